import { isDeepStrictEqual } from 'node:util';
import { type JsonObject, newId } from '../../../domains/helpers/index.js';
import { readSelection } from '../../pricing/index.js';
import { bundleItemIdOf, partsOf } from '../bundles/bundle-lines.js';
import { itemsOf } from './cart-lines.js';

/** A line by itself, or a bundle with its parts: what is kept or left as one. */
interface Unit {
  readonly line: JsonObject;
  readonly parts: readonly JsonObject[];
}

/**
 * The lines of two carts as one. The same choice in both becomes one with the larger quantity: nobody who filled a cart
 * on two devices orders more than on either of them. A bundle is the same choice when its parts are.
 */
export function mergeCarts(into: JsonObject, from: JsonObject): JsonObject {
  const units = unitsOf(into);
  for (const unit of unitsOf(from)) {
    const at = units.findIndex((other) => isSameChoice(other, unit));
    const same = units[at];
    if (same) units[at] = larger(same, unit);
    else units.push(withFreeIds(unit, units));
  }
  return { ...into, cartItem: units.flatMap(({ line, parts }) => [line, ...parts]) };
}

const unitsOf = (cart: JsonObject): Unit[] =>
  itemsOf(cart)
    .filter((item) => bundleItemIdOf(item) === null)
    .map((line) => ({ line, parts: partsOf(cart, String(line.id)) }));

const quantityOf = (item: JsonObject): number => readSelection(item).quantity;

/** The quantities of the larger one under the ids of the one that was there. */
function larger(there: Unit, brought: Unit): Unit {
  if (quantityOf(there.line) >= quantityOf(brought.line)) return there;
  const parts = there.parts.map((part, index) => ({
    ...part,
    quantity: quantityOf(brought.parts[index] ?? part),
  }));
  return { line: { ...there.line, quantity: quantityOf(brought.line) }, parts };
}

function isSameChoice(a: Unit, b: Unit): boolean {
  const [one, other] = [a, b].map(({ line, parts }) => [line, ...parts].map(choiceOf));
  return isDeepStrictEqual(one, other);
}

function choiceOf(item: JsonObject): object {
  const { action, offeringId, termMonths, characteristics, place } = readSelection(item);
  return { action, offeringId, termMonths, characteristics, placeId: place?.id ?? null };
}

/** Ids that both carts use are given anew to what is brought along. */
function withFreeIds(unit: Unit, units: readonly Unit[]): Unit {
  const taken = new Set(units.flatMap(({ line, parts }) => [line, ...parts].map(({ id }) => id)));
  const fresh = (item: JsonObject): JsonObject => (taken.has(item.id) ? { ...item, id: newId() } : item);
  const line = fresh(unit.line);
  return { line, parts: unit.parts.map((part) => ({ ...fresh(part), bundleItemId: String(line.id) })) };
}
