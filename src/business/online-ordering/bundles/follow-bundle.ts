import type { JsonObject } from '../../../domains/helpers/index.js';
import type { CatalogueVersion } from '../../catalog/index.js';
import { readSelection } from '../../pricing/index.js';
import { type CheckedPlace, type ItemChange, itemsOf, withChangedItem } from '../cart/cart-document.js';
import { termFor } from './bundle-choices.js';
import { partsOf, withScaledParts } from './bundle-lines.js';

/**
 * What a change of a bundle's line means for its parts: their quantities follow its quantity, and their terms its term
 * where they are sold for it.
 */
export function withPartsFollowing(
  cart: JsonObject,
  itemId: string,
  change: ItemChange,
  version: CatalogueVersion,
): JsonObject {
  const line = itemsOf(cart).find(({ id }) => id === itemId);
  if (!line) return cart;
  const { quantity } = readSelection(line);
  const scaled =
    change.quantity === undefined ? cart : withScaledParts(cart, itemId, quantity, change.quantity);
  return partsOf(scaled, itemId).reduce((changed, part) => {
    const offering = version.offerings.get(readSelection(part).offeringId);
    const termMonths = termFor(offering, change.termMonths);
    return termMonths === undefined
      ? changed
      : withChangedItem(changed, String(part.id), { termMonths }, null);
  }, scaled);
}

/** The parts that go where their bundle goes: those that stand at a site, or should. */
export function sitedParts(cart: JsonObject, itemId: string, { offerings }: CatalogueVersion): JsonObject[] {
  return partsOf(cart, itemId).filter(
    (part) => offerings.get(readSelection(part).offeringId)?.requiresSite === true,
  );
}

/** The cart with parts at the site where their bundle goes. */
export const withPartsAt = (
  cart: JsonObject,
  parts: readonly JsonObject[],
  places: ReadonlyMap<string, CheckedPlace>,
): JsonObject =>
  parts.reduce((moved, part) => {
    const place = places.get(readSelection(part).offeringId);
    return place ? withChangedItem(moved, String(part.id), {}, place) : moved;
  }, cart);
