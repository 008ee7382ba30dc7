import { isObject, type JsonObject } from '../../../domains/helpers/index.js';
import type { TaxLine } from '../../../domains/pricing/index.js';
import type { Verdict } from '../../../domains/rule/index.js';
import {
  type PricedItem,
  type PricedItems,
  presentLine,
  presentTaxes,
  presentTotals,
} from '../../pricing/index.js';
import { presentVerdict } from '../../rule-management/index.js';
import { shownRelations } from '../bundles/bundle-lines.js';
import { itemsOf } from './cart-document.js';

/** A stored cart as TMF663 shows it: priced by the live catalogue, with what rules say as `warning` (an extension). */
export function presentCart(cart: JsonObject, priced: PricedItems, verdicts: readonly Verdict[]): JsonObject {
  const items = itemsOf(cart);
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
    warning: verdicts.map(presentVerdict),
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
