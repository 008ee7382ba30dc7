import { Link } from '@tanstack/react-router';
import type { OrderSummary } from '../../api/types';
import { formatDay } from '../../shared/format/dates';
import { count } from '../../shared/format/words';
import { CompactLine } from '../../shared/line/compact-line';
import { Badge, StateBadge } from '../../shared/parts/badge';
import { useGlow } from '../../shared/parts/use-glow';
import { routeSearch } from '../../shared/route/use-route';
import type { DeskSearch } from '../router';
import css from './desk-row.module.css';

const nameOf = (party: { name: string } | string | null | undefined): string | null =>
  typeof party === 'string' ? party : (party?.name ?? null);

/** One order of the list; in a narrow list the same cells stand in two lines. */
export function DeskRow({ order, open, view }: { order: OrderSummary; open: boolean; view: DeskSearch }) {
  const glow = useGlow([order.state, order.milestones, order.jeopardy]);
  const items = Array.isArray(order.items) ? order.items.length : (order.items ?? 0);
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
        <span className={css['customer']}>{nameOf(order.customer) ?? 'No customer'}</span>
        <span className={css['address']}>{order.address ?? 'No site'}</span>
        <span className={`num ${css['items']}`}>{count(items, 'item')}</span>
        <span className={css['line']}>
          {order.milestones !== undefined && <CompactLine milestones={order.milestones} />}
        </span>
        <span className={css['state']}>
          {order.jeopardy === true ? (
            <Badge tone="amber" icon="warning">
              In jeopardy
            </Badge>
          ) : (
            <StateBadge state={order.state} text={order.stateText} />
          )}
        </span>
        <span className={`num ${css['date']}`}>
          {order.promisedDate != null
            ? `due ${formatDay(order.promisedDate)}`
            : `placed ${formatDay(order.placedAt)}`}
        </span>
        <span className={css['owner']}>{nameOf(order.owner) ?? 'Nobody yet'}</span>
      </Link>
    </li>
  );
}
