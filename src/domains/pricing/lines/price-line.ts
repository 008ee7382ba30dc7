import { type Amount, rounded, ZERO } from '../money.js';
import type { OfferingPrice, PriceKind, PriceRole, UsageRating } from '../offering-price.js';

/** A stretch of a recurring charge with one amount a month; null months: from then on. */
export interface PricePhase {
  readonly months: number | null;
  readonly amount: Amount;
}

/** Why a charge is not its regular one. Contained in the line's amounts already, for people to read. */
export interface PriceAlteration {
  readonly kind: 'waiver' | 'introductory' | 'bundle' | 'promotion';
  /** The price of a bundle, or the promotion; null for a waiver and an introductory price. */
  readonly id: string | null;
  readonly name: string;
  /** In the first charge; negative takes off. Rounded. */
  readonly amount: Amount;
  /** Null: once, or for good. */
  readonly months: number | null;
}

/** One charge of a configuration. */
export interface PriceLine {
  readonly priceId: string;
  readonly name: string;
  readonly kind: PriceKind;
  readonly role: PriceRole;
  readonly currency: string;
  readonly quantity: number;
  /** True: no price before somebody quotes it; every amount is 0 and counts for nothing. */
  readonly individualCase: boolean;
  /** One time: the charge. Recurring: each month at first. Usage: estimate each month. Rounded. */
  readonly amount: Amount;
  /** Without waiver, introductory price and promotions that end; a bundle lowers it, too. Rounded. */
  readonly regularAmount: Amount;
  /** Months after which `regularAmount` holds; 0 when it does from the first day. */
  readonly introductoryMonths: number;
  /** Amounts a month over time; one element without months where nothing changes. Rounded. */
  readonly phases: readonly PricePhase[];
  /** Charged over the whole term (the first month when sold month to month). Rounded. */
  readonly overTerm: Amount;
  /** Exact price of one unit; null where tiers mix several, and for an individual case. */
  readonly unitAmount: Amount | null;
  readonly waived: boolean;
  readonly alterations: readonly PriceAlteration[];
  readonly termMonths: number | null;
  readonly usage: UsageRating | null;
  readonly expiresAfterDays: number | null;
  readonly bookId: string | null;
}

/** What a line has whatever it costs. */
export const lineBasics = (price: OfferingPrice, quantity: number, termMonths: number | null) => ({
  priceId: price.id,
  name: price.name,
  kind: price.kind,
  role: price.role,
  currency: price.currency,
  quantity,
  individualCase: false,
  waived: false,
  alterations: [] as readonly PriceAlteration[],
  termMonths,
  usage: price.usage,
  expiresAfterDays: price.expiresAfterDays,
  bookId: price.bookId,
});

/** The amounts that follow from the phases: every line of the engine is completed by this one function. */
export function phased(
  kind: PriceKind,
  phases: readonly PricePhase[],
  termMonths: number | null,
): Pick<PriceLine, 'phases' | 'amount' | 'introductoryMonths' | 'overTerm'> {
  const amount = phases[0]?.amount ?? ZERO;
  const overTerm = kind === 'oneTime' ? amount : chargedOver(phases, termMonths ?? 1);
  return { phases, amount, introductoryMonths: changingMonths(phases), overTerm };
}

/** The line with other phases and, where something says why, one alteration more. */
export function withPhases(
  line: PriceLine,
  phases: readonly PricePhase[],
  alteration: PriceAlteration,
  regularAmount: Amount = line.regularAmount,
): PriceLine {
  const alterations = [...line.alterations, alteration];
  return { ...line, ...phased(line.kind, phases, line.termMonths), regularAmount, alterations };
}

/** What phases come to over a number of months. A month-to-month sale is counted for one: nobody has promised a second. */
export function chargedOver(phases: readonly PricePhase[], months: number): Amount {
  let left = months;
  return phases.reduce((sum, phase) => {
    const lasts = Math.min(left, phase.months ?? left);
    left -= lasts;
    return sum.plus(phase.amount.times(lasts));
  }, ZERO);
}

const changingMonths = (phases: readonly PricePhase[]): number =>
  phases.reduce((sum, { months }) => sum + (months ?? 0), 0);

/** The amount in a month, counted from 0. */
export function amountIn(phases: readonly PricePhase[], month: number): Amount {
  let end = 0;
  for (const phase of phases) {
    end += phase.months ?? Infinity;
    if (month < end) return phase.amount;
  }
  return phases.at(-1)?.amount ?? ZERO;
}

/**
 * Several courses of amounts as one: cut wherever any of them changes, each stretch computed from all of them.
 * @param combine gets the amounts of one month, in the order of `all`.
 */
export function combinePhases(
  all: readonly (readonly PricePhase[])[],
  currency: string,
  combine: (amounts: readonly Amount[], month: number) => Amount,
  cuts: readonly number[] = [],
): PricePhase[] {
  const starts = [...new Set([0, ...all.flatMap(startsOf), ...cuts])].sort((a, b) => a - b);
  const phases = starts.map((start, index): PricePhase => {
    const next = starts[index + 1];
    const amounts = all.map((one) => amountIn(one, start));
    return {
      months: next === undefined ? null : next - start,
      amount: rounded(combine(amounts, start), currency),
    };
  });
  return mergedPhases(phases);
}

/** Neighbours of the same amount as one stretch. */
export function mergedPhases(phases: readonly PricePhase[]): PricePhase[] {
  const kept: PricePhase[] = [];
  for (const phase of phases) {
    const last = kept.at(-1);
    if (!last?.amount.equals(phase.amount)) {
      kept.push(phase);
      continue;
    }
    const months = phase.months === null || last.months === null ? null : last.months + phase.months;
    kept[kept.length - 1] = { ...last, months };
  }
  return kept;
}

/** Months, counted from 0, in which a course of amounts changes. */
export function startsOf(phases: readonly PricePhase[]): number[] {
  let start = 0;
  return phases.flatMap(({ months }) => (months === null ? [] : [(start += months)]));
}
