import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { requestLeave, type Leave, type LeaveRequest } from '../../api/workforce';
import { formatDay } from '../../shared/format/dates';
import { wordsOf } from '../../shared/format/words';
import { Badge, type Tone } from '../../shared/parts/badge';
import { ErrorPanel } from '../../shared/parts/states';
import css from './workforce.module.css';

const KINDS: readonly LeaveRequest['kind'][] = ['vacation', 'sick', 'training', 'parental', 'other'];
const TONES: Readonly<Record<Leave['state'], Tone>> = {
  requested: 'amber',
  approved: 'line',
  rejected: 'red',
  withdrawn: 'plain',
};

/** One leave in a list: when, who stands in, how it stands. */
export function LeaveRow({
  leave,
  named,
  children,
}: {
  leave: Leave;
  named?: boolean;
  children?: ReactNode;
}) {
  const span =
    leave.startDate === leave.endDate
      ? formatDay(leave.startDate)
      : `${formatDay(leave.startDate)} – ${formatDay(leave.endDate)}`;
  const facts = [
    wordsOf(leave.kind),
    leave.coverName === null ? 'nobody covers' : `${leave.coverName} covers`,
    leave.note,
    leave.decidedBy === null ? '' : `${wordsOf(leave.state)} by ${leave.decidedBy}`,
    leave.decisionNote ?? '',
  ].filter((part) => part !== '');
  return (
    <li>
      <div>
        <p className={css['strong']}>
          {named === true && `${leave.agentName}: `}
          <span className="num">{span}</span>
        </p>
        <p className={css['quiet']}>{facts.join(' · ')}</p>
      </div>
      <div className={css['buttons']}>
        <Badge tone={TONES[leave.state]}>{wordsOf(leave.state)}</Badge>
        {children}
      </div>
    </li>
  );
}

interface FormProps {
  /** Null: one's own. */
  agentId: string | null;
  covers: readonly { id: string; name: string }[];
}

/** Asks for leave; a supervisor decides later. */
export function LeaveForm({ agentId, covers }: FormProps) {
  const queries = useQueryClient();
  const empty = { kind: 'vacation', startDate: '', endDate: '', cover: '', note: '' };
  const [draft, setDraft] = useState(empty);
  const set = (name: keyof typeof empty) => (event: { currentTarget: { value: string } }) =>
    setDraft({ ...draft, [name]: event.currentTarget.value });
  const ask = useMutation({
    mutationFn: () =>
      requestLeave(agentId, {
        kind: KINDS.find((kind) => kind === draft.kind) ?? 'other',
        startDate: draft.startDate,
        endDate: draft.endDate,
        coverAgentId: draft.cover === '' ? null : draft.cover,
        note: draft.note.trim(),
      }),
    onSuccess: async () => {
      setDraft(empty);
      await queries.invalidateQueries({ queryKey: ['workforce'] });
    },
  });
  return (
    <form
      className={css['form']}
      aria-label="Ask for leave"
      onSubmit={(event) => {
        event.preventDefault();
        if (!ask.isPending) ask.mutate();
      }}
    >
      <div className={css['fields']}>
        <NativeSelect
          label="Kind"
          value={draft.kind}
          onChange={set('kind')}
          data={KINDS.map((kind) => ({ value: kind, label: wordsOf(kind) }))}
        />
        <TextInput
          label="First day"
          type="date"
          required
          value={draft.startDate}
          onChange={set('startDate')}
        />
        <TextInput label="Last day" type="date" required value={draft.endDate} onChange={set('endDate')} />
        <NativeSelect
          label="Who covers"
          value={draft.cover}
          onChange={set('cover')}
          data={[
            { value: '', label: 'Nobody' },
            ...covers.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <TextInput label="Note" maxLength={500} value={draft.note} onChange={set('note')} />
      </div>
      {ask.isError && <ErrorPanel error={ask.error} title="The leave was not asked for" />}
      {ask.isSuccess && (
        <p role="status" className={css['quiet']}>
          Asked for. A supervisor decides.
        </p>
      )}
      <div className={css['buttons']}>
        <Button type="submit" variant="default" loading={ask.isPending}>
          Ask for leave
        </Button>
      </div>
    </form>
  );
}
