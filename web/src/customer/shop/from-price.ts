import type { Offering, OfferingPrice } from '../../api/catalogue-model';

/** The lowest price per month, else per use, else once: the "from" of a list. */
export function fromPrice(offering: Offering): { amount: number; per: string } | null {
  const lowest = (kind: OfferingPrice['kind']): { amount: number; unit: string | null } | null => {
    const prices = offering.prices.filter(
      (price) =>
        price.kind === kind && price.percentage === null && !price.individualCase && price.amount > 0,
    );
    const options = prices.map((price) => ({
      amount: Math.min(
        price.introductory?.amount ?? price.amount,
        price.amount,
        ...price.tiers.map((tier) => tier.amount),
      ),
      unit: price.unit,
    }));
    return options.sort((a, b) => a.amount - b.amount)[0] ?? null;
  };
  const monthly = lowest('recurring');
  if (monthly !== null) return { amount: monthly.amount, per: 'each month' };
  const usage = lowest('usage');
  if (usage !== null)
    return { amount: usage.amount, per: usage.unit === null ? 'as used' : `a ${usage.unit}` };
  const once = lowest('oneTime');
  return once === null ? null : { amount: once.amount, per: 'once' };
}
