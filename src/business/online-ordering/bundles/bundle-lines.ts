import { isObject, type Json, type JsonObject } from '../../../domains/helpers/index.js';
import { itemsOf } from '../cart/cart-lines.js';

/** The line of the bundle that a line is a part of; null for a line by itself. */
export const bundleItemIdOf = ({ bundleItemId }: JsonObject): string | null =>
  typeof bundleItemId === 'string' && bundleItemId !== '' ? bundleItemId : null;

/** The parts of a bundle's line. */
export const partsOf = (cart: JsonObject, itemId: string): JsonObject[] =>
  itemsOf(cart).filter((item) => bundleItemIdOf(item) === itemId);

const relations = (value: Json | undefined): JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

/**
 * The lines with each part naming its bundle. TMF663 lets the bundle name its parts instead (cartItemRelationship
 * `bundles`); that is stored with the parts. A part of no line of this cart becomes a line by itself.
 */
export function settleBundles(items: readonly JsonObject[]): JsonObject[] {
  const ids = new Set(items.map(({ id }) => String(id)));
  const named = new Map<string, string>();
  for (const { id, cartItemRelationship } of items) {
    for (const relation of relations(cartItemRelationship)) {
      if (relation.relationshipType === 'bundles') named.set(String(relation.id), String(id));
    }
  }
  return items.map((item) => {
    const { bundleItemId: _bundle, cartItemRelationship: relationship, ...rest } = item;
    const id = String(item.id);
    const bundle = bundleItemIdOf(item) ?? named.get(id) ?? null;
    const others = relations(relationship).filter(({ relationshipType }) => relationshipType !== 'bundles');
    return {
      ...rest,
      ...(others.length > 0 && { cartItemRelationship: others }),
      ...(bundle !== null && bundle !== id && ids.has(bundle) && { bundleItemId: bundle }),
    };
  });
}

/** What a bundle's line says of its parts when the cart is shown. */
export function shownRelations(cart: JsonObject, item: JsonObject): JsonObject {
  const parts = partsOf(cart, String(item.id)).map(({ id }) => ({
    id: String(id),
    relationshipType: 'bundles',
    '@type': 'CartItemRelationship',
  }));
  const others = relations(item.cartItemRelationship);
  return parts.length > 0 ? { cartItemRelationship: [...others, ...parts] } : {};
}

/** The cart without a line and, where it is a bundle, its parts. */
export const withoutLine = (cart: JsonObject, itemId: string): JsonObject => ({
  ...cart,
  cartItem: itemsOf(cart).filter((item) => item.id !== itemId && bundleItemIdOf(item) !== itemId),
});

/** Quantities of the parts follow the quantity of their bundle; what does not divide is rounded up. */
export function withScaledParts(cart: JsonObject, itemId: string, before: number, after: number): JsonObject {
  return {
    ...cart,
    cartItem: itemsOf(cart).map((item) =>
      bundleItemIdOf(item) === itemId && typeof item.quantity === 'number'
        ? { ...item, quantity: Math.max(1, Math.ceil((item.quantity * after) / before)) }
        : item,
    ),
  };
}
