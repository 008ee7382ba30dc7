import { Refusal } from '../../helpers/index.js';
import { monthsUntil } from '../calendar/months.js';
import { type Amount, Exact, rounded, ZERO } from '../money.js';
import type { Configuration, OfferingPrice, PricedOffering } from '../offering-price.js';
import { combinePhases, lineBasics, phased, type PriceAlteration, type PriceLine } from './price-line.js';
import { chargeByTiers } from './price-tiers.js';

/** A choice whose term is settled. */
type Choice = Configuration & { readonly termMonths: number | null };

/**
 * The one pricing engine: every charge of an offering in a configuration, in the order of its prices. Pure.
 * @throws Refusal `quantityInvalid`, `termUnknown`, `quantityNotPriced`, `configurationNotPriced`.
 */
export function priceConfiguration(offering: PricedOffering, configuration: Configuration): PriceLine[] {
  refuseQuantity(configuration.quantity);
  const choice = { ...configuration, termMonths: resolveTerm(offering, configuration.termMonths) };
  const prices = pricesFor(offering, choice);
  const hasCharge = prices.some(({ kind, role }) => kind !== 'usage' && role === 'charge');
  if (!hasCharge && offersCharge(offering)) {
    throw new Refusal(
      'unprocessable',
      'configurationNotPriced',
      `${offering.name} has no price for this choice${describe(choice)}: choose other values.`,
    );
  }
  const amounts = prices.filter(({ basis }) => basis === 'amount').map((price) => lineOf(price, choice));
  return prices.map((price) => {
    if (price.basis === 'individualCase') return quoteLine(price, choice);
    if (price.basis === 'percentage') return percentageLine(price, amounts, choice);
    return amounts.find(({ priceId }) => priceId === price.id) ?? lineOf(price, choice);
  });
}

/** The prices of an offering that hold for a choice. */
export const pricesFor = (offering: PricedOffering, choice: Configuration): OfferingPrice[] =>
  offering.prices.filter((price) => !price.bundleEffect && holds(price, choice));

/** The term in months that holds; null when the offering is sold month to month. @throws Refusal `termUnknown`. */
export function resolveTerm(offering: PricedOffering, wanted?: number | null): number | null {
  const terms = offering.termMonths.toSorted((a, b) => a - b);
  if (wanted === undefined || wanted === null) return terms[0] ?? null;
  if (terms.includes(wanted)) return wanted;
  const sold =
    terms.length > 0 ? `choose ${terms.join(', ')} months` : 'leave the term out, it is sold month to month';
  throw new Refusal(
    'unprocessable',
    'termUnknown',
    `${offering.name} is not sold for a term of ${wanted} months: ${sold}.`,
  );
}

function refuseQuantity(quantity: number): void {
  if (Number.isSafeInteger(quantity) && quantity >= 1) return;
  throw new Refusal('unprocessable', 'quantityInvalid', 'The quantity must be a whole number of 1 or more.');
}

/** Whether a price is one of the choice: of its moment, its term, its distance and its values. */
export function holds(price: OfferingPrice, choice: Configuration): boolean {
  const at = choice.at.getTime();
  if (at < price.validFrom || at >= price.validUntil) return false;
  if (price.termMonths.length > 0 && !price.termMonths.includes(choice.termMonths ?? 0)) return false;
  const { distance } = price;
  const miles = choice.distanceMiles ?? null;
  if (distance && miles !== null) {
    if (miles < distance.fromMiles || miles >= (distance.toMiles ?? Infinity)) return false;
  }
  return price.conditions.every(({ name, values }) => values.includes(choice.characteristics?.[name] ?? ''));
}

const offersCharge = (offering: PricedOffering): boolean =>
  offering.prices.some(({ kind, bundleEffect }) => kind !== 'usage' && !bundleEffect);

const describe = ({ termMonths, characteristics }: Configuration): string => {
  const parts = Object.entries(characteristics ?? {}).map(([name, value]) => `${name} ${value}`);
  if (termMonths) parts.push(`${termMonths} months`);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
};

function lineOf(price: OfferingPrice, choice: Choice): PriceLine {
  if (price.kind === 'usage') return usageLine(price, choice);
  const { total, unitAmount } = price.tiers
    ? chargeByTiers(price.tiers, choice.quantity)
    : { total: price.amount.times(units(price, choice)), unitAmount: price.amount };
  const make = price.kind === 'oneTime' ? oneTimeLine : recurringLine;
  return make(price, choice, total, unitAmount);
}

