import type { CatalogueOffering, CatalogueVersion, SaleState } from '../../catalog/index.js';
import { saleState } from '../../catalog/index.js';
import { categoryTreeOf } from './category-tree.js';

/** An offering with all that lists filter by. */
export interface BrowseEntry {
  readonly offering: CatalogueOffering;
  readonly state: SaleState;
  /** Values of each facet. */
  readonly values: Readonly<Record<FacetName, readonly string[]>>;
}

export const FACETS = ['class', 'segment', 'category', 'technology', 'saleState'] as const;
export type FacetName = (typeof FACETS)[number];

/** What the catalogue shows at a moment: everything but drafts, by sale state and name. */
export interface BrowseIndex {
  readonly entries: readonly BrowseEntry[];
  readonly byId: ReadonlyMap<string, BrowseEntry>;
  /** The next moment at which something begins or ends to be sold. */
  readonly until: number;
  readonly from: number;
}

const INDEX = Symbol('browse index');
const STATE_ORDER: readonly SaleState[] = ['sellable', 'bundleOnly', 'future', 'grandfathered', 'withdrawn'];

/** Built once for each version, and again when something begins or ends to be sold. */
export function browseIndexOf(version: CatalogueVersion, at: Date): BrowseIndex {
  const memo = version.derived(INDEX, () => ({ index: undefined as BrowseIndex | undefined }));
  const now = at.getTime();
  if (!memo.index || now < memo.index.from || now >= memo.index.until) memo.index = build(version, at);
  return memo.index;
}

function build(version: CatalogueVersion, at: Date): BrowseIndex {
  const tree = categoryTreeOf(version);
  const paths = new Map<string, readonly string[]>();
  const pathTo = (id: string): readonly string[] => {
    const known = paths.get(id) ?? tree.pathOf(id);
    paths.set(id, known);
    return known;
  };
  const now = at.getTime();
  let until = Infinity;
  const entries: BrowseEntry[] = [];
  for (const offering of version.offerings.values()) {
    const { validFrom, validUntil } = offering;
    if (validFrom > now && validFrom < until) until = validFrom;
    if (validUntil > now && validUntil < until) until = validUntil;
    const state = saleState(offering, at);
    if (state !== 'draft') entries.push(entryOf(offering, state, pathTo));
  }
  const ordered = STATE_ORDER.flatMap((state) =>
    entries
      .filter((entry) => entry.state === state)
      .sort((a, b) => compare(a.offering.name, b.offering.name) || compare(a.offering.id, b.offering.id)),
  );
  const byId = new Map<string, BrowseEntry>();
  for (const entry of ordered) byId.set(entry.offering.id, entry);
  return { entries: ordered, byId, until, from: now };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What is for everybody stands under no segment, and is found under each. */
const entryOf = (
  offering: CatalogueOffering,
  state: SaleState,
  pathTo: (id: string) => readonly string[],
): BrowseEntry => ({
  offering,
  state,
  values: {
    class: offering.classes,
    segment: offering.segments.length > 0 ? offering.segments : EVERYBODY,
    category: categoriesOf(offering, pathTo),
    technology: offering.technologies,
    saleState: [state],
  },
});

/** Nearly every offering is in one category: its path as it is, not a copy for each. */
function categoriesOf(
  { categoryIds }: CatalogueOffering,
  pathTo: (id: string) => readonly string[],
): readonly string[] {
  const [first, ...others] = categoryIds;
  if (first === undefined) return [];
  return others.length === 0 ? pathTo(first) : [...new Set(categoryIds.flatMap(pathTo))];
}

export const EVERYBODY: readonly string[] = ['consumer', 'smallBusiness', 'enterprise', 'reseller'];
