import { isDeepStrictEqual } from 'node:util';
import { type JsonObject, newId } from '../../../domains/helpers/index.js';
import { readSelection } from '../../pricing/index.js';
import { itemsOf } from './cart-document.js';

/**
 * The lines of two carts as one. The same choice in both becomes one line with the larger quantity: nobody who filled a
 * cart on two devices orders more than on either of them.
 */
export function mergeCarts(into: JsonObject, from: JsonObject): JsonObject {
  const items = [...itemsOf(into)];
  for (const item of itemsOf(from)) {
    const at = items.findIndex((other) => isSameChoice(other, item));
    const same = items[at];
    if (same) items[at] = { ...same, quantity: Math.max(quantityOf(same), quantityOf(item)) };
    else items.push(items.some(({ id }) => id === item.id) ? { ...item, id: newId() } : item);
  }
  return { ...into, cartItem: items };
}

const quantityOf = (item: JsonObject): number => readSelection(item).quantity;

function isSameChoice(a: JsonObject, b: JsonObject): boolean {
  const [one, other] = [a, b].map((item) => {
    const { action, offeringId, termMonths, characteristics, place } = readSelection(item);
    return { action, offeringId, termMonths, characteristics, placeId: place?.id ?? null };
  });
  return isDeepStrictEqual(one, other);
}
