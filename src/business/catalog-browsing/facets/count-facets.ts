import { type BrowseEntry, FACETS, type FacetName } from './browse-index.js';

/** Values that are wanted, by facet; any of them is enough, and nothing named means all. */
export type FacetFilter = Readonly<Partial<Record<FacetName, readonly string[]>>>;

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export interface FacetAnswer {
  /** In the order of the entries. */
  readonly entries: readonly BrowseEntry[];
  /** For each value how many there would be if it were chosen: the other facets' choices hold, the own does not. */
  readonly counts: Readonly<Record<FacetName, readonly FacetCount[]>>;
}

/** Filters and counts in one pass. */
export function countFacets(entries: readonly BrowseEntry[], filter: FacetFilter): FacetAnswer {
  const wanted = FACETS.flatMap((facet) => {
    const values = filter[facet] ?? [];
    return values.length > 0 ? [{ facet, values: new Set(values) }] : [];
  });
  const tallies = new Map<FacetName, Map<string, number>>(
    FACETS.map((facet) => [facet, new Map<string, number>()]),
  );
  const kept: BrowseEntry[] = [];
  for (const entry of entries) {
    const failed =
      wanted.length === 0
        ? wanted
        : wanted.filter(({ facet, values }) => !entry.values[facet].some((one) => values.has(one)));
    if (failed.length > 1) continue;
    const [only] = failed;
    if (!only) kept.push(entry);
    for (const facet of only ? [only.facet] : FACETS) tally(tallies.get(facet), entry.values[facet]);
  }
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, sorted(tallies.get(facet))]));
  return { entries: kept, counts: counts as Record<FacetName, FacetCount[]> };
}

function tally(counts: Map<string, number> | undefined, values: readonly string[]): void {
  for (const value of values) counts?.set(value, (counts.get(value) ?? 0) + 1);
}

const sorted = (counts: ReadonlyMap<string, number> | undefined): FacetCount[] =>
  [...(counts ?? [])]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
