import type { BundleMember, ChoiceGroup } from './catalogue-model';

type Doc = Record<string, unknown>;

const isDoc = (value: unknown): value is Doc =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const docs = (value: unknown): Doc[] => (Array.isArray(value) ? value.filter(isDoc) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const count = (value: unknown): number | null => (typeof value === 'number' ? value : null);

function readMember(part: Doc): BundleMember {
  const option = isDoc(part['bundledProductOfferingOption']) ? part['bundledProductOfferingOption'] : {};
  const least = count(option['numberRelOfferLowerLimit']) ?? 0;
  return {
    offeringId: text(part['id']),
    name: text(part['name']),
    standard: count(option['numberRelOfferDefault']) ?? least,
    least,
    most: count(option['numberRelOfferUpperLimit']),
  };
}

/** TMF620 bundledProductOffering with the extension choiceGroup; a member that no group names is a group of its own. */
export function readBundle(offering: Doc): ChoiceGroup[] {
  const members = docs(offering['bundledProductOffering']).map(readMember);
  const byId = new Map(members.map((member) => [member.offeringId, member]));
  const groups = docs(offering['choiceGroup']).map((group): ChoiceGroup => {
    const ids = docs(group['offering']).map(({ id }) => text(id));
    const own = ids.map((id) => byId.get(id)).filter((member) => member !== undefined);
    return {
      name: text(group['name']),
      label: text(group['label']) || text(group['name']),
      min: count(group['min']) ?? 0,
      max: count(group['max']) ?? own.length,
      members: own,
    };
  });
  const grouped = new Set(groups.flatMap((group) => group.members.map(({ offeringId }) => offeringId)));
  const single = members
    .filter(({ offeringId }) => !grouped.has(offeringId))
    .map((member): ChoiceGroup => ({
      name: member.offeringId,
      label: member.name,
      min: member.least > 0 ? 1 : 0,
      max: 1,
      members: [member],
    }));
  return [...groups, ...single];
}
