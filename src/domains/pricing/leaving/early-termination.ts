import { moneyText } from '../../helpers/index.js';
import { type Amount, Exact, rounded, ZERO } from '../money.js';

/** From this month of the contract on (1 is the first), a remaining month costs so much of its charge. */
export interface TerminationStep {
  readonly fromMonth: number;
  /** Per cent. */
  readonly percentage: number;
}

export interface EarlyTermination {
  /** What the remaining months cost, and what was waived because of the term. Rounded. */
  readonly amount: Amount;
  readonly remainingMonths: number;
  readonly remainingCharge: Amount;
  readonly lostWaivers: Amount;
  readonly words: string;
}

/**
 * What ending a contract costs: each month that is left is charged at the percentage of the contract year that it falls
 * into, and charges that were waived for the term come back. Nothing once the term is over.
 * @param monthsServed whole months served so far, 0 or more.
 */
export function earlyTermination(
  contract: {
    readonly monthly: Amount;
    readonly termMonths: number | null;
    readonly steps: readonly TerminationStep[];
    readonly currency: string;
    /** One-time charges that were waived, each with the shortest term for which it is. */
    readonly waivers?: readonly { readonly amount: Amount; readonly fromTermMonths: number }[];
  },
  monthsServed: number,
): EarlyTermination {
  const { monthly, currency, steps } = contract;
  const term = contract.termMonths ?? 0;
  const remainingMonths = Math.max(0, term - monthsServed);
  const left = Array.from({ length: remainingMonths }, (_, index) => monthsServed + index + 1);
  const remainingCharge = rounded(
    left.reduce((sum, month) => sum.plus(monthly.times(percentageIn(steps, month)).div(100)), ZERO),
    currency,
  );
  const lostWaivers = (contract.waivers ?? [])
    .filter(({ fromTermMonths }) => monthsServed < fromTermMonths)
    .reduce((sum, { amount }) => sum.plus(amount), ZERO);
  const amount = remainingCharge.plus(lostWaivers);
  return {
    amount,
    remainingMonths,
    remainingCharge,
    lostWaivers,
    words: wordsOf({ amount, remainingMonths, lostWaivers }, currency),
  };
}

const percentageIn = (steps: readonly TerminationStep[], month: number): Amount =>
  new Exact(
    steps
      .filter(({ fromMonth }) => fromMonth <= month)
      .toSorted((a, b) => a.fromMonth - b.fromMonth)
      .at(-1)?.percentage ?? 0,
  );

function wordsOf(
  {
    amount,
    remainingMonths,
    lostWaivers,
  }: Pick<EarlyTermination, 'amount' | 'remainingMonths' | 'lostWaivers'>,
  currency: string,
): string {
  const text = (value: Amount): string => moneyText(value.toFixed(), currency);
  if (amount.isZero()) return 'Ending now costs nothing.';
  const months = remainingMonths === 1 ? '1 month is' : `${remainingMonths} months are`;
  const waived = lostWaivers.isZero() ? '' : `, ${text(lostWaivers)} of it for charges waived at the start`;
  return `${months} left of the term: ending now costs ${text(amount)}${waived}.`;
}
