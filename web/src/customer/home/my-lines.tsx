import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ordersQuery } from '../../api/queries';
import type { OrderSummary } from '../../api/types';
import { usePolling } from '../../shared/live/use-live';
import { Icon } from '../../shared/parts/icon';
import { ErrorPanel, Loading } from '../../shared/parts/states';
import { OrderRow } from '../orders/order-row';
import css from './my-lines.module.css';

const OVER = new Set(['completed', 'cancelled', 'failed', 'rejected', 'partial']);

function needsMe(order: OrderSummary): boolean {
  return order.jeopardy || order.state === 'held' || order.state === 'pending';
}

/** For somebody signed in: what waits for them, and what is on its way. */
export function MyLines() {
  const orders = useQuery({ ...ordersQuery(0, 20), refetchInterval: usePolling() });
  if (orders.isPending) return <Loading heights={[28, 96, 96]} label="Loading your orders" />;
  if (orders.isError) return <ErrorPanel error={orders.error} retry={() => void orders.refetch()} />;
  const open = orders.data.data.filter((order) => !OVER.has(order.state));
  const waiting = open.filter(needsMe);
  return (
    <div className={css['mine']}>
      <section aria-labelledby="needs-me">
        <h2 id="needs-me">What needs me today</h2>
        {waiting.length === 0 ? (
          <p className={css['calm']}>
            <Icon name="check" /> Nothing waits for you.
          </p>
        ) : (
          <ul className={css['waiting']}>
            {waiting.map((order) => (
              <li key={order.id}>
                <Icon name="warning" />
                <span>
                  Order <span className="mono">{order.number}</span>: {order.stateText}
                </span>
                <Link to="/orders/$orderId" params={{ orderId: order.id }}>
                  See what to do
                </Link>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="in-flight">
        <h2 id="in-flight">My lines in flight</h2>
        {open.length === 0 ? (
          <p className={css['calm']}>
            No order is under way. Everything you own stands under <Link to="/services">my services</Link>.
          </p>
        ) : (
          <ul className={css['rows']}>
            {open.slice(0, 5).map((order) => (
              <OrderRow key={order.id} order={order} />
            ))}
          </ul>
        )}
        {orders.data.data.length > 0 && (
          <p className={css['all']}>
            <Link to="/orders">All my orders</Link>
          </p>
        )}
      </section>
    </div>
  );
}
