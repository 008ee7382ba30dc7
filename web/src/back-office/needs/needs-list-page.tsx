import { Button, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type ListedAssessment, needsListQuery } from '../../api/needs';
import { formatTime } from '../../shared/format/dates';
import { count } from '../../shared/format/words';
import { usePolling } from '../../shared/live/use-live';
import { NEEDS_STATE } from '../../shared/needs/words';
import { Page } from '../../shared/parts/page';
import { EmptyState, ErrorPanel, Loading } from '../../shared/parts/states';
import css from '../../shared/people/people.module.css';

const PAGE = 50;
const FILTERS = [
  { value: 'submitted', label: 'Waiting' },
  { value: 'taken', label: 'Taken' },
  { value: 'open', label: 'Being filled in' },
  { value: 'closed', label: 'Closed' },
];

function Row({ assessment }: { assessment: ListedAssessment }) {
  const { id, name, state, answers, contactName, takenByName, submittedAt, updatedAt } = assessment;
  return (
    <li className={css['row']}>
      <div className={css['head']}>
        <Link to="/needs/$assessmentId" params={{ assessmentId: id }} className={css['name']}>
          {contactName ?? 'Nobody has left a name'}
        </Link>
        <span className={css['quiet']}>{NEEDS_STATE[state]}</span>
      </div>
      <p className={css['quiet']}>
        {name} · {count(answers, 'answer')} · {formatTime(submittedAt ?? updatedAt)}
        {takenByName !== null && ` · ${takenByName}`}
      </p>
    </li>
  );
}

/** What customers answered: those who asked for a consultant first. */
export function NeedsListPage() {
  const [state, setState] = useState('submitted');
  const [offset, setOffset] = useState(0);
  const list = useQuery({ ...needsListQuery(state, offset, PAGE), refetchInterval: usePolling() });
  const total = list.data?.total ?? 0;
  return (
    <Page title="Needs" beside={<span className={css['quiet']}>{count(total, 'assessment')}</span>}>
      <div className={css['stack']}>
        <SegmentedControl
          aria-label="Which"
          data={FILTERS}
          value={state}
          onChange={(value) => {
            setOffset(0);
            setState(value);
          }}
        />
        {list.isPending ? (
          <Loading heights={[56, 56, 56]} label="Loading the assessments" />
        ) : list.isError ? (
          <ErrorPanel error={list.error} retry={() => void list.refetch()} />
        ) : list.data.data.length === 0 ? (
          <EmptyState title="Nobody here">
            <p>When somebody asks for a consultant after the questions, it stands here until one takes it.</p>
          </EmptyState>
        ) : (
          <ul className={css['rows']}>
            {list.data.data.map((one) => (
              <Row key={one.id} assessment={one} />
            ))}
          </ul>
        )}
        {total > PAGE && (
          <div className={css['actions']}>
            <Button variant="default" disabled={offset === 0} onClick={() => setOffset(offset - PAGE)}>
              Before
            </Button>
            <Button
              variant="default"
              disabled={offset + PAGE >= total}
              onClick={() => setOffset(offset + PAGE)}
            >
              Next
            </Button>
          </div>
        )}
      </div>
    </Page>
  );
}
