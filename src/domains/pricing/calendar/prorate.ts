import { moneyText } from '../../helpers/index.js';
import { type Amount, rounded } from '../money.js';
import { daysBetween, daysInMonth } from './months.js';

/** The part of a monthly charge for some days of one calendar month. */
export interface ProratedPart {
  /** First day and the day after the last, ISO. */
  readonly from: string;
  readonly until: string;
  readonly days: number;
  readonly daysInMonth: number;
  /** Rounded; parts of a month always sum to the month. */
  readonly amount: Amount;
  /** "12 of 30 days: $14.00" */
  readonly words: string;
}

/**
 * A monthly charge for the days from `from` to before `until` (ISO days), one part for each calendar month. A day costs
 * the month's amount divided by that month's own number of days. A part is the rounded amount due by its end less the
 * rounded amount due by its start: however a month is cut, its parts sum to the whole.
 */
export function prorate(monthly: Amount, currency: string, from: string, until: string): ProratedPart[] {
  const parts: ProratedPart[] = [];
  for (let start = from; start < until;) {
    const end = [firstOfNextMonth(start), until].toSorted()[0] as string;
    parts.push(partOf(monthly, currency, start, end));
    start = end;
  }
  return parts;
}

/** From the day a service starts to the end of that month. */
export const prorateFirstMonth = (monthly: Amount, currency: string, start: string): ProratedPart =>
  partOf(monthly, currency, start, firstOfNextMonth(start));

/** A change in the middle of a month: what the old amount still costs, and the new one from that day on. */
export function prorateChange(
  before: Amount,
  after: Amount,
  currency: string,
  day: string,
): readonly ProratedPart[] {
  const first = `${day.slice(0, 7)}-01`;
  return [...prorate(before, currency, first, day), prorateFirstMonth(after, currency, day)];
}

function partOf(monthly: Amount, currency: string, from: string, until: string): ProratedPart {
  const length = daysInMonth(Number(from.slice(0, 4)), Number(from.slice(5, 7)));
  const before = Number(from.slice(8)) - 1;
  const days = daysBetween(from, until);
  const due = (count: number): Amount => rounded(monthly.times(count).div(length), currency);
  const amount = due(before + days).minus(due(before));
  const words = `${days} of ${length} days: ${moneyText(amount.toFixed(), currency)}`;
  return { from, until, days, daysInMonth: length, amount, words };
}

function firstOfNextMonth(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}
