import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { approvalsQuery } from '../../api/company';
import { orderQuery } from '../../api/queries';
import type { OrderSummary } from '../../api/types';
import { money } from '../../shared/format/money';
import { Icon } from '../../shared/parts/icon';
import { Loading } from '../../shared/parts/states';
import { useMay } from '../../shared/session/use-may';
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
  const decides = useMay('approval:decide');
  const asked = useQuery({ ...approvalsQuery('waiting'), enabled: decides }).data?.data ?? [];
  const waiting = looked.flatMap(({ data }) => (data?.whoActsNext.party === 'you' ? [data] : []));
  return (
    <section aria-labelledby="needs-me">
      <h2 id="needs-me">What needs me today</h2>
      {looked.some(({ isPending }) => isPending) ? (
        <Loading heights={[56]} label="Loading what needs you" />
      ) : waiting.length + asked.length === 0 ? (
        <p className={css['calm']}>
          <Icon name="check" /> Nothing waits for you.
        </p>
      ) : (
        <ul className={css['waiting']}>
          {asked.map((approval) => (
            <li key={approval.id}>
              <Icon name="warning" />
              <span>
                {approval.requesterName} asks for your approval: {money(approval.oneTime)} once,{' '}
                {money(approval.monthly)} each month
              </span>
              <Link to="/approvals/$approvalId" params={{ approvalId: approval.id }}>
                Decide
              </Link>
            </li>
          ))}
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
