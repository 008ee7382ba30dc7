import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { agentsNowQuery, cartActivityQuery, confirmationRequestQuery } from '../../api/acting';
import { formatTime } from '../../shared/format/dates';
import { useLiveState } from '../../shared/live/use-live';
import { Icon } from '../../shared/parts/icon';
import { useMay } from '../../shared/session/use-may';
import css from './agent-help.module.css';

/** A grant may run out without a word: looked at again now and then, live feed or not. */
const LOOK_MS = 30_000;
const POLL_MS = 5_000;

/** For the customer: who of the operator is at work for them right now. */
export function AgentsNow() {
  const may = useMay('agentAccess:list');
  const live = useLiveState() === 'live';
  const now = useQuery({ ...agentsNowQuery(), enabled: may, refetchInterval: live ? LOOK_MS : POLL_MS });
  const agents = may ? (now.data?.data ?? []) : [];
  return (
    <div role="status">
      {agents.map(({ id, agent, reason }) => (
        <div key={id} className={css['notice']}>
          <Icon name="person" />
          <div>
            <p>
              <strong>{agent}</strong> is helping you now. What changes in the cart shows here at once; nobody
              but you can confirm it.
            </p>
            <p className={css['quiet']}>
              {reason} · <Link to="/account/agent-access">Who acted for you</Link>
            </p>
          </div>
        </div>
      ))}
    </div>
  );
}

/** For the customer: that an agent prepared this cart, with the agent's words, and what was done. */
export function PreparedByAgent({ cartId }: { cartId: string }) {
  const may = useMay('cartActivity:list');
  const request = useQuery({ ...confirmationRequestQuery(cartId), enabled: may }).data ?? null;
  const activity = useQuery({ ...cartActivityQuery(cartId), enabled: may }).data?.data ?? [];
  const changes = activity.filter(({ kind }) => kind === 'change');
  if (!may || (request === null && changes.length === 0)) return null;
  return (
    <section className={css['prepared']} aria-label="Prepared for you">
      {request !== null && (
        <>
          <h2>{request.agent} prepared this cart for you</h2>
          {request.note !== '' && <blockquote className={css['note']}>{request.note}</blockquote>}
          <p className={css['quiet']}>Look at it, change what you like, and confirm it yourself.</p>
        </>
      )}
      {changes.length > 0 && (
        <details>
          <summary>What was done here for you</summary>
          <ol className={css['changes']}>
            {changes.map(({ id, at, agent, text }) => (
              <li key={id}>
                <p>{text}</p>
                <p className={css['quiet']}>
                  <time className="num" dateTime={at}>
                    {formatTime(at)}
                  </time>{' '}
                  · {agent}
                </p>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}
