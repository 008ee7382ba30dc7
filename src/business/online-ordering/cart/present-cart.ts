import { isObject, type JsonObject } from '../../../domains/helpers/index.js';
import type { TaxLine } from '../../../domains/pricing/index.js';
import {
  type PricedItem,
  type PricedItems,
  presentLine,
  presentTaxes,
  presentTotals,
} from '../../pricing/index.js';
import {
  checkSelections,
  type CodedFinding,
  type PlaceFinding,
  type SelectedItem,
} from '../selection-rules/index.js';
import { shownRelations } from '../bundles/bundle-lines.js';
import { itemsOf } from './cart-document.js';

const RESULTS = ['available', 'construction', 'unavailable', 'unknown'] as const;

/** What was found out about a line's place when it was chosen: the extension attribute `availability`. */
export function placeFindingOf(item: JsonObject): PlaceFinding | null {
  const { availability } = item;
  if (!isObject(availability)) return null;
  const result = RESULTS.find((one) => one === availability.result);
  if (!result) return null;
  const reason = typeof availability.reason === 'string' ? availability.reason : null;
  const alternatives = Array.isArray(availability.alternative)
    ? availability.alternative.filter(isObject).map(({ name }) => String(name))
    : [];
  return { result, reason, exact: availability.exact !== false, alternatives };
}

/** The lines as the selection rules see them. */
export const selectedItems = (cart: JsonObject, priced: PricedItems): SelectedItem[] =>
  itemsOf(cart).map((item, index) => ({
    priced: priced.items[index] as PricedItem,
    place: placeFindingOf(item),
  }));

/** A stored cart as TMF663 shows it: priced by the live catalogue, with warnings (an extension attribute). */
export function presentCart(cart: JsonObject, priced: PricedItems, at: Date): JsonObject {
  const ordered = cart.status === 'ordered';
  const items = itemsOf(cart);
  const findings =
    ordered || items.length === 0 ? [] : checkSelections({ items: selectedItems(cart, priced), at });
  return {
    ...cart,
    ...(cart.cartItem !== undefined && {
      cartItem: items.map((item, index) => ({
        ...presentItem(item, priced.items[index] as PricedItem, priced.tax.byItem[index] ?? []),
        ...shownRelations(cart, item),
      })),
    }),
    cartTotalPrice: presentTotals(priced.totals, 'CartPrice', knownTaxes(priced)),
    ...(items.length > 0 && { pricing: presentPricing(priced) }),
    warning: findings.map(presentFinding),
  };
}

const knownTaxes = ({ tax }: PricedItems): PricedItems['tax']['totals'] | undefined =>
  tax.status === 'included' || tax.status === 'exempt' ? tax.totals : undefined;

/** Extension attribute: by what the cart is priced, what became of codes, and whether taxes are in its totals. */
const presentPricing = ({ book, tax, codes, promotions, totals }: PricedItems): JsonObject => ({
  currency: totals.currency,
  ...(book && { priceBook: { id: book.id, name: book.name } }),
  tax: { status: tax.status, description: tax.words },
  promotion: promotions.map(({ id, name }) => ({ id, name, '@referredType': 'Promotion' })),
  code: codes.map((one) => ({ ...one })),
});

function presentItem(item: JsonObject, priced: PricedItem, taxes: readonly TaxLine[]): JsonObject {
  const { selection: _columns, ...shown } = item;
  const reference = isObject(item.productOffering) ? item.productOffering : {};
  const product = isObject(item.product) ? item.product : {};
  return {
    ...shown,
    ...(priced.offering && {
      productOffering: {
        ...reference,
        href: `/tmf-api/productCatalogManagement/v4/productOffering/${priced.offering.id}`,
        name: priced.offering.name,
      },
    }),
    product: { ...product, productCharacteristic: characteristicsOf(priced) },
    ...(priced.termMonths !== null && {
      itemTerm: [
        { name: `${priced.termMonths} months`, duration: { amount: priced.termMonths, units: 'month' } },
      ],
    }),
    itemPrice: priced.lines.map((line) => presentLine(line, 'CartPrice')),
    ...(taxes.length > 0 && { itemTax: presentTaxes(taxes, 'CartPrice') }),
    itemTotalPrice: presentTotals(priced.totals, 'CartPrice'),
  };
}

const characteristicsOf = ({ characteristics }: PricedItem): JsonObject[] =>
  Object.entries(characteristics).map(([name, value]) => ({ name, value, valueType: 'string' }));

const presentFinding = ({ code, severity, message, itemId, fix }: CodedFinding): JsonObject => ({
  code,
  severity,
  message,
  fix,
  ...(itemId !== null && { itemId }),
});
