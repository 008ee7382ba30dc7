import { Refusal } from '../../helpers/index.js';
import { type Amount, Exact, ZERO } from '../money.js';
import type { PriceTier, TierTable } from '../offering-price.js';

const span = ({ from, to }: PriceTier): string => (to === null ? `${from}+` : `${from}-${to}`);

const refuse = (code: string, message: string): never => {
  throw new Refusal('unprocessable', code, message);
};

/** Puts tiers in order. @throws Refusal `tierEmpty`, `tiersOverlap` or `tiersLeaveGap`: a unit has exactly one price. */
export function tierTable(mode: TierTable['mode'], unordered: readonly PriceTier[]): TierTable {
  const tiers = unordered.toSorted((a, b) => a.from - b.from);
  tiers.forEach((tier, index) => {
    const next = tiers[index + 1];
    if (tier.to !== null && tier.to < tier.from) {
      refuse('tierEmpty', `The tier ${span(tier)} holds no quantity: let it end at or after its start.`);
    }
    if (!next) return;
    if (tier.to === null || next.from <= tier.to) {
      refuse(
        'tiersOverlap',
        `The tiers ${span(tier)} and ${span(next)} overlap: give each quantity one price.`,
      );
    }
    if (tier.to !== null && next.from > tier.to + 1) {
      refuse(
        'tiersLeaveGap',
        `No tier is for the quantities between ${span(tier)} and ${span(next)}: close the gap.`,
      );
    }
  });
  return { mode, tiers };
}

/** What a quantity costs by tiers, and the price of one unit where there is one. @throws Refusal `quantityNotPriced`. */
export function chargeByTiers(
  table: TierTable,
  quantity: number,
): { total: Amount; unitAmount: Amount | null } {
  const reached = table.tiers.filter((tier) => tier.from <= quantity);
  const last = reached.at(-1);
  const first = reached[0];
  if (!last || !first || (last.to !== null && last.to < quantity)) {
    throw new Refusal(
      'unprocessable',
      'quantityNotPriced',
      `There is no price for a quantity of ${quantity}: choose one within ${table.tiers.map(span).join(', ')}.`,
    );
  }
  if (table.mode === 'volume') return { total: last.amount.times(quantity), unitAmount: last.amount };
  const total = reached.reduce(
    (sum, { from, to, amount }) => sum.plus(amount.times(Math.min(to ?? quantity, quantity) - from + 1)),
    ZERO,
  );
  return { total: new Exact(total), unitAmount: reached.length === 1 ? first.amount : null };
}
