import { isObject, type JsonObject } from '../../../domains/helpers/index.js';

/** The lines of a TMF663 cart. */
export const itemsOf = (cart: JsonObject): JsonObject[] =>
  Array.isArray(cart.cartItem) ? cart.cartItem.filter(isObject) : [];
