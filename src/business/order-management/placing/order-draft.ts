import { isObject, type JsonObject, Refusal } from '../../../domains/helpers/index.js';
import { type OrderItemColumns, productOrderDefinition } from '../../../domains/order/index.js';
import { presentLine, presentTotals, type PricedItem, type PricedItems } from '../../pricing/index.js';
import { ORDER_LIMITS } from './order-limits.js';

/** An order as it will be stored, before it has a number. */
export interface OrderDraft {
  readonly document: JsonObject;
  readonly items: readonly OrderItemColumns[];
}

/**
 * The items of a TMF622 order.
 * @throws Refusal invalid when there is none, or two share an id: nobody could tell them apart.
 */
export function itemsOf(body: JsonObject): JsonObject[] {
  const items = Array.isArray(body.productOrderItem) ? body.productOrderItem.filter(isObject) : [];
  if (items.length === 0) {
    throw new Refusal('invalid', 'itemMissing', 'An order needs at least one productOrderItem; add one.');
  }
  const ids = items.map(({ id }) => String(id));
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (twice < 0) return items;
  const message = `Two items have the id ${ids[twice]}; give each its own within the order.`;
  throw new Refusal('invalid', 'itemIdTwice', message, [
    { code: 'itemIdTwice', message, path: `productOrderItem[${twice}].id` },
  ]);
}

/** @throws Refusal `tooManyItems`; orders that were placed before there was a limit go on. */
export function refuseTooLarge(items: readonly JsonObject[]): void {
  if (items.length <= ORDER_LIMITS.items) return;
  const message = `An order has at most ${ORDER_LIMITS.items} items, and this one has ${items.length}.`;
  const fix = 'Split it into several orders.';
  throw new Refusal('unprocessable', 'tooManyItems', `${message} ${fix}`, [
    { code: 'tooManyItems', message, path: 'productOrderItem', fix },
  ]);
}

/**
 * The order as it is accepted: what the client may not set is taken out, states and dates are set, and the prices of
 * this moment are written into it. Prices that a client sent are replaced: ours count.
 */
export function draftOrder(
  body: JsonObject,
  priced: PricedItems | undefined,
  now: Date,
  review: readonly JsonObject[] = [],
): OrderDraft {
  const rest = Object.fromEntries(
    Object.entries(body).filter(([name]) => !(productOrderDefinition.readOnly ?? []).includes(name)),
  );
  const items = itemsOf(body);
  return {
    document: {
      ...rest,
      state: 'acknowledged',
      orderDate: now.toISOString(),
      requestFamily: 'PSR',
      ...(rest.requestedCompletionDate !== undefined && { desiredDueDate: rest.requestedCompletionDate }),
      ...(review.length > 0 && { review: [...review] }),
      productOrderItem: items.map((item, index) => draftItem(withParts(item, priced), priced?.items[index])),
      ...(priced && {
        orderTotalPrice: presentTotals(priced.totals, 'OrderPrice', taxesOf(priced)),
        pricing: pricingOf(priced),
      }),
    },
    items: items.map((_, index) => columnsOf(priced?.items[index])),
  };
}

/** Taxes where they could be told when the order was placed. */
const taxesOf = ({ tax }: PricedItems): PricedItems['tax']['totals'] | undefined =>
  tax.status === 'included' || tax.status === 'exempt' ? tax.totals : undefined;

/** What the prices are from, so that a later look at the order does not depend on what has changed since. */
const pricingOf = ({ catalogueStamp, book, promotions, codes }: PricedItems): JsonObject => ({
  catalogue: catalogueStamp,
  ...(book && { priceBook: { id: book.id, name: book.name, currency: book.currency } }),
  ...(promotions.length > 0 && { promotion: promotions.map(({ id, name }) => ({ id, name })) }),
  ...(codes.length > 0 && { code: codes.map(({ code, state }) => ({ code, state })) }),
});

/** A bundle names its parts, also where only the parts named it. */
function withParts(item: JsonObject, priced: PricedItems | undefined): JsonObject {
  const named = Array.isArray(item.productOrderItemRelationship)
    ? item.productOrderItemRelationship.filter(isObject)
    : [];
  const known = new Set(named.flatMap((one) => (one.relationshipType === 'bundles' ? [one.id] : [])));
  const unnamed = (priced?.items ?? [])
    .filter(({ selection }) => selection.bundleItemId === String(item.id) && !known.has(selection.itemId))
    .map(({ selection }) => ({
      id: selection.itemId,
      relationshipType: 'bundles',
      '@type': 'OrderItemRelationship',
    }));
  return unnamed.length > 0 ? { ...item, productOrderItemRelationship: [...named, ...unnamed] } : item;
}

function draftItem(item: JsonObject, priced: PricedItem | undefined): JsonObject {
  const { itemPrice: _price, itemTotalPrice: _total, ...rest } = item;
  const draft: JsonObject = { quantity: 1, ...rest, state: 'acknowledged' };
  if (!priced || priced.fault || item.action !== 'add') return draft;
  const offering = isObject(item.productOffering) ? item.productOffering : {};
  return {
    ...draft,
    productOffering: { ...offering, id: priced.selection.offeringId, name: priced.offering?.name ?? null },
    itemPrice: priced.lines.map((line) => presentLine(line, 'OrderPrice')),
    itemTotalPrice: presentTotals(priced.totals, 'OrderPrice'),
  };
}

function columnsOf(priced: PricedItem | undefined): OrderItemColumns {
  const known = priced && !priced.fault && priced.selection.action === 'add' ? priced : undefined;
  const place = priced?.selection.place ?? null;
  return {
    offeringCode: priced?.offering?.code ?? null,
    placeId: place?.id ?? null,
    placeText: place?.text || null,
    intervalDays: priced?.offering?.intervalDays ?? null,
    monthlyAmount: known ? known.totals.monthly.toString() : null,
    oneTimeAmount: known ? known.totals.dueToday.toString() : null,
    currency: known?.totals.currency ?? null,
  };
}
