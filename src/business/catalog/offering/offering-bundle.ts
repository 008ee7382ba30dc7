import { isObject, type JsonObject } from '../../../domains/helpers/index.js';
import type { CatalogueOffering } from './catalogue-offering.js';

/** An offering as a part of a bundle. Quantities are for one bundle, summed over all of its lines. */
export interface BundleMember {
  readonly offeringId: string;
  /** As the bundle names it. */
  readonly name: string;
  /** How many come along unless the customer chooses otherwise; 0: none. */
  readonly standard: number;
  readonly least: number;
  /** null: no upper limit. */
  readonly most: number | null;
}

/** From which so many offerings are chosen, at each site that has any of them. */
export interface ChoiceGroup {
  readonly name: string;
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly members: readonly BundleMember[];
}

/** What a bundle consists of. */
export interface OfferingBundle {
  readonly members: ReadonlyMap<string, BundleMember>;
  /** Every member stands in exactly one: a member that no choiceGroup names has one of its own. */
  readonly groups: readonly ChoiceGroup[];
}

const known = new WeakMap<CatalogueOffering, OfferingBundle>();

/** Reads TMF620 bundledProductOffering and the extension choiceGroup; null for an offering that is no bundle. */
export function bundleOf(offering: CatalogueOffering): OfferingBundle | null {
  if (!offering.isBundle) return null;
  const found = known.get(offering) ?? readBundle(offering);
  known.set(offering, found);
  return found;
}

/** The group that a member is chosen from. */
export const groupOf = (bundle: OfferingBundle, offeringId: string): ChoiceGroup | undefined =>
  bundle.groups.find(({ members }) => members.some((member) => member.offeringId === offeringId));

const countOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? Math.max(0, Math.trunc(value)) : null;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function readBundle({ bundledOfferings, choiceGroups }: CatalogueOffering): OfferingBundle {
  const members = new Map(
    bundledOfferings.map(memberOf).map((member) => [member.offeringId, member] as const),
  );
  const grouped = new Set<string>();
  const named = choiceGroups.map((group, index) => {
    const own = idsOf(group.offering).filter((id) => members.has(id) && !grouped.has(id));
    own.forEach((id) => grouped.add(id));
    return groupFrom(
      group,
      index,
      own.flatMap((id) => members.get(id) ?? []),
    );
  });
  const single = [...members.values()].filter(({ offeringId }) => !grouped.has(offeringId)).map(groupOfOne);
  return { members, groups: [...named, ...single] };
}

function memberOf({ id, name, bundledProductOfferingOption }: JsonObject): BundleMember {
  const option = isObject(bundledProductOfferingOption) ? bundledProductOfferingOption : {};
  const least = countOf(option.numberRelOfferLowerLimit) ?? 0;
  return {
    offeringId: String(id ?? ''),
    name: textOf(name),
    standard: countOf(option.numberRelOfferDefault) ?? least,
    least,
    most: countOf(option.numberRelOfferUpperLimit),
  };
}

/** Offerings of a choiceGroup: ids, or references with an id. */
const idsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : []).flatMap((one: unknown) => {
    if (typeof one === 'string') return [one];
    return isObject(one) && typeof one.id === 'string' ? [one.id] : [];
  });

function groupFrom(group: JsonObject, index: number, members: readonly BundleMember[]): ChoiceGroup {
  const name = textOf(group.name) || `group${index + 1}`;
  return {
    name,
    label: textOf(group.label) || name,
    min: countOf(group.min) ?? 0,
    max: countOf(group.max) ?? members.length,
    members,
  };
}

const groupOfOne = (member: BundleMember): ChoiceGroup => ({
  name: member.offeringId,
  label: member.name,
  min: member.least > 0 ? 1 : 0,
  max: 1,
  members: [member],
});
