import { type Amount, Exact, rounded, ZERO } from '../money.js';
import type { PriceKind } from '../offering-price.js';
import { combinePhases, type PriceLine, phased, type PricePhase } from '../lines/price-line.js';

/** A tax as a jurisdiction levies it now. */
export interface TaxRate {
  readonly id: string;
  readonly name: string;
  /** "Ohio", "Cuyahoga County, Ohio" */
  readonly jurisdiction: string;
  /** Per cent of the charges; null for a flat tax. */
  readonly percentage: Amount | null;
  /** Flat, for each unit and month (an emergency call fee of each line); null for a percentage. */
  readonly flatPerUnit: Amount | null;
  /** Offering classes that it is levied on; empty: all. */
  readonly classes: readonly string[];
  /** Kinds of charge that it is levied on. */
  readonly kinds: readonly PriceKind[];
  /** Whether an exemption certificate frees from it. */
  readonly exemptible: boolean;
}

/** One tax on the charges of one kind of one item. */
export interface TaxLine {
  readonly rateId: string;
  readonly name: string;
  readonly jurisdiction: string;
  readonly kind: PriceKind;
  readonly currency: string;
  readonly percentage: Amount | null;
  readonly amount: Amount;
  readonly regularAmount: Amount;
  readonly phases: readonly PricePhase[];
  readonly overTerm: Amount;
}

export interface TaxedItem {
  readonly lines: readonly PriceLine[];
  readonly classes: readonly string[];
  readonly quantity: number;
  readonly termMonths: number | null;
  /** The buyer holds a certificate. */
  readonly exempt: boolean;
}

/** Sums of tax beside those of the charges. */
export interface TaxTotals {
  readonly dueToday: Amount;
  readonly monthly: Amount;
  readonly regularMonthly: Amount;
  readonly usage: Amount;
  readonly overTerm: Amount;
}

export const NO_TAX: TaxTotals = {
  dueToday: ZERO,
  monthly: ZERO,
  regularMonthly: ZERO,
  usage: ZERO,
  overTerm: ZERO,
};

/** The taxes of one item: each levied on the sum of the item's charges of a kind, and rounded once. Zero is left out. */
export function taxLinesOf(item: TaxedItem, rates: readonly TaxRate[]): TaxLine[] {
  return rates
    .filter((rate) => !(item.exempt && rate.exemptible) && appliesTo(rate, item.classes))
    .flatMap((rate) => rate.kinds.flatMap((kind) => taxOf(item, rate, kind)));
}

const appliesTo = (rate: TaxRate, classes: readonly string[]): boolean =>
  rate.classes.length === 0 || rate.classes.some((one) => classes.includes(one));

function taxOf(item: TaxedItem, rate: TaxRate, kind: PriceKind): TaxLine[] {
  const base = item.lines.filter((line) => line.kind === kind && !line.individualCase);
  const currency = base[0]?.currency;
  if (!currency || (rate.flatPerUnit && (kind !== 'recurring' || currency !== 'USD'))) return [];
  const tax = (amounts: readonly Amount[]): Amount => {
    if (rate.flatPerUnit) return rate.flatPerUnit.times(item.quantity);
    const sum = amounts.reduce((total, amount) => total.plus(amount), ZERO);
    return Exact.max(sum, 0)
      .times(rate.percentage ?? 0)
      .div(100);
  };
  const phases = combinePhases(
    base.map((line) => line.phases),
    currency,
    tax,
  );
  const regularAmount = rounded(tax(base.map((line) => line.regularAmount)), currency);
  const { amount, overTerm } = phased(kind, phases, item.termMonths);
  if (amount.isZero() && overTerm.isZero() && regularAmount.isZero()) return [];
  const { id: rateId, name, jurisdiction, percentage } = rate;
  return [
    { rateId, name, jurisdiction, kind, currency, percentage, amount, regularAmount, phases, overTerm },
  ];
}

/** Adds up tax lines, of one item or of many. */
export function sumTaxes(lines: readonly TaxLine[]): TaxTotals {
  const sum = (kind: PriceKind, value: (line: TaxLine) => Amount): Amount =>
    lines.filter((line) => line.kind === kind).reduce((total, line) => total.plus(value(line)), ZERO);
  return {
    dueToday: sum('oneTime', ({ amount }) => amount),
    monthly: sum('recurring', ({ amount }) => amount),
    regularMonthly: sum('recurring', ({ phases }) => phases.at(-1)?.amount ?? ZERO),
    usage: sum('usage', ({ amount }) => amount),
    overTerm: lines.reduce((total, { overTerm }) => total.plus(overTerm), ZERO),
  };
}
