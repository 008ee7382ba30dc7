import { type Amount, Exact, minorDigits, rounded, ZERO } from './money.js';
import { holds } from './lines/price-configuration.js';
import {
  amountIn,
  mergedPhases,
  type PriceLine,
  type PricePhase,
  startsOf,
  withPhases,
} from './lines/price-line.js';
import type { Configuration, OfferingPrice, PricedOffering } from './offering-price.js';

/** What a part of a bundle costs by itself. */
export interface BundledCharges {
  readonly offeringId: string;
  readonly lines: readonly PriceLine[];
}

/** A line's place among the members: which member, which of its lines. */
type Position = readonly [member: number, line: number];

/**
 * The charges of a bundle's members as the bundle's prices change them, member by member in the same order. The prices
 * work one after another. Sums do not depend on the order of members: a percentage is taken of each charge, an amount is
 * shared out to the last cent. A bundle never costs more than its parts, and no kind of charge becomes negative by it.
 * @param choice what was chosen of the bundle itself; an amount counts for each of its quantity.
 */
export function applyBundleEffects(
  bundle: PricedOffering,
  members: readonly BundledCharges[],
  choice: Configuration,
): PriceLine[][] {
  const lines = members.map((member) => [...member.lines]);
  for (const price of bundle.prices) {
    if (!price.bundleEffect || !holds(price, choice)) continue;
    const touched = touchedBy(price, members, lines);
    const at = ([member, line]: Position): PriceLine => lines[member]?.[line] as PriceLine;
    loweredBy(price, touched.map(at), choice.quantity).forEach((line, index) => {
      const [member, position] = touched[index] as Position;
      (lines[member] as PriceLine[])[position] = line;
    });
  }
  return lines;
}

function touchedBy(
  { kind, bundleEffect }: OfferingPrice,
  members: readonly BundledCharges[],
  lines: readonly (readonly PriceLine[])[],
): Position[] {
  return members.flatMap(({ offeringId }, member) => {
    if (bundleEffect?.memberIds && !bundleEffect.memberIds.has(offeringId)) return [];
    return (lines[member] ?? []).flatMap((line, index): Position[] =>
      line.kind === kind && !line.individualCase ? [[member, index]] : [],
    );
  });
}

/** The lines as the price changes them, stretch by stretch where any of their amounts changes over time. */
function loweredBy(price: OfferingPrice, lines: readonly PriceLine[], quantity: number): PriceLine[] {
  const starts = [...new Set([0, ...lines.flatMap(({ phases }) => startsOf(phases))])].sort((a, b) => a - b);
  const off = (amounts: readonly Amount[]): Amount[] =>
    takenOff(price, amounts, lines[0]?.currency ?? 'USD', quantity);
  const offByStretch = starts.map((start) => off(lines.map(({ phases }) => amountIn(phases, start))));
  const regularOff = off(lines.map(({ regularAmount }) => regularAmount));
  return lines.map((line, index) => {
    const phases = starts.map((start, stretch): PricePhase => {
      const next = starts[stretch + 1];
      const amount = amountIn(line.phases, start).minus(offByStretch[stretch]?.[index] ?? ZERO);
      return { months: next === undefined ? null : next - start, amount };
    });
    const first = offByStretch[0]?.[index] ?? ZERO;
    const regular = regularOff[index] ?? ZERO;
    if (first.isZero() && regular.isZero()) return line;
    const alteration = {
      kind: 'bundle',
      id: price.id,
      name: price.name,
      amount: first.negated(),
      months: null,
    } as const;
    return withPhases(line, mergedPhases(phases), alteration, line.regularAmount.minus(regular));
  });
}

/** How much of each amount the price takes off; nothing is negative where the amount is not. */
function takenOff(
  price: OfferingPrice,
  amounts: readonly Amount[],
  currency: string,
  quantity: number,
): Amount[] {
  const { basis, amount, bundleEffect } = price;
  if (bundleEffect?.kind === 'percentageOff' || basis === 'percentage') {
    return amounts.map((one) => rounded(one.times(amount).div(100), currency));
  }
  const whole = amounts.reduce((sum, one) => sum.plus(one), ZERO);
  const named = price.perUnit ? amount.times(quantity) : amount;
  const wanted = bundleEffect?.kind === 'fixedPrice' ? whole.minus(named) : named;
  const total = Exact.max(ZERO, Exact.min(wanted, whole));
  return sharedOut(
    rounded(total, currency),
    amounts.map((one) => Exact.max(ZERO, one)),
    currency,
  );
}

/** Shares a sum out by weight, to the last minor unit: the largest remainders get what rounding down leaves. */
function sharedOut(total: Amount, weights: readonly Amount[], currency: string): Amount[] {
  const whole = weights.reduce((sum, weight) => sum.plus(weight), ZERO);
  if (whole.isZero() || total.isZero()) return weights.map(() => ZERO);
  const unit = new Exact(10).pow(-minorDigits(currency));
  const exact = weights.map((weight) => total.times(weight).div(whole).div(unit));
  const shares = exact.map((share) => share.floor());
  const left = total.div(unit).minus(shares.reduce((sum, share) => sum.plus(share), ZERO));
  const byRemainder = exact
    .map((share, index) => ({ index, rest: share.minus(share.floor()) }))
    .sort((a, b) => b.rest.comparedTo(a.rest) || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left.toNumber())) {
    shares[index] = (shares[index] ?? ZERO).plus(1);
  }
  return shares.map((share) => share.times(unit));
}
