import { type Amount, Exact, rounded, ZERO } from '../money.js';
import type { OfferingPrice, UsageRate, UsageRating } from '../offering-price.js';

/** Something used: a call, a session, a message. */
export interface UsageEvent {
  readonly id: string;
  /** In the increment's unit where the price has one (seconds of a call), else in the price's unit. */
  readonly quantity: number;
  /** Where it went, as the table of rates names it: digits of a telephone number, or a state. */
  readonly destination?: string;
  /** ISO 8601: who uses the pool first. */
  readonly at?: string;
}

export interface RatedEvent {
  readonly eventId: string;
  /** Units charged for, after increment and minimum. Exact. */
  readonly counted: Amount;
  /** Of these, taken from the pool. */
  readonly free: Amount;
  readonly rate: Amount;
  /** Of the destination whose rate it is; null: the price's own rate. */
  readonly rateName: string | null;
  /** Exact: only the line as a whole is rounded. */
  readonly amount: Amount;
}

export interface RatedUsage {
  readonly events: readonly RatedEvent[];
  readonly counted: Amount;
  readonly free: Amount;
  /** Rounded once, so that the order of calls never changes a bill. */
  readonly amount: Amount;
}

/** Units of the rate in one unit of the increment. */
const PER: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  minute: { second: 60, minute: 1 },
  hour: { second: 3_600, minute: 60, hour: 1 },
  MB: { kB: 1_000, MB: 1 },
  GB: { kB: 1_000_000, MB: 1_000, GB: 1 },
};

/**
 * What a month's use costs by one usage price. Pure; the bill's own function.
 * @param quantity of the item: each unit brings its own pool, unless the price is for the item as a whole.
 */
export function rateUsage(price: OfferingPrice, events: readonly UsageEvent[], quantity = 1): RatedUsage {
  const { usage, currency } = price;
  if (!usage) return { events: [], counted: ZERO, free: ZERO, amount: ZERO };
  let pool = usage.included.times(price.perUnit ? quantity : 1);
  const rated = events.toSorted(byTime).map((event): RatedEvent => {
    const counted = countedUnits(usage, event.quantity);
    const free = Exact.min(pool, counted);
    pool = pool.minus(free);
    const row = usage.rates.length > 0 ? rateFor(usage.rates, event.destination ?? '') : undefined;
    const rate = row?.amount ?? price.amount;
    const amount = counted.minus(free).times(rate);
    return { eventId: event.id, counted, free, rate, rateName: row?.name ?? null, amount };
  });
  const sum = (value: (one: RatedEvent) => Amount): Amount =>
    rated.reduce((total, one) => total.plus(value(one)), ZERO);
  return {
    events: rated,
    counted: sum(({ counted }) => counted),
    free: sum(({ free }) => free),
    amount: rounded(
      sum(({ amount }) => amount),
      currency,
    ),
  };
}

/** Units charged for: at least the minimum, then up to the next whole increment. Exact. */
export function countedUnits(usage: UsageRating, quantity: number): Amount {
  const least = Exact.max(quantity, usage.minimum ?? 0);
  const stepped = least.div(usage.increment).ceil().times(usage.increment);
  const per = PER[usage.unit]?.[usage.incrementUnit ?? usage.unit] ?? 1;
  return stepped.div(per);
}

/** The row with the longest key that the destination begins with; a leading + or 011 is no part of a number here. */
export function rateFor(rates: readonly UsageRate[], destination: string): UsageRate | undefined {
  const digits = destination.replace(/^(\+|011)/, '').replaceAll(/[\s-]/g, '');
  return rates.reduce<UsageRate | undefined>(
    (best, row) => (digits.startsWith(row.key) && row.key.length > (best?.key.length ?? 0) ? row : best),
    undefined,
  );
}

const byTime = (a: UsageEvent, b: UsageEvent): number => {
  const [x, y] = [`${a.at ?? ''}|${a.id}`, `${b.at ?? ''}|${b.id}`];
  return x < y ? -1 : x > y ? 1 : 0;
};
