import { isObject, type Json, type JsonObject, newId, Refusal } from '../../../domains/helpers/index.js';
import { readSelection } from '../../pricing/index.js';
import { settleBundles, withoutLine } from '../bundles/bundle-lines.js';
import { itemsOf } from './cart-lines.js';

export { itemsOf } from './cart-lines.js';

/** What somebody chose at the portal. */
export interface ChosenItem {
  readonly offeringId: string;
  readonly quantity: number;
  readonly termMonths?: number | undefined;
  readonly characteristics?: readonly { readonly name: string; readonly value: string }[] | undefined;
}

/** Where, and what a check of the place said. */
export interface CheckedPlace {
  readonly id: string;
  readonly text: string;
  readonly availability: JsonObject | null;
}

/** Attributes that are computed when a cart is shown: never stored, ignored when sent. */
const COMPUTED = ['itemPrice', 'itemTotalPrice', 'ItemTotalPrice', 'itemTax', 'selection'] as const;
const MOST_ITEMS = 2_000;

/**
 * A cart as it is stored: every item with id, action, quantity and status, without computed attributes, and with
 * `selection` for the typed columns. @throws Refusal `cartTooLong`.
 */
export function normaliseCart(cart: JsonObject): JsonObject {
  const { cartTotalPrice: _total, warning: _warning, pricing: _pricing, ...rest } = cart;
  const items = itemsOf(cart);
  if (items.length > MOST_ITEMS) {
    throw new Refusal(
      'unprocessable',
      'cartTooLong',
      `A cart holds up to ${MOST_ITEMS} lines; this one has ${items.length}: order in parts.`,
    );
  }
  return items.length > 0 || rest.cartItem !== undefined
    ? { ...rest, cartItem: settleBundles(items.map(normaliseItem)) }
    : rest;
}

function normaliseItem(item: JsonObject): JsonObject {
  const rest: JsonObject = { ...item };
  for (const name of COMPUTED) delete rest[name];
  const { place, termMonths, qualificationId } = readSelection(rest);
  return {
    action: 'add',
    status: 'active',
    quantity: 1,
    ...rest,
    id: typeof item.id === 'string' && item.id !== '' ? item.id : newId(),
    selection: {
      placeId: place?.id ?? null,
      placeText: place?.text ?? null,
      termMonths,
      qualificationId,
    },
  };
}

/** The cart with one more line. */
export const withItem = (cart: JsonObject, chosen: ChosenItem, place: CheckedPlace | null): JsonObject => ({
  ...cart,
  cartItem: [...itemsOf(cart), newItem(chosen, place)],
});

/** A line as it is stored. */
export function newItem(
  { offeringId, quantity, termMonths, characteristics }: ChosenItem,
  place: CheckedPlace | null,
): JsonObject {
  return {
    id: newId(),
    action: 'add',
    status: 'active',
    quantity,
    productOffering: { id: offeringId, '@referredType': 'ProductOffering' },
    product: {
      ...(place && { place: [placeReference(place)] }),
      ...(characteristics && { productCharacteristic: characteristics.map(characteristic) }),
    },
    ...(termMonths !== undefined && { itemTerm: [termOf(termMonths)] }),
    ...(place?.availability && { availability: place.availability }),
  };
}

const placeReference = ({ id, text }: CheckedPlace): JsonObject => ({
  id,
  href: `/tmf-api/geographicAddressManagement/v4/geographicAddress/${id}`,
  name: text,
  role: 'service site',
  '@referredType': 'GeographicAddress',
});

const characteristic = ({ name, value }: { readonly name: string; readonly value: string }): JsonObject => ({
  name,
  value,
  valueType: 'string',
});

const termOf = (months: number): JsonObject => ({
  name: `${months} months`,
  duration: { amount: months, units: 'month' },
});

/** What may change on a line; what is left out stays. */
export interface ItemChange {
  readonly quantity?: number | undefined;
  readonly termMonths?: number | undefined;
  readonly characteristics?: ChosenItem['characteristics'];
}

/** The cart with one line changed. @throws Refusal `cartItemUnknown`. */
export function withChangedItem(
  cart: JsonObject,
  itemId: string,
  change: ItemChange,
  place: CheckedPlace | null,
): JsonObject {
  refuseUnknownItem(cart, itemId);
  const cartItem = itemsOf(cart).map((item) =>
    item.id === itemId ? changedItem(item, change, place) : item,
  );
  return { ...cart, cartItem };
}

function changedItem(item: JsonObject, change: ItemChange, place: CheckedPlace | null): JsonObject {
  const product = isObject(item.product) ? item.product : {};
  return {
    ...item,
    ...(change.quantity !== undefined && { quantity: change.quantity }),
    ...(change.termMonths !== undefined && { itemTerm: [termOf(change.termMonths)] }),
    ...(place && { availability: place.availability }),
    product: {
      ...product,
      ...(place && { place: [placeReference(place)] }),
      ...(change.characteristics && {
        productCharacteristic: merged(product.productCharacteristic, change.characteristics),
      }),
    },
  };
}

function merged(before: Json | undefined, changes: NonNullable<ChosenItem['characteristics']>): JsonObject[] {
  const kept = (Array.isArray(before) ? before.filter(isObject) : []).filter(
    ({ name }) => !changes.some((change) => change.name === name),
  );
  return [...kept, ...changes.map(characteristic)];
}

/** The cart without one line; a bundle takes its parts along. @throws Refusal `cartItemUnknown`. */
export function withoutItem(cart: JsonObject, itemId: string): JsonObject {
  refuseUnknownItem(cart, itemId);
  return withoutLine(cart, itemId);
}

export function refuseUnknownItem(cart: JsonObject, itemId: string): void {
  if (itemsOf(cart).some(({ id }) => id === itemId)) return;
  throw new Refusal(
    'notFound',
    'cartItemUnknown',
    `The cart has no line ${itemId.slice(0, 80)}: read the cart again, the line may have been removed.`,
  );
}
