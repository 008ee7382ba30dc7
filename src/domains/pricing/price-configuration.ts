import { Refusal } from '../helpers/index.js';
import { type Amount, Exact, rounded, ZERO } from './money.js';
import type { Configuration, OfferingPrice, PricedOffering, PriceLine } from './offering-price.js';
import { chargeByTiers } from './price-tiers.js';

/**
 * The one pricing engine: every charge of an offering in a configuration, in the order of its prices. Pure.
 * @throws Refusal `quantityInvalid`, `termUnknown`, `quantityNotPriced`, `configurationNotPriced`.
 */
export function priceConfiguration(offering: PricedOffering, configuration: Configuration): PriceLine[] {
  refuseQuantity(configuration.quantity);
  const term = resolveTerm(offering, configuration.termMonths);
  const choice = { ...configuration, termMonths: term };
  const prices = offering.prices.filter((price) => !price.bundleEffect && holds(price, choice));
  if (
    !prices.some(({ kind, amount }) => kind !== 'usage' && !amount.isNegative()) &&
    offersCharge(offering)
  ) {
    throw new Refusal(
      'unprocessable',
      'configurationNotPriced',
      `${offering.name} has no price for this choice${describe(choice)}: choose other values.`,
    );
  }
  const amounts = prices.filter(({ basis }) => basis === 'amount').map((price) => lineOf(price, choice));
  return prices.map((price) => {
    if (price.basis === 'individualCase') return quoteLine(price, term);
    if (price.basis === 'percentage') return percentageLine(price, amounts, term);
    return amounts.find(({ priceId }) => priceId === price.id) ?? lineOf(price, choice);
  });
}

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

/** Whether a price is one of the choice: of its moment, its term and its values. */
export function holds(price: OfferingPrice, choice: Configuration): boolean {
  const at = choice.at.getTime();
  if (at < price.validFrom || at >= price.validUntil) return false;
  if (price.termMonths.length > 0 && !price.termMonths.includes(choice.termMonths ?? 0)) return false;
  return price.conditions.every(({ name, values }) => values.includes(choice.characteristics?.[name] ?? ''));
}

const offersCharge = (offering: PricedOffering): boolean =>
  offering.prices.some(({ kind, bundleEffect }) => kind !== 'usage' && !bundleEffect);

const describe = ({ termMonths, characteristics }: Configuration): string => {
  const parts = Object.entries(characteristics ?? {}).map(([name, value]) => `${name} ${value}`);
  if (termMonths) parts.push(`${termMonths} months`);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
};

function lineOf(price: OfferingPrice, choice: Configuration): PriceLine {
  if (price.kind === 'usage') return usageLine(price, choice);
  const { total, unitAmount } = price.tiers
    ? chargeByTiers(price.tiers, choice.quantity)
    : { total: price.amount.times(units(price, choice)), unitAmount: price.amount };
  return price.kind === 'oneTime'
    ? oneTimeLine(price, choice, total, unitAmount)
    : recurringLine(price, choice, total, unitAmount);
}

const units = (price: OfferingPrice, { quantity }: Configuration): number => (price.perUnit ? quantity : 1);

const basics = (price: OfferingPrice, termMonths: number | null | undefined) => ({
  priceId: price.id,
  name: price.name,
  kind: price.kind,
  currency: price.currency,
  individualCase: false,
  introductoryMonths: 0,
  waived: false,
  alterations: [],
  termMonths: termMonths ?? null,
  usage: price.usage,
});

function oneTimeLine(
  price: OfferingPrice,
  choice: Configuration,
  total: Amount,
  unitAmount: Amount | null,
): PriceLine {
  const regularAmount = rounded(total, price.currency);
  const waived =
    price.waivedFromTermMonths !== null && (choice.termMonths ?? 0) >= price.waivedFromTermMonths;
  const amount = waived ? ZERO : regularAmount;
  return { ...basics(price, choice.termMonths), unitAmount, regularAmount, waived, amount, overTerm: amount };
}

function recurringLine(
  price: OfferingPrice,
  choice: Configuration,
  total: Amount,
  unitAmount: Amount | null,
): PriceLine {
  const regularAmount = rounded(total.div(price.periodMonths), price.currency);
  const { introductory } = price;
  const amount = introductory
    ? rounded(introductory.amount.times(units(price, choice)).div(price.periodMonths), price.currency)
    : regularAmount;
  const line = {
    ...basics(price, choice.termMonths),
    unitAmount: introductory?.amount ?? unitAmount,
    introductoryMonths: introductory?.months ?? 0,
    regularAmount,
    amount,
  };
  return { ...line, overTerm: recurringOverTerm(line) };
}

/** A month-to-month sale is counted for its first month: nobody has promised a second. */
export function recurringOverTerm(
  line: Pick<PriceLine, 'amount' | 'regularAmount' | 'introductoryMonths' | 'termMonths'>,
): Amount {
  const months = line.termMonths ?? 1;
  const first = Math.min(months, line.introductoryMonths);
  return line.amount.times(first).plus(line.regularAmount.times(months - first));
}

function usageLine(price: OfferingPrice, choice: Configuration): PriceLine {
  const included = price.usage?.included ?? ZERO;
  const used = new Exact(choice.usage?.[price.name] ?? 0).minus(included.times(units(price, choice)));
  const amount = rounded(price.amount.times(Exact.max(used, 0)), price.currency);
  const overTerm = amount.times(choice.termMonths ?? 1);
  return {
    ...basics(price, choice.termMonths),
    unitAmount: price.amount,
    regularAmount: amount,
    amount,
    overTerm,
  };
}

function quoteLine(price: OfferingPrice, term: number | null): PriceLine {
  const nothing = { amount: ZERO, regularAmount: ZERO, overTerm: ZERO, unitAmount: null };
  return { ...basics(price, term), ...nothing, individualCase: true };
}

/** A percentage is of the charges of its own kind with an amount; percentages do not build on each other. */
function percentageLine(price: OfferingPrice, amounts: readonly PriceLine[], term: number | null): PriceLine {
  const base = amounts.filter(({ kind }) => kind === price.kind);
  const currency = base[0]?.currency ?? 'USD';
  const share = (value: (line: PriceLine) => Amount): Amount =>
    rounded(
      base
        .reduce((sum, line) => sum.plus(value(line)), ZERO)
        .times(price.amount)
        .div(100),
      currency,
    );
  const line = {
    ...basics(price, term),
    currency,
    unitAmount: null,
    amount: share(({ amount }) => amount),
    regularAmount: share(({ regularAmount }) => regularAmount),
    introductoryMonths: Math.max(0, ...base.map(({ introductoryMonths }) => introductoryMonths)),
  };
  return { ...line, overTerm: price.kind === 'recurring' ? recurringOverTerm(line) : line.amount };
}
