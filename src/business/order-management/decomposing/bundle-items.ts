import type { ClaimedItem, ClaimedOrder, OrderItemState } from '../../../domains/order/index.js';
import { orderItemStateMachine } from '../../../domains/order/index.js';

/**
 * The items that an item bundles. A bundle has no work of its own: it goes as its parts go. Only items that bundle
 * nothing themselves count, so that a circle is no bundle and nobody waits for ever.
 */
export const partsOf = (item: ClaimedItem, items: readonly ClaimedItem[]): ClaimedItem[] =>
  items.filter((other) => other !== item && other.partKeys.length === 0 && item.partKeys.includes(other.key));

export const isBundle = (item: ClaimedItem, items: readonly ClaimedItem[]): boolean =>
  item.action !== 'noChange' && partsOf(item, items).length > 0;

/** The bundle that an item is a part of. */
export const bundleOf = (item: ClaimedItem, items: readonly ClaimedItem[]): ClaimedItem | undefined =>
  items.find((other) => partsOf(other, items).includes(item));

/**
 * The states of an order's bundles that follow from the states of their parts.
 * @param states of items that are about to change, by item id.
 */
export function bundleStates(
  { items }: ClaimedOrder,
  states: ReadonlyMap<string, OrderItemState>,
): { readonly item: ClaimedItem; readonly state: OrderItemState }[] {
  return items.flatMap((item) => {
    if (orderItemStateMachine.isFinal(item.state) || !isBundle(item, items)) return [];
    const parts = partsOf(item, items).map((part) => states.get(part.id) ?? part.state);
    const state = stateOfBundle(parts);
    return state === item.state ? [] : [{ item, state }];
  });
}

/** Open parts keep a bundle open; of ended ones what was delivered counts: a bundle may do without an extra. */
function stateOfBundle(parts: readonly OrderItemState[]): OrderItemState {
  const present = new Set(parts);
  if (present.has('pendingCancellation')) return 'pendingCancellation';
  if (parts.some((state) => !orderItemStateMachine.isFinal(state))) {
    return parts.every((state) => state === 'acknowledged') ? 'acknowledged' : 'inProgress';
  }
  if (present.has('completed')) return 'completed';
  return present.has('failed') ? 'failed' : (parts[0] ?? 'completed');
}
