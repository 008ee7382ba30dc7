import { isObject, type JsonObject } from '../../../domains/helpers/index.js';
import { type PricedItem, type PricedItems, presentLine, presentTotals } from '../../pricing/index.js';
import type { Verdict } from '../../../domains/rule/index.js';
import { presentVerdict } from '../../rule-management/index.js';
import { itemsOf } from './cart-document.js';

/** A stored cart as TMF663 shows it: priced by the live catalogue, with what rules say as `warning` (an extension). */
export function presentCart(cart: JsonObject, priced: PricedItems, verdicts: readonly Verdict[]): JsonObject {
  return {
    ...cart,
    ...(cart.cartItem !== undefined && {
      cartItem: itemsOf(cart).map((item, index) => presentItem(item, priced.items[index] as PricedItem)),
    }),
    cartTotalPrice: presentTotals(priced.totals, 'CartPrice'),
    warning: verdicts.map(presentVerdict),
  };
}

function presentItem(item: JsonObject, priced: PricedItem): JsonObject {
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
    itemTotalPrice: presentTotals(priced.totals, 'CartPrice'),
  };
}

const characteristicsOf = ({ characteristics }: PricedItem): JsonObject[] =>
  Object.entries(characteristics).map(([name, value]) => ({ name, value, valueType: 'string' }));
