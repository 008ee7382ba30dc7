import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { deskOrderQuery } from '../../api/queries';
import type { DeskOrder } from '../../api/types';
import { formatDay, formatTime } from '../../shared/format/dates';
import { isZero, money } from '../../shared/format/money';
import { OrderLine } from '../../shared/line/order-line';
import { usePolling } from '../../shared/live/use-live';
import { ActivityList } from '../../shared/order/activity';
import { OrderItems } from '../../shared/order/items';
import { WhoActs } from '../../shared/order/who-acts';
import { StateBadge } from '../../shared/parts/badge';
import { Icon } from '../../shared/parts/icon';
import { ErrorPanel, Loading } from '../../shared/parts/states';
import { routeSearch, usePathParam, useRouteSearch } from '../../shared/route/use-route';
import css from './order-detail.module.css';
import { OrderPeople } from './order-people';
import { OrderWork } from './order-work';

function Facts({ order }: { order: DeskOrder }) {
  const facts: [string, string | null][] = [
    ['Placed', formatTime(order.placedAt)],
    ['Promised', order.promisedDate != null ? formatDay(order.promisedDate) : null],
    [
      'Expected',
      order.completedAt === null && order.predictedDate !== null ? formatDay(order.predictedDate) : null,
    ],
    ['Completed', order.completedAt != null ? formatTime(order.completedAt) : null],
    ['Each month', money(order.totals.monthly)],
    ['Once', isZero(order.totals.dueToday) ? null : money(order.totals.dueToday)],
  ];
  return (
    <dl className={css['facts']}>
      {facts.map(
        ([term, value]) =>
          value !== null && (
            <div key={term}>
              <dt>{term}</dt>
              <dd className="num">{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function Head({ order }: { order: DeskOrder }) {
  const view = useRouteSearch();
  const h2 = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `Order ${order.number} · Trunkline`;
  }, [order.number]);
  useEffect(() => h2.current?.focus({ preventScroll: true }), []);
  return (
    <header className={css['head']}>
      <Link
        to="/"
        search={routeSearch(view)}
        className={css['close']}
        aria-label="Close the order"
        title="Close (Esc)"
      >
        <Icon name="cross" />
      </Link>
      <h2 ref={h2} tabIndex={-1} className={`mono ${css['number']}`}>
        {order.number}
      </h2>
      <StateBadge state={order.state} text={order.stateText} />
    </header>
  );
}

function Opened({ order }: { order: DeskOrder }) {
  return (
    <article className={css['detail']} aria-label={`Order ${order.number}`}>
      <Head order={order} />
      <Facts order={order} />
      <section className={css['line']} aria-label="Milestones">
        <OrderLine
          milestones={order.milestones}
          label={`Milestones of order ${order.number}`}
          turnsBelow={620}
        />
      </section>
      <div className={css['columns']}>
        <div className={css['column']}>
          {order.state !== 'completed' && <WhoActs next={order.whoActsNext} state={order.state} />}
          <section aria-labelledby="desk-items">
            <h3 id="desk-items">Items</h3>
            <OrderItems items={order.items} milestones={order.milestones} />
          </section>
        </div>
        <div className={css['column']}>
          <section aria-labelledby="desk-activity">
            <h3 id="desk-activity">Activity</h3>
            <ActivityList activity={order.activity} />
          </section>
          <OrderWork order={order} />
        </div>
        <div className={css['column']}>
          <OrderPeople order={order} />
        </div>
      </div>
    </article>
  );
}

/** The order opened beside the list: line and items, work, people. */
export function OrderDetail() {
  const orderId = usePathParam('orderId');
  const order = useQuery({ ...deskOrderQuery(orderId), refetchInterval: usePolling() });
  if (order.isPending) {
    return (
      <div className={css['detail']}>
        <Loading heights={[40, 48, 160, 200]} label="Loading the order" gap={16} />
      </div>
    );
  }
  if (order.isError) {
    return (
      <div className={css['detail']}>
        <ErrorPanel error={order.error} retry={() => void order.refetch()} />
      </div>
    );
  }
  return <Opened key={order.data.id} order={order.data} />;
}
