import type { Milestone, OrderItem } from '../../api/types';
import { money, isZero } from '../format/money';
import { formatPhone } from '../format/phone';
import { wordsOf } from '../format/words';
import { CompactLine } from '../line/compact-line';
import { ItemLines } from '../line/item-lines/item-lines';
import { StateBadge } from '../parts/badge';
import { useGlow } from '../parts/use-glow';
import css from './order-parts.module.css';

const ACTIONS: Record<string, string> = {
  add: 'New',
  modify: 'Change',
  delete: 'Disconnect',
  noChange: 'Keep',
};

/** A package first, then its parts. */
function grouped(items: readonly OrderItem[]): OrderItem[] {
  const partsOf = (id: string) => items.filter(({ bundleItemId }) => bundleItemId === id);
  const whole = items.filter(
    ({ bundleItemId }) => bundleItemId === null || !items.some(({ id }) => id === bundleItemId),
  );
  return whole.flatMap((item) => [item, ...partsOf(item.id)]);
}

function Item({ item }: { item: OrderItem }) {
  const glow = useGlow([item.state, item.milestones]);
  const { monthly, oneTime } = item.price;
  return (
    <li
      className={`${css['item']} ${glow ? 'glow' : ''}`}
      data-part={item.bundleItemId !== null || undefined}
    >
      <div className={css['item-head']}>
        <div>
          <h3>
            {item.quantity > 1 && <span className="num">{item.quantity} × </span>}
            {item.offeringName}
          </h3>
          <p className={css['quiet']}>
            {[ACTIONS[item.action] ?? item.action, item.place?.text].filter(Boolean).join(' · ')}
          </p>
        </div>
        <StateBadge state={item.state} text={item.stateText} />
      </div>
      {item.milestones.length > 0 && <CompactLine milestones={item.milestones} />}
      {item.characteristics.length > 0 && (
        <dl className={css['facts']}>
          {item.characteristics.map(({ name, value }) => (
            <div key={name}>
              <dt>{wordsOf(name)}</dt>
              <dd>{formatPhone(value)}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className={`mono ${css['price']}`}>
        {!isZero(monthly) && <span>{money(monthly)} each month</span>}
        {!isZero(oneTime) && <span>{money(oneTime)} once</span>}
      </p>
    </li>
  );
}

/** The order's items: together as parallel lines, then one by one with their own small line. */
export function OrderItems({
  items,
  milestones,
}: {
  items: readonly OrderItem[];
  milestones: readonly Milestone[];
}) {
  return (
    <>
      <ItemLines items={items} milestones={milestones} />
      <ul className={css['items']}>
        {grouped(items).map((item) => (
          <Item key={item.id} item={item} />
        ))}
      </ul>
    </>
  );
}
