import type { Document } from '../../../api/studio';
import { objectsAt } from './fields';

/** The attributes of TMF620 that hold the members of a bundle and their limits. */
export const MEMBERS = 'bundledProductOffering';
export const OPTION = 'bundledProductOfferingOption';

const OFFERINGS = '/tmf-api/productCatalogManagement/v4/productOffering';

/** A reference to an offering, as a member and as an element of a group. */
export const inGroup = (id: string, name: string): Document => ({
  id,
  href: `${OFFERINGS}/${id}`,
  name,
  '@referredType': 'ProductOffering',
});
export const memberOf = (id: string, name: string): Document => ({
  ...inGroup(id, name),
  lifecycleStatus: 'Active',
});

/** The name of the group that has the offering; null: it belongs to none. */
export function groupOf(groups: readonly Document[], id: string): string | null {
  const group = groups.find((one) => objectsAt(one, 'offering').some((offering) => offering['id'] === id));
  return group ? String(group['name']) : null;
}

/** The groups with the offering in the named one only; null: in none. */
export const regrouped = (groups: readonly Document[], name: string | null, member: Document): Document[] =>
  groups.map((group) => {
    const others = objectsAt(group, 'offering').filter(({ id }) => id !== member['id']);
    return { ...group, offering: group['name'] === name ? [...others, member] : others };
  });

/** The groups with another offering in the place of one. */
export const renamed = (groups: readonly Document[], id: string, member: Document): Document[] => {
  const group = groupOf(groups, id);
  return groups.map((one) => ({
    ...one,
    offering: objectsAt(one, 'offering').map((offering) =>
      one['name'] === group && offering['id'] === id
        ? inGroup(String(member['id']), String(member['name']))
        : offering,
    ),
  }));
};
