import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import {
  activityQuery,
  type Draft,
  type DraftMove,
  draftQuery,
  differencesQuery,
  effectQuery,
  moveDraft,
  scheduleDraft,
  takeBack,
} from '../../api/studio';
import { formatTime } from '../../shared/format/dates';
import { money } from '../../shared/format/money';
import { count } from '../../shared/format/words';
import { Page } from '../../shared/parts/page';
import { EmptyState, ErrorPanel, Loading } from '../../shared/parts/states';
import { useMay } from '../../shared/session/use-may';
import { CheckPart } from './check-part';
import { DifferenceList } from './difference-list';
import css from './studio.module.css';
import { TryPart } from './try-part';
import { kindWord, OPERATIONS, STATES } from './words';

function Actions({ draft }: { draft: Draft }) {
  const mayPublish = useMay('catalogueDraft:publish');
  const mayEdit = useMay('catalogueDraft:patch');
  const [when, setWhen] = useState('');
  const queries = useQueryClient();
  const onSuccess = (next: Draft) => {
    queries.setQueryData(draftQuery(draft.id).queryKey, next);
    void queries.invalidateQueries({ queryKey: ['studio', 'entry'] });
  };
  const move = useMutation({ mutationFn: (wanted: DraftMove) => moveDraft(draft, wanted), onSuccess });
  const schedule = useMutation({
    mutationFn: () => scheduleDraft(draft, new Date(when).toISOString()),
    onSuccess,
  });
  const may = new Set(draft.actions);
  return (
    <div className={css['stack']}>
      <div className={css['actions']}>
        {mayPublish && may.has('start') && (
          <Button
            loading={move.isPending && move.variables === 'publish'}
            onClick={() => move.mutate('publish')}
          >
            Publish now
          </Button>
        )}
        {mayPublish && may.has('schedule') && (
          <>
            <TextInput
              type="datetime-local"
              label="Or at"
              value={when}
              onChange={(event) => setWhen(event.currentTarget.value)}
            />
            <Button variant="default" disabled={when === ''} onClick={() => schedule.mutate()}>
              Schedule
            </Button>
          </>
        )}
        {mayPublish && may.has('unschedule') && (
          <Button variant="default" onClick={() => move.mutate('unschedule')}>
            Take it off the schedule
          </Button>
        )}
        {mayEdit && may.has('reopen') && (
          <Button variant="default" onClick={() => move.mutate('reopen')}>
            Open it again
          </Button>
        )}
        {mayEdit && may.has('discard') && (
          <Button variant="default" color="red" onClick={() => move.mutate('discard')}>
            Discard
          </Button>
        )}
      </div>
      {move.isError && <ErrorPanel error={move.error} />}
      {schedule.isError && <ErrorPanel error={schedule.error} />}
    </div>
  );
}

function Differences({ draft }: { draft: Draft }) {
  const list = useQuery(differencesQuery(draft.id, draft.version));
  const queries = useQueryClient();
  const isOpen = draft.actions.includes('edit');
  const back = useMutation({
    mutationFn: ({ kind, id }: { kind: string; id: string }) => takeBack(draft.id, kind, id),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['studio'] }),
  });
  if (list.isPending) return <Loading heights={[64, 64]} label="Loading the differences" />;
  if (list.isError) return <ErrorPanel error={list.error} retry={() => void list.refetch()} />;
  if (list.data.data.length === 0)
    return (
      <EmptyState title="The draft changes nothing yet">
        <p>
          Open an entry of the <Link to="/catalogue">catalogue</Link>, and save it into this draft.
        </p>
      </EmptyState>
    );
  const total = list.data.total ?? 0;
  return (
    <section aria-label="Differences">
      <ul className={css['rows']}>
        {list.data.data.map((entry) => (
          <li key={`${entry.kind} ${entry.id}`} className={css['row']}>
            <div className={css['head']}>
              <span className={css['name']}>
                {kindWord(entry.kind)}: {entry.name}
              </span>
              <span className={css['actions']}>
                <span className={css['quiet']}>{OPERATIONS[entry.operation]}</span>
                {isOpen && entry.operation !== 'remove' && (
                  <Link
                    to="/catalogue/entries/$kind/$entryId"
                    params={{ kind: entry.kind, entryId: entry.id }}
                    search={{ draft: draft.id }}
                    aria-label={`Edit ${entry.name}`}
                  >
                    Edit
                  </Link>
                )}
                {isOpen && (
                  <Button variant="subtle" size="compact-sm" onClick={() => back.mutate(entry)}>
                    Leave it as it is
                  </Button>
                )}
              </span>
            </div>
            <DifferenceList differences={entry.differences} />
          </li>
        ))}
      </ul>
      {total > list.data.data.length && (
        <p className={css['quiet']}>
          These are the first {list.data.data.length} of {count(total, 'entry', 'entries')}.
        </p>
      )}
    </section>
  );
}

