import type {
  BundleMember,
  CatalogueOffering,
  CatalogueVersion,
  OfferingBundle,
} from '../../catalog/index.js';
import type { ChosenItem } from '../cart/cart-document.js';

/** What somebody chose as a part of a bundle. Left out: the bundle's own quantity, term and site. */
export interface ChosenPart {
  readonly offeringId: string;
  readonly quantity?: number | undefined;
  readonly termMonths?: number | undefined;
  readonly characteristics?: ChosenItem['characteristics'];
  readonly placeId?: string | undefined;
}

/** What the parts take from their bundle where they do not say it themselves. */
export interface BundleTerms {
  readonly quantity: number;
  readonly termMonths?: number | undefined;
  readonly placeId?: string | undefined;
}

/**
 * What a bundle consists of unless somebody chooses: the standard members of each group. Of a choice of one, the first
 * that can be had at the place is taken.
 */
export function standardParts(
  { groups }: OfferingBundle,
  bundles: number,
  canBeHad: (offeringId: string) => boolean,
): ChosenPart[] {
  return groups.flatMap(({ min, max, members }) => {
    const standard = members.filter((member) => member.standard > 0);
    const first = standard[0] ?? (min > 0 ? members[0] : undefined);
    if (!first) return [];
    const taken = max === 1 ? [inReach(first, members, canBeHad)] : standard;
    return taken.map((member) => ({
      offeringId: member.offeringId,
      quantity: Math.max(1, member.standard, member.least) * bundles,
    }));
  });
}

const inReach = (
  wanted: BundleMember,
  members: readonly BundleMember[],
  canBeHad: (offeringId: string) => boolean,
): BundleMember =>
  canBeHad(wanted.offeringId) ? wanted : (members.find(({ offeringId }) => canBeHad(offeringId)) ?? wanted);

/** The part with what it takes from its bundle: a term only where it is sold for it, a site only where it needs one. */
export function completePart(
  part: ChosenPart,
  terms: BundleTerms,
  offering: CatalogueOffering | undefined,
  member: BundleMember | undefined,
): ChosenItem & { readonly placeId?: string | undefined } {
  const termMonths = part.termMonths ?? termFor(offering, terms.termMonths);
  const placeId = part.placeId ?? (offering?.requiresSite ? terms.placeId : undefined);
  return {
    offeringId: part.offeringId,
    quantity: part.quantity ?? Math.max(1, member?.standard ?? 1, member?.least ?? 1) * terms.quantity,
    ...(termMonths !== undefined && { termMonths }),
    ...(part.characteristics && { characteristics: part.characteristics }),
    ...(placeId !== undefined && { placeId }),
  };
}

/** The term of the bundle, for an offering that is sold for it. */
export const termFor = (
  offering: CatalogueOffering | undefined,
  termMonths: number | undefined,
): number | undefined =>
  termMonths !== undefined && offering?.priced.termMonths.includes(termMonths) ? termMonths : undefined;

/** The offerings that may stand in for a member where it cannot be had: those of its group. */
export function groupMembers(bundle: OfferingBundle, offeringId: string): string[] {
  const group = bundle.groups.find(({ members }) => members.some((one) => one.offeringId === offeringId));
  return group ? group.members.map((one) => one.offeringId) : [offeringId];
}

/** The members of a bundle that are delivered to a site. */
export const siteMembers = ({ members }: OfferingBundle, { offerings }: CatalogueVersion): string[] =>
  [...members.keys()].filter((id) => offerings.get(id)?.requiresSite);
