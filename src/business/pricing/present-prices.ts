import type { JsonObject } from '../../domains/helpers/index.js';
import {
  type Amount,
  type LineAlteration,
  type PriceLine,
  type PriceTotals,
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

/** What makes the charge differ from the regular one: a waiver, an introductory price with its months, another price. */
function alterationsOf(line: PriceLine): JsonObject[] {
  if (line.individualCase) return [];
  return [...ownAlterations(line), ...line.alterations.map((one) => alterationBy(one, line))];
}

function ownAlterations(line: PriceLine): JsonObject[] {
  if (line.amount.equals(line.regularAmount)) return [];
  const difference = {
    price: priceOf(line.amount.minus(line.regularAmount), line.currency),
    priceType: line.kind,
  };
  if (line.waived) return [{ name: 'Waived for this term', ...difference }];
  if (line.introductoryMonths === 0) return [];
  return [
    {
      name: 'Introductory price',
      applicationDuration: line.introductoryMonths,
      recurringChargePeriod: 'month',
      ...difference,
    },
  ];
}

const alterationBy = ({ priceId, name, amount }: LineAlteration, line: PriceLine): JsonObject => ({
  name,
  priceType: line.kind,
  ...(line.kind === 'recurring' && { recurringChargePeriod: 'month' }),
  price: priceOf(amount, line.currency),
  productOfferingPrice: {
    id: priceId,
    href: `${PRICE_PATH}/${priceId}`,
    name,
    '@referredType': 'ProductOfferingPrice',
  },
  '@type': 'PriceAlteration',
});

/**
 * The four totals that one number cannot hold, in this order: due today, each month, estimate of usage, over the term.
 * `individualCase` says that something is still to be quoted and is in none of them.
 */
export function presentTotals(totals: PriceTotals, type: PriceType): JsonObject[] {
  const { currency, individualCase } = totals;
  const total = (name: string, priceType: string, amount: Amount, rest: JsonObject = {}): JsonObject => ({
    name,
    priceType,
    ...rest,
    price: priceOf(amount, currency),
    ...(individualCase && { individualCase }),
    '@type': type,
  });
  const monthly = { recurringChargePeriod: 'month' };
  const changes = !totals.monthly.equals(totals.regularMonthly);
  return [
    total('Due today', 'oneTime', totals.dueToday),
    total('Each month', 'recurring', totals.monthly, {
      ...monthly,
      ...(changes && {
        description: `${totals.regularMonthly.toFixed(2)} ${currency} once introductory prices end`,
      }),
    }),
    total('Usage estimate', 'usage', totals.usage, monthly),
    total('Over the term', 'total', totals.overTerm),
  ];
}
