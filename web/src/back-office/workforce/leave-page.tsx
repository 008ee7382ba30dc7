import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { agentsQuery, decideLeave, leaveQuery, type Leave } from '../../api/workforce';
import { wordsOf } from '../../shared/format/words';
import { EmptyState, ErrorPanel, Loading } from '../../shared/parts/states';
import { useMay } from '../../shared/session/use-may';
import { LeaveRow } from './leave-parts';
import { WorkforcePage } from './parts';
import css from './workforce.module.css';

const STATES = ['requested', 'approved', 'rejected', 'withdrawn'] as const;

/** Decides on one request; the cover may be another than was asked for. */
function Decide({ leave }: { leave: Leave }) {
  const queries = useQueryClient();
  const colleagues = useQuery(agentsQuery({ status: 'active', limit: 100 }));
  const [cover, setCover] = useState(leave.coverAgentId ?? '');
  const [note, setNote] = useState('');
  const decide = useMutation({
    mutationFn: (decision: 'approved' | 'rejected') =>
      decideLeave(leave.id, { decision, note: note.trim(), coverAgentId: cover === '' ? null : cover }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['workforce'] }),
  });
  return (
    <form
      className={css['stack']}
      aria-label={`Decide on the leave of ${leave.agentName}`}
      onSubmit={(event) => {
        event.preventDefault();
        decide.mutate('approved');
      }}
    >
      <div className={css['tools']}>
        <NativeSelect
          label="Who covers"
          value={cover}
          onChange={(event) => setCover(event.currentTarget.value)}
          data={[
            { value: '', label: 'Nobody' },
            ...(colleagues.data?.data ?? [])
              .filter(({ id }) => id !== leave.agentId)
              .map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <TextInput
          label="Note"
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Button type="submit" loading={decide.isPending}>
          Approve
        </Button>
        <Button variant="default" disabled={decide.isPending} onClick={() => decide.mutate('rejected')}>
          Reject
        </Button>
      </div>
      {decide.isError && <ErrorPanel error={decide.error} title="Nothing was decided" />}
    </form>
  );
}

/** Requests that wait for a decision, and what was decided. */
export function LeavePage() {
  const [state, setState] = useState<(typeof STATES)[number]>('requested');
  const leave = useQuery(leaveQuery({ state, limit: 100 }));
  const mayDecide = useMay('workforceLeave:decide');
  const rows = leave.data?.data ?? [];
  return (
    <WorkforcePage title="Leave">
      <div className={css['tools']}>
        <NativeSelect
          label="Show"
          value={state}
          onChange={(event) =>
            setState(STATES.find((one) => one === event.currentTarget.value) ?? 'requested')
          }
          data={STATES.map((one) => ({ value: one, label: wordsOf(one) }))}
        />
      </div>
      {leave.isPending ? (
        <Loading heights={[64, 64]} label="Loading leave" gap={4} />
      ) : leave.isError ? (
        <ErrorPanel error={leave.error} retry={() => void leave.refetch()} />
      ) : rows.length === 0 ? (
        <EmptyState title={state === 'requested' ? 'Nothing waits for a decision' : `No leave is ${state}`}>
          <p>Staff ask for leave under My hours. A request stands here until somebody else decides on it.</p>
        </EmptyState>
      ) : (
        <ul className={css['list']} aria-label="Leave">
          {rows.map((one) => (
            <LeaveRow key={one.id} leave={one} named>
              {mayDecide && one.state === 'requested' && <Decide leave={one} />}
            </LeaveRow>
          ))}
        </ul>
      )}
    </WorkforcePage>
  );
}
