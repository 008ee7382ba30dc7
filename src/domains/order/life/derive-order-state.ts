import type { OrderItemState, OrderState } from './order-states.js';

/** Of open items the first of these decides: what a person must know first comes first. */
const OPEN: readonly OrderState[] = [
  'assessingCancellation',
  'pendingCancellation',
  'pending',
  'held',
  'inProgress',
];

/**
 * The order's state as a pure function of its items' states. Acknowledged items beside started ones count as started:
 * they wait for their turn. A mix of ends with something completed is `partial`.
 * @throws Error for an order without items, which placing refuses.
 */
export function deriveOrderState(items: readonly OrderItemState[]): OrderState {
  if (items.length === 0) throw new Error('An order has at least one item.');
  const present = new Set<OrderState>(items);
  if (present.size === 1) return items[0] as OrderState;
  const open = OPEN.find((state) => present.has(state));
  if (open) return open;
  if (present.has('acknowledged')) return 'inProgress';
  if (present.has('completed')) return 'partial';
  if (present.has('failed')) return 'failed';
  return present.has('cancelled') ? 'cancelled' : 'rejected';
}