const units = (price: OfferingPrice, { quantity }: Configuration): number => (price.perUnit ? quantity : 1);

const basicsOf = (price: OfferingPrice, choice: Choice) =>
  lineBasics(price, units(price, choice), choice.termMonths);

function oneTimeLine(
  price: OfferingPrice,
  choice: Choice,
  total: Amount,
  unitAmount: Amount | null,
): PriceLine {
  const regularAmount = rounded(total, price.currency);
  const from = price.waivedFromTermMonths;
  const waived = from !== null && (choice.termMonths ?? 0) >= from;
  const phases = [{ months: null, amount: waived ? ZERO : regularAmount }];
  return {
    ...basicsOf(price, choice),
    ...phased('oneTime', phases, choice.termMonths),
    unitAmount,
    regularAmount,
    waived,
    alterations: waived ? [alteration('waiver', 'Waived for this term', regularAmount.negated(), null)] : [],
  };
}

function recurringLine(
  price: OfferingPrice,
  choice: Choice,
  total: Amount,
  unitAmount: Amount | null,
): PriceLine {
  const regularAmount = rounded(total.div(price.periodMonths), price.currency);
  const intro = introductoryOf(price, choice);
  const regular = { months: null, amount: regularAmount };
  const phases = intro ? [{ months: intro.months, amount: intro.amount }, regular] : [regular];
  const difference = intro ? intro.amount.minus(regularAmount) : ZERO;
  return {
    ...basicsOf(price, choice),
    ...phased('recurring', phases, choice.termMonths),
    unitAmount: intro ? (price.introductory?.amount ?? null) : unitAmount,
    regularAmount,
    alterations: intro ? [alteration('introductory', 'Introductory price', difference, intro.months)] : [],
  };
}

/** The introductory amount a month and for how many; null when there is none, or its date has passed. */
function introductoryOf(
  { introductory, currency, periodMonths, ...price }: OfferingPrice,
  choice: Choice,
): { months: number; amount: Amount } | null {
  if (!introductory) return null;
  const byDate =
    introductory.until === null ? Infinity : monthsUntil(choice.at, new Date(introductory.until));
  const months = Math.min(introductory.months ?? Infinity, byDate);
  if (months === 0 || months === Infinity) return null;
  const count = price.perUnit ? choice.quantity : 1;
  return { months, amount: rounded(introductory.amount.times(count).div(periodMonths), currency) };
}

const alteration = (
  kind: PriceAlteration['kind'],
  name: string,
  amount: Amount,
  months: number | null,
): PriceAlteration => ({ kind, id: null, name, amount, months });

function usageLine(price: OfferingPrice, choice: Choice): PriceLine {
  const included = price.usage?.included ?? ZERO;
  const used = new Exact(choice.usage?.[price.name] ?? 0).minus(included.times(units(price, choice)));
  const regularAmount = rounded(price.amount.times(Exact.max(used, 0)), price.currency);
  return {
    ...basicsOf(price, choice),
    ...phased('usage', [{ months: null, amount: regularAmount }], choice.termMonths),
    unitAmount: price.amount,
    regularAmount,
  };
}

function quoteLine(price: OfferingPrice, choice: Choice): PriceLine {
  return {
    ...basicsOf(price, choice),
    ...phased(price.kind, [{ months: null, amount: ZERO }], choice.termMonths),
    regularAmount: ZERO,
    unitAmount: null,
    individualCase: true,
  };
}

/** A percentage is of the charges and discounts of its own kind with an amount; percentages do not build on each other. */
function percentageLine(price: OfferingPrice, amounts: readonly PriceLine[], choice: Choice): PriceLine {
  const base = amounts.filter(({ kind, role }) => kind === price.kind && role !== 'fee');
  const currency = base[0]?.currency ?? 'USD';
  const share = (values: readonly Amount[]): Amount =>
    values
      .reduce((sum, value) => sum.plus(value), ZERO)
      .times(price.amount)
      .div(100);
  const phases = combinePhases(
    base.map((line) => line.phases),
    currency,
    share,
  );
  return {
    ...basicsOf(price, choice),
    ...phased(price.kind, phases, choice.termMonths),
    currency,
    unitAmount: null,
    regularAmount: rounded(share(base.map(({ regularAmount }) => regularAmount)), currency),
  };
}