function EffectOf({ draft }: { draft: Draft }) {
  const effect = useQuery(effectQuery(draft.id, draft.version));
  if (!effect.data || effect.data.offerings.length === 0) return null;
  const { carts, samples } = effect.data;
  return (
    <section className={css['stack']} aria-label="Effect">
      <p>{count(carts, 'open cart')} hold what this touches.</p>
      <ul className={css['rows']}>
        {samples.map(({ offeringId, name, termMonths, before, after }) => (
          <li key={`${offeringId} ${termMonths ?? ''}`} className={css['row']}>
            <p>
              {name}
              {termMonths !== null && `, ${termMonths} months`}: {money(before?.totals.monthly)} to{' '}
              <strong>{money(after?.totals.monthly)}</strong> each month, {money(before?.totals.dueToday)} to{' '}
              {money(after?.totals.dueToday)} due today
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ActivityOf({ draft }: { draft: Draft }) {
  const activity = useQuery(activityQuery(draft.id, draft.version));
  return (
    <details>
      <summary>Who did what</summary>
      <ul className={css['rows']}>
        {(activity.data ?? []).map((one) => (
          <li key={`${one.at} ${one.words}`} className={css['row']}>
            <p>
              {one.actorName} {one.words} <span className={css['quiet']}>{formatTime(one.at)}</span>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** One draft: what it changes, what that does, what stands against it, and its way into the catalogue. */
export function DraftPage() {
  const { draftId = '' }: { draftId?: string } = useParams({ strict: false });
  const draft = useQuery(draftQuery(draftId));
  if (draft.isPending) return <Loading heights={[64, 64, 64]} label="Loading the draft" />;
  if (draft.isError)
    return (
      <Page title="Draft">
        <ErrorPanel error={draft.error} retry={() => void draft.refetch()} />
      </Page>
    );
  const { name, state, authorName, failure, publication, publishAt } = draft.data;
  const isOpen = state === 'draft' || state === 'checked' || state === 'scheduled';
  return (
    <Page
      title={name}
      above={<Link to="/catalogue">Catalogue</Link>}
      beside={
        <span role="status">
          {STATES[state]}
          {publication !== null && ` as number ${publication}`}
        </span>
      }
    >
      <div className={css['stack']}>
        <p className={css['quiet']}>
          By {authorName}
          {state === 'scheduled' && publishAt !== null && `. Goes live ${formatTime(publishAt)}`}
        </p>
        {failure !== null && (
          <p role="alert" className={css['panel']}>
            {failure}
          </p>
        )}
        <Actions draft={draft.data} />
        <CheckPart draft={draft.data} />
        {isOpen && <Differences draft={draft.data} />}
        {isOpen && <EffectOf draft={draft.data} />}
        {isOpen && <TryPart draftId={draftId} />}
        <ActivityOf draft={draft.data} />
      </div>
    </Page>
  );
}
