import type { BundleMember, ChoiceGroup, Offering } from '../../../api/catalogue-model';
import type { NewItem, PriceWish } from '../../../api/types';

/** A part as it is chosen. */
export interface PartChoice {
  quantity: number;
  values: Record<string, string>;
}

/** What somebody has chosen of a package so far; parts by offering id. */
export interface BundleChoice {
  termMonths: number | null;
  parts: Record<string, PartChoice>;
}

export type Offerings = ReadonlyMap<string, Offering>;

export const partOf = (member: BundleMember, offerings: Offerings): PartChoice => ({
  quantity: Math.max(1, member.standard, member.least),
  values: Object.fromEntries(
    (offerings.get(member.offeringId)?.choices ?? []).map((choice) => [
      choice.name,
      choice.standard ?? choice.values[0] ?? '',
    ]),
  ),
});

/** What a package proposes. Of a choice of one, the first that can be had here. */
export function startOf(
  offering: Offering,
  offerings: Offerings,
  canBeHad: (offeringId: string) => boolean,
): BundleChoice {
  const chosen = (offering.bundle ?? []).flatMap(({ min, max, members }) => {
    const standard = members.filter((member) => member.standard > 0);
    const first = standard[0] ?? (min > 0 ? members[0] : undefined);
    if (first === undefined) return [];
    if (max > 1) return standard;
    const reached = [first, ...members].find(({ offeringId }) => canBeHad(offeringId));
    return [reached ?? first];
  });
  return {
    termMonths: offering.terms[0] ?? null,
    parts: Object.fromEntries(chosen.map((member) => [member.offeringId, partOf(member, offerings)])),
  };
}

/** The choice with one more member, or without it; of a choice of one the other goes. */
export function toggled(
  choice: BundleChoice,
  group: ChoiceGroup,
  member: BundleMember | null,
  offerings: Offerings,
): BundleChoice {
  const parts = { ...choice.parts };
  const taken = member !== null && parts[member.offeringId] !== undefined;
  if (group.max === 1) for (const { offeringId } of group.members) delete parts[offeringId];
  else if (taken) delete parts[member.offeringId];
  if (member !== null && (group.max === 1 || !taken)) {
    parts[member.offeringId] = choice.parts[member.offeringId] ?? partOf(member, offerings);
  }
  return { ...choice, parts };
}

const wishes = (choice: BundleChoice) =>
  Object.entries(choice.parts).map(([offeringId, { quantity, values }]) => ({
    offeringId,
    quantity,
    characteristics: Object.entries(values).map(([name, value]) => ({ name, value })),
  }));

/** The package as a question for its price: first itself, then its parts. */
export function wishesOf(
  offering: Offering,
  choice: BundleChoice,
  offerings: Offerings,
  placeId: string | null,
): PriceWish[] {
  const term = choice.termMonths;
  const termFor = (each: Offering | undefined) =>
    term !== null && each?.terms.includes(term) === true ? { termMonths: term } : {};
  return [
    { offeringId: offering.id, quantity: 1, ...termFor(offering) },
    ...wishes(choice).map((wish) => {
      const part = offerings.get(wish.offeringId);
      return {
        ...wish,
        partOf: 1,
        ...termFor(part),
        ...(part?.requiresSite === true && placeId !== null && { placeId }),
      };
    }),
  ];
}

/** The package as it goes into the cart. */
export const itemOf = (offering: Offering, choice: BundleChoice, placeId: string | null): NewItem => ({
  offeringId: offering.id,
  quantity: 1,
  ...(choice.termMonths !== null && { termMonths: choice.termMonths }),
  ...(placeId !== null && { placeId }),
  members: wishes(choice),
});

/** Whether any part is delivered to a site. */
export const needsSite = (choice: BundleChoice, offerings: Offerings): boolean =>
  Object.keys(choice.parts).some((id) => offerings.get(id)?.requiresSite === true);
