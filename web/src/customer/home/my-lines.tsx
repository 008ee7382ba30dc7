import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ordersQuery } from '../../api/queries';
import { usePolling } from '../../shared/live/use-live';
import { ErrorPanel, Loading } from '../../shared/parts/states';
import { useSession } from '../../shared/session/use-session';
import { OrderRow } from '../orders/order-row';
import css from './my-lines.module.css';
import { NeedsMe } from './needs-me';

const OVER = new Set(['completed', 'cancelled', 'failed', 'rejected', 'partial']);

/** For somebody signed in: what waits for them, and what is on its way. */
export function MyLines() {
  // What companies beneath have ordered waits for their people, not for the one above.
  const own = useSession().data?.user?.customerId ?? null;
  const orders = useQuery({ ...ordersQuery(0, 20, own), refetchInterval: usePolling() });
  if (orders.isPending) return <Loading heights={[28, 96, 96]} label="Loading your orders" />;
  if (orders.isError) return <ErrorPanel error={orders.error} retry={() => void orders.refetch()} />;
  const open = orders.data.data.filter((order) => !OVER.has(order.state));
  return (
    <div className={css['mine']}>
      <NeedsMe open={open} />
      <section aria-labelledby="in-flight">
        <h2 id="in-flight">My lines in flight</h2>
        {open.length === 0 ? (
          <p className={css['calm']}>
            <span>
              No order is under way. Everything you own stands under <Link to="/services">my services</Link>.
            </span>
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
