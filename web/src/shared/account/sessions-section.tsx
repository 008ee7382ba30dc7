import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { endOtherSessions, endSession, ownSessionsQuery, type OwnSession } from '../../api/account';
import { formatTime } from '../format/dates';
import { Badge } from '../parts/badge';
import { ErrorPanel, Loading } from '../parts/states';
import css from './account.module.css';
import { deviceOf } from './device';
import { FormFailure } from './form-failure';

export function SessionsSection() {
  const queries = useQueryClient();
  const sessions = useQuery(ownSessionsQuery());
  const again = (): Promise<void> => queries.invalidateQueries({ queryKey: ownSessionsQuery().queryKey });
  const endOne = useMutation({ mutationFn: endSession, onSettled: again });
  const endOthers = useMutation({ mutationFn: endOtherSessions, onSettled: again });
  const shown = sessions.data?.data ?? [];
  return (
    <section className={css['section']} aria-label="Sessions">
      <h2>Where you are signed in</h2>
      {sessions.isPending ? (
        <Loading heights={[72, 72]} label="Loading your sessions" gap={8} />
      ) : sessions.isError ? (
        <ErrorPanel error={sessions.error} retry={() => void sessions.refetch()} />
      ) : (
        <>
          <ul className={css['sessions']}>
            {shown.map((session) => (
              <Session
                key={session.id}
                session={session}
                pending={endOne.isPending}
                onEnd={() => endOne.mutate(session.id)}
              />
            ))}
          </ul>
          <FormFailure error={endOne.error ?? endOthers.error} />
          {shown.length > 1 && (
            <div className={css['row']}>
              <Button variant="default" loading={endOthers.isPending} onClick={() => endOthers.mutate()}>
                End all others
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

function Session({ session, pending, onEnd }: { session: OwnSession; pending: boolean; onEnd: () => void }) {
  const device = deviceOf(session.userAgent);
  return (
    <li className={css['session']}>
      <div>
        <p>
          <strong>{device}</strong>
          {session.address !== null && <span className="mono"> {session.address}</span>}
        </p>
        <p className={css['quiet']}>
          Signed in {formatTime(session.createdAt)}, last seen {formatTime(session.lastSeenAt)}
        </p>
      </div>
      {session.current ? (
        <Badge tone="line" icon="check">
          This browser
        </Badge>
      ) : (
        <Button variant="default" size="xs" disabled={pending} aria-label={`End ${device}`} onClick={onEnd}>
          End
        </Button>
      )}
    </li>
  );
}
