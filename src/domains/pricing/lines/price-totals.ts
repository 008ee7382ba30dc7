import { Refusal } from '../../helpers/index.js';
import { type Amount, ZERO } from '../money.js';
import type { PriceLine } from './price-line.js';

/** A total is never one number: what is due when ordering, each month, as used, and over the term. */
export interface PriceTotals {
  /** ISO 4217; USD when there is nothing to sum. */
  readonly currency: string;
  readonly dueToday: Amount;
  /** Each month at first. */
  readonly monthly: Amount;
  /** Each month once every introductory price has ended. */
  readonly regularMonthly: Amount;
  /** Estimate of use each month. */
  readonly usage: Amount;
  readonly overTerm: Amount;
  /** True: something is still to be quoted and is in no sum. */
  readonly individualCase: boolean;
}

const DEFAULT_CURRENCY = 'USD';

/** Adds up charges, of one configuration or of many. @throws Refusal `currenciesMixed`. */
export function sumLines(lines: readonly PriceLine[]): PriceTotals {
  const priced = lines.filter(({ individualCase }) => !individualCase);
  const currencies = [...new Set(priced.map(({ currency }) => currency))].sort();
  if (currencies.length > 1) {
    throw new Refusal(
      'unprocessable',
      'currenciesMixed',
      `Prices in ${currencies.join(' and ')} cannot be added up: order them apart.`,
    );
  }
  const sum = (kind: PriceLine['kind'], value: (line: PriceLine) => Amount): Amount =>
    priced.filter((line) => line.kind === kind).reduce((total, line) => total.plus(value(line)), ZERO);
  return {
    currency: currencies[0] ?? DEFAULT_CURRENCY,
    dueToday: sum('oneTime', ({ amount }) => amount),
    monthly: sum('recurring', ({ amount }) => amount),
    regularMonthly: sum('recurring', ({ regularAmount }) => regularAmount),
    usage: sum('usage', ({ amount }) => amount),
    overTerm: priced.reduce((total, { overTerm }) => total.plus(overTerm), ZERO),
    individualCase: lines.length > priced.length,
  };
}
