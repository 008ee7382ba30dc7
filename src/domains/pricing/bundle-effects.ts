import { type Amount, Exact, minorDigits, rounded, ZERO } from './money.js';
import type { Configuration, OfferingPrice, PricedOffering, PriceLine } from './offering-price.js';
import { holds, recurringOverTerm } from './price-configuration.js';

/** What a part of a bundle costs by itself. */
export interface BundledCharges {
  readonly offeringId: string;
  readonly lines: readonly PriceLine[];
}

/** A line's place among the members: which member, which of its lines. */
type Position = readonly [member: number, line: number];
type AmountKey = 'amount' | 'regularAmount';

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
    const before = touched.map(at);
    const off = takenOff(price, before, 'amount', choice.quantity);
    const regularOff = takenOff(price, before, 'regularAmount', choice.quantity);
    touched.forEach(([member, line], index) => {
      const own = lines[member] as PriceLine[];
      own[line] = lowered(before[index] as PriceLine, price, off[index] ?? ZERO, regularOff[index] ?? ZERO);
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

/** How much of each line the price takes off; nothing is negative where the line is not. */
function takenOff(
  price: OfferingPrice,
  lines: readonly PriceLine[],
  key: AmountKey,
  quantity: number,
): Amount[] {
  const { basis, amount, bundleEffect } = price;
  if (bundleEffect?.kind === 'percentageOff' || basis === 'percentage') {
    return lines.map((line) => rounded(line[key].times(amount).div(100), line.currency));
  }
  const whole = lines.reduce((sum, line) => sum.plus(line[key]), ZERO);
  const named = price.perUnit ? amount.times(quantity) : amount;
  const wanted = bundleEffect?.kind === 'fixedPrice' ? whole.minus(named) : named;
  const total = Exact.max(ZERO, Exact.min(wanted, whole));
  const currency = price.currency || (lines[0]?.currency ?? 'USD');
  return sharedOut(
    rounded(total, currency),
    lines.map((line) => Exact.max(ZERO, line[key])),
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

function lowered(line: PriceLine, { id, name }: OfferingPrice, off: Amount, regularOff: Amount): PriceLine {
  if (off.isZero() && regularOff.isZero()) return line;
  const alteration = { priceId: id, name, amount: off.negated(), regularAmount: regularOff.negated() };
  const changed: PriceLine = {
    ...line,
    amount: line.amount.minus(off),
    regularAmount: line.regularAmount.minus(regularOff),
    alterations: [...line.alterations, alteration],
  };
  return { ...changed, overTerm: line.kind === 'recurring' ? recurringOverTerm(changed) : changed.amount };
}
