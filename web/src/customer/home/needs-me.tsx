import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { orderQuery } from '../../api/queries';
import type { OrderSummary } from '../../api/types';
import { Icon } from '../../shared/parts/icon';
import { Loading } from '../../shared/parts/states';
import css from './my-lines.module.css';

/** So many stopped orders are looked into; who has more goes through the list of orders. */
const MOST = 10;

function isStopped(order: OrderSummary): boolean {
  return order.jeopardy || order.state === 'held' || order.state === 'pending';
}

/** Orders that wait for the customer: among those that stand still, the ones where the customer acts next. */
export function NeedsMe({ open }: { open: readonly OrderSummary[] }) {
  const stopped = open.filter(isStopped).slice(0, MOST);
  const looked = useQueries({ queries: stopped.map(({ id }) => orderQuery(id)) });
  const waiting = looked.flatMap(({ data }) => (data?.whoActsNext.party === 'you' ? [data] : []));
  return (
    <section aria-labelledby="needs-me">
      <h2 id="needs-me">What needs me today</h2>
      {looked.some(({ isPending }) => isPending) ? (
        <Loading heights={[56]} label="Loading what needs you" />
      ) : waiting.length === 0 ? (
        <p className={css['calm']}>
          <Icon name="check" /> Nothing waits for you.
        </p>
      ) : (
        <ul className={css['waiting']}>
          {waiting.map((order) => (
            <li key={order.id}>
              <Icon name="warning" />
              <span>
                Order <span className="mono">{order.number}</span>: {order.whoActsNext.text}
              </span>
              <Link to="/orders/$orderId" params={{ orderId: order.id }}>
                See what to do
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
