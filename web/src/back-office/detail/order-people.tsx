import { Link } from '@tanstack/react-router';
import type { DeskOrder } from '../../api/types';
import { formatTime } from '../../shared/format/dates';
import { AgentCard } from '../../shared/order/who-acts';
import { routeSearch } from '../../shared/route/use-route';
import { ActForCustomer } from './act-for-customer';
import css from './order-parts.module.css';
import { Reassign } from './reassign';

/** Whose order it is and who looks after it, now and before. */
export function OrderPeople({ order }: { order: DeskOrder }) {
  const history = order.assignmentHistory;
  return (
    <>
      <section aria-labelledby="desk-customer">
        <h3 id="desk-customer">Customer</h3>
        {order.customer === null ? (
          <p className={css['quiet']}>No customer is known for this order.</p>
        ) : (
          <>
            <p className={css['strong']}>{order.customer.name}</p>
            <p>
              <Link to="/" search={routeSearch({ search: order.customer.name })}>
                All their orders
              </Link>
            </p>
            <ActForCustomer customer={order.customer} reference={order.number} />
          </>
        )}
      </section>
      <AgentCard agent={order.owner} queue={order.queue} heading="Assigned to" />
      <Reassign order={order} />
      {history.length > 0 && (
        <section aria-labelledby="desk-assignments">
          <h3 id="desk-assignments">Assignments</h3>
          <ul className={css['list']}>
            {history.map((entry) => (
              <li key={`${entry.at}${entry.agent}`}>
                <span>{entry.agent}</span>
                <span className={css['quiet']}>
                  {formatTime(entry.at)}
                  {entry.releasedAt !== null && ` until ${formatTime(entry.releasedAt)}`} · {entry.reason}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
