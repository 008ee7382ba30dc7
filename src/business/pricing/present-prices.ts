import type { JsonObject } from '../../domains/helpers/index.js';
import {
  type Amount,
  type PriceAlteration,
  type PriceLine,
  type PriceTotals,
  type TaxLine,
  type TaxTotals,
  toMoney,
} from '../../domains/pricing/index.js';

const PRICE_PATH = '/tmf-api/productCatalogManagement/v4/productOfferingPrice';

/** `CartPrice` in TMF663, `OrderPrice` in TMF622: the same attributes under two names. */
export type PriceType = 'CartPrice' | 'OrderPrice';

const priceOf = (amount: Amount, currency: string): JsonObject => ({
  dutyFreeAmount: toMoney(amount, currency),
  '@type': 'Price',
});

/** One charge as TM Forum shows it. Usage shows the rate of a unit; everything else what is charged. Without tax. */
export function presentLine(line: PriceLine, type: PriceType): JsonObject {
  const usage = line.kind === 'usage';
  const shown = usage ? (line.unitAmount ?? line.amount) : line.amount;
  const alterations = alterationsOf(line);
  return {
    name: line.name,
    priceType: line.kind,
    ...(line.kind === 'recurring' && { recurringChargePeriod: 'month' }),
    ...(usage && { unitOfMeasure: line.usage?.unit ?? '' }),
    ...(line.individualCase ? { individualCase: true } : { price: priceOf(shown, line.currency) }),
    ...(alterations.length > 0 && { priceAlteration: alterations }),
    productOfferingPrice: {
      id: line.priceId,
      href: `${PRICE_PATH}/${line.priceId}`,
      name: line.name,
      '@referredType': 'ProductOfferingPrice',
    },
    '@type': type,
  };
}

const PROMOTION_PATH = '/tmf-api/promotionManagement/v4/promotion';

/** What makes the charge differ from the regular one: a waiver, an introductory price, a bundle's price, a promotion. */
function alterationsOf(line: PriceLine): JsonObject[] {
  if (line.individualCase) return [];
  return line.alterations.map((one) => ({
    name: one.name,
    priceType: line.kind,
    ...(line.kind === 'recurring' && { recurringChargePeriod: 'month' }),
    ...(one.months !== null && { applicationDuration: one.months }),
    price: priceOf(one.amount, line.currency),
    ...sourceOf(one),
    '@type': 'PriceAlteration',
  }));
}

function sourceOf({ kind, id, name }: PriceAlteration): JsonObject {
  if (id === null) return {};
  return kind === 'promotion'
    ? { promotion: { id, href: `${PROMOTION_PATH}/${id}`, name, '@referredType': 'Promotion' } }
    : {
        productOfferingPrice: {
          id,
          href: `${PRICE_PATH}/${id}`,
          name,
          '@referredType': 'ProductOfferingPrice',
        },
      };
}

/** The taxes of an item as TM Forum shows them: a charge each, with its rate. */
export const presentTaxes = (taxes: readonly TaxLine[], type: PriceType): JsonObject[] =>
  taxes.map((tax) => ({
    name: `${tax.name}, ${tax.jurisdiction}`,
    priceType: 'tax',
    ...(tax.kind === 'recurring' && { recurringChargePeriod: 'month' }),
    price: {
      taxIncludedAmount: toMoney(tax.amount, tax.currency),
      ...(tax.percentage && { taxRate: tax.percentage.toNumber() }),
      '@type': 'Price',
    },
    '@type': type,
  }));

/**
 * The four totals that one number cannot hold, in this order: due today, each month, estimate of usage, over the term.
 * `individualCase` says that something is still to be quoted and is in none of them. With `taxes`, also each total with tax.
 */
export function presentTotals(totals: PriceTotals, type: PriceType, taxes?: TaxTotals): JsonObject[] {
  const { currency, individualCase } = totals;
  const total = (
    name: string,
    priceType: string,
    key: 'dueToday' | 'monthly' | 'usage' | 'overTerm',
    rest: JsonObject = {},
  ): JsonObject => ({
    name,
    priceType,
    ...rest,
    price: {
      ...priceOf(totals[key], currency),
      ...(taxes && { taxIncludedAmount: toMoney(totals[key].plus(taxes[key]), currency) }),
    },
    ...(individualCase && { individualCase }),
    '@type': type,
  });
  const monthly = { recurringChargePeriod: 'month' };
  const changes = !totals.monthly.equals(totals.regularMonthly);
  return [
    total('Due today', 'oneTime', 'dueToday'),
    total('Each month', 'recurring', 'monthly', {
      ...monthly,
      ...(changes && {
        description: `${totals.regularMonthly.toFixed(2)} ${currency} once introductory prices end`,
      }),
    }),
    total('Usage estimate', 'usage', 'usage', monthly),
    total('Over the term', 'total', 'overTerm'),
  ];
}
