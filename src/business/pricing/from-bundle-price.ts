import {
  applyBundleEffects,
  type PriceBook,
  type PricedOffering,
  sumLines,
} from '../../domains/pricing/index.js';
import {
  bundleOf,
  type BundleMember,
  type CatalogueOffering,
  type CatalogueVersion,
} from '../catalog/index.js';
import { offeringBy } from './books/price-books.js';
import { cheapestLines } from './cheapest-choice.js';

interface Asked {
  readonly at: Date;
  readonly termMonths?: number | null | undefined;
  readonly currency: string;
}

/**
 * What a bundle costs each month at least: its own charges, and of each group that something must be chosen from the
 * cheapest members in the smallest quantity, with what the bundle takes off. Null where a part has no price.
 */
export function fromBundlePrice(
  version: CatalogueVersion,
  offering: CatalogueOffering,
  priced: PricedOffering,
  { at, termMonths, currency }: Asked,
  book: PriceBook | null,
) {
  const bundle = bundleOf(offering);
  if (!bundle || offering.fault) return null;
  const term = termMonths ?? Math.max(0, ...priced.termMonths);
  const termOf = (one: PricedOffering): number | null =>
    one.termMonths.includes(term) ? term : (one.termMonths.toSorted((a, b) => a - b)[0] ?? null);
  const chargesOf = ({ offeringId, least }: BundleMember) => {
    const part = version.offerings.get(offeringId);
    if (!part || part.fault) return [];
    const own = offeringBy(version, part, book, at);
    const lines = cheapestLines(part, own, { quantity: Math.max(1, least), termMonths: termOf(own), at });
    return lines.length > 0 ? [{ offeringId, lines }] : [];
  };
  const needed = bundle.groups.map(({ min, members }) =>
    members
      .flatMap(chargesOf)
      .sort((a, b) => sumLines(a.lines).monthly.comparedTo(sumLines(b.lines).monthly))
      .slice(0, min),
  );
  if (needed.some((parts, index) => parts.length < (bundle.groups[index]?.min ?? 0))) return null;
  const choice = { quantity: 1, termMonths: termOf(priced), characteristics: {}, at };
  const own = cheapestLines(offering, priced, choice);
  const sums = sumLines([...own, ...applyBundleEffects(priced, needed.flat(), choice).flat()]);
  if (sums.currency !== currency || sums.individualCase) return null;
  const kind = sums.monthly.greaterThan(0) ? ('recurring' as const) : ('oneTime' as const);
  const amount = kind === 'recurring' ? sums.monthly : sums.dueToday;
  return { amount, currency, kind, unit: null, termMonths: kind === 'recurring' ? choice.termMonths : null };
}
