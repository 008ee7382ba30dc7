import { Link } from '@tanstack/react-router';
import type { OrderSummary } from '../../api/types';
import { formatDay } from '../../shared/format/dates';
import { count } from '../../shared/format/words';
import { CompactLine } from '../../shared/line/compact-line';
import { StateBadge } from '../../shared/parts/badge';
import { useGlow } from '../../shared/parts/use-glow';
import css from './order-row.module.css';

/** One order in a list: number, what and where, its line, its state; and whose, where companies stand beneath. */
export function OrderRow({ order, company }: { order: OrderSummary; company?: string | undefined }) {
  const glow = useGlow([order.state, order.milestones]);
  return (
    <li className={`${css['row']} ${glow ? 'glow' : ''}`}>
      <Link to="/orders/$orderId" params={{ orderId: order.id }} className={`mono ${css['number']}`}>
        {order.number}
      </Link>
      <span className={css['what']}>
        {[company, count(order.items, 'item'), order.address].filter((part) => part != null).join(' · ')}
      </span>
      <span className={css['line']}>
        <CompactLine milestones={order.milestones} />
      </span>
      <span className={css['state']}>
        <StateBadge state={order.jeopardy ? 'held' : order.state} text={order.stateText} />
      </span>
      <span className={css['when']}>
        {order.promisedDate !== null && order.state !== 'completed'
          ? `Promised ${formatDay(order.promisedDate)}`
          : `Placed ${formatDay(order.placedAt)}`}
      </span>
    </li>
  );
}
