import { Link } from '@tanstack/react-router';
import type { OrderSummary } from '../../api/types';
import { formatDay } from '../../shared/format/dates';
import { count } from '../../shared/format/words';
import { CompactLine } from '../../shared/line/compact-line';
import { Badge, StateBadge } from '../../shared/parts/badge';
import { useGlow } from '../../shared/parts/use-glow';
import { routeSearch } from '../../shared/route/use-route';
import type { DeskView } from './desk-view';
import css from './desk-row.module.css';

/** One order of the list; in a narrow list the same cells stand in two lines. */
export function DeskRow({ order, open, view }: { order: OrderSummary; open: boolean; view: DeskView }) {
  const glow = useGlow([order.state, order.milestones, order.jeopardy]);
  return (
    <li className={glow ? 'glow' : undefined}>
      <Link
        to="/orders/$orderId"
        params={{ orderId: order.id }}
        search={routeSearch(view)}
        className={css['row']}
        data-open={open || undefined}
        data-desk-row
      >
        <span className={`mono ${css['number']}`}>{order.number}</span>
        <span className={css['customer']}>{order.customer?.name ?? 'No customer'}</span>
        <span className={css['address']}>{order.address ?? 'No site'}</span>
        <span className={`num ${css['items']}`}>{count(order.items, 'item')}</span>
        <span className={css['line']}>
          <CompactLine milestones={order.milestones} />
        </span>
        <span className={css['state']}>
          {order.jeopardy ? (
            <Badge tone="amber" icon="warning">
              In jeopardy
            </Badge>
          ) : (
            <StateBadge state={order.state} text={order.stateText} />
          )}
        </span>
        <span className={`num ${css['date']}`}>
          {order.promisedDate !== null && order.state !== 'completed'
            ? `due ${formatDay(order.promisedDate)}`
            : `placed ${formatDay(order.placedAt)}`}
        </span>
        <span className={css['owner']}>
          {order.owner?.name ?? (order.queue?.team == null ? 'Nobody yet' : `Queue: ${order.queue.team}`)}
        </span>
      </Link>
    </li>
  );
}

/** Names of the columns, over a wide list only. */
export function DeskColumns() {
  return (
    <div className={css['columns']} aria-hidden>
      {['Order', 'Customer', 'Address', 'Items', 'Line', 'State', 'Date', 'Assigned to'].map((name) => (
        <span key={name}>{name}</span>
      ))}
    </div>
  );
}
