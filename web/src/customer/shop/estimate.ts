import type { Offering, OfferingPrice } from '../../api/catalogue-model';

/** What somebody has chosen so far. */
export interface Configuration {
  quantity: number;
  termMonths: number | null;
  values: Readonly<Record<string, string>>;
}

export interface Estimate {
  today: number;
  monthly: number;
  /** After an introductory price has ended; null when there is none. */
  laterMonthly: number | null;
  /** Something has to be quoted first. */
  individualCase: boolean;
}

/** The prices that hold for a choice. */
export function pricesFor(offering: Offering, { termMonths, values }: Configuration): OfferingPrice[] {
  return offering.prices.filter((price) => {
    if (price.terms.length > 0 && !price.terms.includes(termMonths ?? 0)) return false;
    return Object.entries(price.when).every(([name, allowed]) => allowed.includes(values[name] ?? ''));
  });
}

function charge(price: OfferingPrice, quantity: number): number {
  if (price.tiers.length === 0) return price.amount * (price.perUnit ? quantity : 1);
  if (!price.graduated) {
    const tier = price.tiers.findLast((each) => each.from <= quantity);
    return (tier?.amount ?? price.amount) * quantity;
  }
  return price.tiers
    .filter((tier) => tier.from <= quantity)
    .reduce((sum, tier) => sum + tier.amount * (Math.min(tier.to ?? quantity, quantity) - tier.from + 1), 0);
}

/** True when the one-time charge falls away at the chosen term. */
export function isWaived(price: OfferingPrice, termMonths: number | null): boolean {
  return price.waivedFromTerm !== null && (termMonths ?? 0) >= price.waivedFromTerm;
}

/**
 * What a choice comes to, for showing while choosing. The cart's sums come from the server, which alone knows
 * discounts, percentages and the customer's own prices.
 */
export function estimate(offering: Offering, choice: Configuration): Estimate {
  const prices = pricesFor(offering, choice).filter((price) => price.percentage === null);
  const priced = prices.filter((price) => !price.individualCase);
  const sum = (kind: OfferingPrice['kind'], amount: (price: OfferingPrice) => number): number =>
    priced.filter((price) => price.kind === kind).reduce((total, price) => total + amount(price), 0);
  const regular = sum('recurring', (price) => charge(price, choice.quantity));
  const first = sum('recurring', (price) =>
    price.introductory === null
      ? charge(price, choice.quantity)
      : price.introductory.amount * (price.perUnit ? choice.quantity : 1),
  );
  return {
    today: sum('oneTime', (price) =>
      isWaived(price, choice.termMonths) ? 0 : charge(price, choice.quantity),
    ),
    monthly: first,
    laterMonthly: regular === first ? null : regular,
    individualCase: prices.some((price) => price.individualCase),
  };
}

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
