import { bundleOf, type ChoiceGroup, type OfferingBundle } from '../catalog/index.js';
import type { PricedItem } from '../pricing/index.js';

/** A bundle among the items of a cart or an order, with its parts. */
export interface BundleParts {
  readonly item: PricedItem;
  readonly bundle: OfferingBundle;
  readonly parts: readonly PricedItem[];
}

/** Parts of one choice group at one site; without a site where the group's offerings need none. */
export interface GroupAtSite {
  readonly group: ChoiceGroup;
  readonly placeId: string | null;
  readonly placeText: string;
  readonly parts: readonly PricedItem[];
}

/** Every bundle that the items add. */
export function bundlesAmong(items: readonly PricedItem[]): BundleParts[] {
  return items.flatMap((item) => {
    const bundle = item.offering && item.selection.action === 'add' ? bundleOf(item.offering) : null;
    if (!bundle) return [];
    return [{ item, bundle, parts: items.filter((part) => isPartOf(part, item)) }];
  });
}

const isPartOf = ({ selection }: PricedItem, bundle: PricedItem): boolean =>
  selection.bundleItemId === bundle.selection.itemId && selection.action === 'add';

/**
 * What is chosen of each group, site by site: a choice of one among access lines is a choice of one at each site. A
 * group of which nothing is chosen comes once, with no parts.
 */
export function groupsAtSites({ bundle, parts }: BundleParts): GroupAtSite[] {
  return bundle.groups.flatMap((group) => {
    const chosen = parts.filter(({ selection }) =>
      group.members.some(({ offeringId }) => offeringId === selection.offeringId),
    );
    if (chosen.length === 0) return [{ group, placeId: null, placeText: '', parts: [] }];
    return [...bySite(chosen)].map(([placeId, own]) => ({
      group,
      placeId,
      placeText: own[0]?.selection.place?.text ?? '',
      parts: own,
    }));
  });
}

function bySite(parts: readonly PricedItem[]): Map<string | null, PricedItem[]> {
  const sites = new Map<string | null, PricedItem[]>();
  for (const part of parts) {
    const placeId = siteOf(part);
    sites.set(placeId, [...(sites.get(placeId) ?? []), part]);
  }
  return sites;
}

const siteOf = ({ offering, selection }: PricedItem): string | null =>
  offering?.requiresSite ? (selection.place?.id ?? null) : null;
