import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { orderQuery } from '../../api/queries';
import type { Order } from '../../api/types';
import { formatAge, formatDay, formatTime, parseDate } from '../../shared/format/dates';
import { isZero, money } from '../../shared/format/money';
import { OrderLine } from '../../shared/line/order-line';
import { LiveBadge, usePolling } from '../../shared/live/use-live';
import { ActivityList } from '../../shared/order/activity';
import { OrderItems } from '../../shared/order/items';
import { AgentCard, WhoActs } from '../../shared/order/who-acts';
import { Badge, StateBadge } from '../../shared/parts/badge';
import { Page } from '../../shared/parts/page';
import { ErrorPanel, Loading } from '../../shared/parts/states';
import { useGlow } from '../../shared/parts/use-glow';
import { useSession } from '../../shared/session/use-session';
import { usePathParam } from '../../shared/route/use-route';
import { CancelOrder } from './cancel-order';
import { SignInNeeded } from '../sign-in-needed';
import css from './order-page.module.css';

/** Ended without service: there is no date to wait for. */
const ENDED = new Set(['cancelled', 'rejected', 'failed']);

function promise(order: Order): string {
  if (ENDED.has(order.state)) return order.stateText;
  if (order.completedAt != null) return `Completed ${formatTime(order.completedAt)}`;
  const promised = order.promisedDate ?? null;
  const predicted = order.predictedDate ?? null;
  if (promised === null)
    return predicted === null
      ? 'The date follows once the order is accepted'
      : `Expected ${formatDay(predicted)}`;
  const moved = predicted !== null && formatDay(predicted) !== formatDay(promised);
  return `Promised ${formatDay(promised)}${moved ? `, now expected ${formatDay(predicted)}` : ''}`;
}

function inJeopardy(order: Order): boolean {
  return order.milestones.some(({ status }) => status === 'jeopardy');
}

function Summary({ order }: { order: Order }) {
  const glow = useGlow([order.state, order.promisedDate, order.predictedDate]);
  return (
    <p className={`num ${css['summary']} ${glow ? 'glow' : ''}`}>
      {promise(order)} · Placed {formatTime(order.placedAt)}
    </p>
  );
}

function Totals({ order }: { order: Order }) {
  return (
    <section className={css['card']} aria-label="What it costs">
      <dl className={css['totals']}>
        {!isZero(order.totals.dueToday) && (
          <div>
            <dt>Once</dt>
            <dd className="mono">{money(order.totals.dueToday)}</dd>
          </div>
        )}
        <div>
          <dt>Each month</dt>
          <dd className="mono">{money(order.totals.monthly)}</dd>
        </div>
      </dl>
    </section>
  );
}

function Stale({ order }: { order: Order }) {
  if (!order.source.stale) return null;
  return (
    <p className={css['stale']} role="status">
      {order.source.name} has not reported since {formatTime(order.source.asOf)} (
      {formatAge(parseDate(order.source.asOf).getTime())}). What you see may be behind.
    </p>
  );
}

/** An order of a company beneath, shown for reading. */
function OfCompanyBeneath({ order }: { order: Order }) {
  const own = useSession().data?.user?.customerId ?? null;
  if (own === null || order.customer == null || order.customer.id === own) return null;
  return (
    <p className={css['of-company']}>
      {order.customer.name} ordered this. You see it as the company above; only they can change it.
    </p>
  );
}

function Content({ order }: { order: Order }) {
  return (
    <>
      <OfCompanyBeneath order={order} />
      <Summary order={order} />
      <Stale order={order} />
      <section className={css['line']} aria-label="The line of this order">
        <OrderLine milestones={order.milestones} label={`Milestones of order ${order.number}`} />
      </section>
      {order.state === 'completed' && (
        <p className={css['done']}>
          Everything is in service. <Link to="/services">See it under my services</Link>
        </p>
      )}
      <div className={css['columns']}>
        <div className={css['body']}>
          {order.state !== 'completed' && <WhoActs next={order.whoActsNext} state={order.state} />}
          <section aria-labelledby="items">
            <h2 id="items">Items</h2>
            <OrderItems items={order.items} milestones={order.milestones} />
          </section>
          <section aria-labelledby="activity">
            <h2 id="activity">Activity</h2>
            <ActivityList activity={order.activity} />
          </section>
        </div>
        <div className={css['side']}>
          <AgentCard agent={order.owner} queue={order.queue} />
          <Totals order={order} />
          <CancelOrder order={order} />
        </div>
      </div>
    </>
  );
}

/** One order, moving by itself: the line first, then who acts, whom to ask, what was ordered, what happened. */
export function OrderPage() {
  const orderId = usePathParam('orderId');
  const session = useSession();
  const visitor = session.data !== undefined && session.data.user === null;
  const order = useQuery({ ...orderQuery(orderId), refetchInterval: usePolling(), enabled: !visitor });
  if (visitor) {
    return (
      <SignInNeeded title="This order" next={`/orders/${orderId}`}>
        An order is shown to its customer alone.
      </SignInNeeded>
    );
  }
  if (order.isPending) {
    return (
      <Page title="Order" heading="…">
        <Loading heights={[24, 168, 88, 144]} label="Loading the order" gap={24} />
      </Page>
    );
  }
  if (order.isError) {
    return (
      <Page title="Order">
        <ErrorPanel error={order.error} retry={() => void order.refetch()} />
      </Page>
    );
  }
  const { data } = order;
  return (
    <Page
      title={`Order ${data.number}`}
      heading={
        <>
          Order <span className="mono">{data.number}</span>
        </>
      }
      above={<Link to="/orders">Orders</Link>}
      beside={
        <>
          {inJeopardy(data) ? (
            <Badge tone="amber" icon="warning">
              In jeopardy
            </Badge>
          ) : (
            <StateBadge state={data.state} text={data.stateText} />
          )}
          <LiveBadge updatedAt={order.dataUpdatedAt} />
        </>
      }
    >
      <Content order={data} />
    </Page>
  );
}
