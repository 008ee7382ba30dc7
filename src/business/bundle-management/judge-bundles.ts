import { bundleOf, type ChoiceGroup } from '../catalog/index.js';
import type { PricedItem } from '../pricing/index.js';
import { type BundleParts, bundlesAmong, type GroupAtSite, groupsAtSites } from './bundle-parts.js';

/** A change of the cart that mends a finding. */
export type BundleChange =
  | { readonly op: 'add'; readonly bundleItemId: string; readonly offeringId: string }
  | { readonly op: 'remove'; readonly itemId: string }
  | { readonly op: 'set'; readonly itemId: string; readonly quantity: number };

/** What keeps a bundle from being sold as it is chosen. Always an error. */
export interface BundleFinding {
  readonly code: 'bundleLacksPart' | 'bundleHasTooMany' | 'bundleQuantity' | 'bundleHasNoSuchPart';
  readonly itemId: string;
  readonly attribute: 'bundleItemId' | 'quantity';
  readonly message: string;
  /** Words for a person. */
  readonly fix: string;
  readonly change: BundleChange | null;
}

/** Judges every bundle among items: choice groups at each site, quantities, parts that are none. Pure. */
export function judgeBundles(items: readonly PricedItem[]): BundleFinding[] {
  return [
    ...bundlesAmong(items).flatMap((parts) => [
      ...groupsAtSites(parts).flatMap((chosen) => judgeGroup(parts, chosen)),
      ...judgeQuantities(parts),
    ]),
    ...items.flatMap((item) => judgePart(item, items)),
  ];
}

const nameOf = ({ offering, selection }: PricedItem): string => offering?.name ?? `Item ${selection.itemId}`;

/** The offerings of a group for a sentence: `Business Broadband or Dedicated Internet`. */
const choicesOf = ({ members }: ChoiceGroup): string => members.map(({ name }) => name).join(' or ');

function judgeGroup({ item }: BundleParts, chosen: GroupAtSite): BundleFinding[] {
  const { group, parts, placeText } = chosen;
  const where = placeText ? ` at ${placeText}` : '';
  const different = new Set(parts.map(({ selection }) => selection.offeringId));
  const about = { itemId: item.selection.itemId, attribute: 'bundleItemId' } as const;
  if (different.size < group.min) {
    const first = group.members.find(({ offeringId }) => !different.has(offeringId));
    const few = group.min - different.size;
    return [
      {
        ...about,
        code: 'bundleLacksPart',
        message: `${nameOf(item)} needs ${few === 1 ? 'one' : few} more of ${group.label}${where}.`,
        fix: `Add ${choicesOf(group)}, or remove the whole package.`,
        change: first
          ? { op: 'add', bundleItemId: item.selection.itemId, offeringId: first.offeringId }
          : null,
      },
    ];
  }
  if (different.size <= group.max) return [];
  const last = parts.at(-1) as PricedItem;
  return [
    {
      ...about,
      itemId: last.selection.itemId,
      code: 'bundleHasTooMany',
      message: `${nameOf(item)} has ${different.size} of ${group.label}${where}, and ${group.max} may be chosen.`,
      fix: `Remove ${nameOf(last)}, or order it outside of the package.`,
      change: { op: 'remove', itemId: last.selection.itemId },
    },
  ];
}

/** Quantities count for one bundle: two bundles take twice as many. */
function judgeQuantities({ item, bundle, parts }: BundleParts): BundleFinding[] {
  const bundles = item.selection.quantity;
  return [...bundle.members.values()].flatMap(({ offeringId, least, most }): BundleFinding[] => {
    const own = parts.filter(({ selection }) => selection.offeringId === offeringId);
    const [first] = own;
    if (!first) return [];
    const sum = own.reduce((total, { selection }) => total + selection.quantity, 0);
    const from = least * bundles;
    const to = most === null ? Infinity : most * bundles;
    if (sum >= from && sum <= to) return [];
    const others = sum - first.selection.quantity;
    const quantity = Math.max(1, (sum < from ? from : to) - others);
    return [
      {
        code: 'bundleQuantity',
        itemId: first.selection.itemId,
        attribute: 'quantity',
        message: `${nameOf(item)} comes with ${rangeWords(from, to)} of ${nameOf(first)}, and ${sum} ${sum === 1 ? 'is' : 'are'} chosen.`,
        fix: `Set the quantity of ${nameOf(first)} to ${quantity}.`,
        change: { op: 'set', itemId: first.selection.itemId, quantity },
      },
    ];
  });
}

function rangeWords(from: number, to: number): string {
  if (from === to) return `exactly ${from}`;
  if (to === Infinity) return `at least ${from}`;
  return from === 0 ? `up to ${to}` : `${from} to ${to}`;
}

/** A part belongs to a bundle of the same cart or order, and that bundle has it. */
function judgePart(part: PricedItem, items: readonly PricedItem[]): BundleFinding[] {
  const { bundleItemId, itemId, offeringId, action } = part.selection;
  if (bundleItemId === null || action !== 'add' || !part.offering) return [];
  const item = items.find(({ selection }) => selection.itemId === bundleItemId);
  if (item?.selection.action === 'noChange') return [];
  const bundle = item?.offering ? bundleOf(item.offering) : null;
  if (item && bundle?.members.has(offeringId)) return [];
  const whose = item ? nameOf(item) : `the item ${bundleItemId.slice(0, 80)}`;
  return [
    {
      code: 'bundleHasNoSuchPart',
      itemId,
      attribute: 'bundleItemId',
      message: `${nameOf(part)} is no part of ${whose}.`,
      fix: `Order ${nameOf(part)} by itself, outside of the package.`,
      change: { op: 'remove', itemId },
    },
  ];
}
