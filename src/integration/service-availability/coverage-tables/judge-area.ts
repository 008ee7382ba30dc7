import {
  ACCESS_TECHNOLOGIES,
  type AccessTechnology,
  type AvailabilityConfidence,
  type AvailabilityDoubt,
  type TechnologyAnswer,
} from '../service-availability.port.js';
import type { WireCentreRow } from './coverage-rows.js';
import { isStale } from './judge-location.js';

/** What a technology can carry at best, in Mb/s, whatever the wire centre's own limit says. */
const CEILING: Readonly<Record<AccessTechnology, readonly [down: number, up: number]>> = {
  copper: [25, 3],
  FWA: [100, 20],
  DOCSIS: [500, 20],
  FTTP: [5_000, 5_000],
  offNetFibre: [10_000, 10_000],
  onNetFibre: [10_000, 10_000],
};

/** Fibre for one building is never promised from area data: whether a duct reaches the door is known per location only. */
const NEEDS_EXACT_LOCATION: ReadonlySet<AccessTechnology> = new Set(['onNetFibre', 'offNetFibre']);

export type AreaKind = 'wireCentre' | 'zip' | 'border' | 'newBuild';

/**
 * One answer per technology from wire centres' data. A technology that only some of the wire centres have is unknown;
 * a new building is served by radio at once and by anything wired after construction.
 */
export function judgeArea(centres: readonly WireCentreRow[], kind: AreaKind, now: Date): TechnologyAnswer[] {
  const stale = centres.some(({ asOf }) => isStale(asOf, now));
  const reason: AvailabilityDoubt = kind === 'border' || kind === 'newBuild' ? kind : 'areaData';
  const doubts: AvailabilityDoubt[] = stale ? [reason, 'staleData'] : [reason];
  const confidence: AvailabilityConfidence = kind === 'wireCentre' && !stale ? 'medium' : 'low';
  return ACCESS_TECHNOLOGIES.map((technology) => {
    const having = centres.filter((centre) => centre.technologies.includes(technology));
    return {
      technology,
      result: resultOf(technology, having, centres, kind),
      confidence,
      doubts,
      statements: centres.map((centre) => ({
        source: centre.sourceName,
        asOf: centre.asOf,
        served: having.includes(centre),
      })),
      ...speeds(technology, having),
    };
  });
}

function resultOf(
  technology: AccessTechnology,
  having: readonly WireCentreRow[],
  centres: readonly WireCentreRow[],
  kind: AreaKind,
): TechnologyAnswer['result'] {
  if (having.length === 0) return 'notServed';
  if (kind === 'newBuild' && technology !== 'FWA') return 'construction';
  if (having.length < centres.length || NEEDS_EXACT_LOCATION.has(technology)) return 'unknown';
  return having.every(({ capacityLeft }) => capacityLeft > 0) ? 'served' : 'unknown';
}

function speeds(
  technology: AccessTechnology,
  having: readonly WireCentreRow[],
): { maxDownMbps?: number; maxUpMbps?: number } {
  if (having.length === 0) return {};
  const [down, up] = CEILING[technology];
  return {
    maxDownMbps: Math.min(down, ...having.map(({ maxDownMbps }) => maxDownMbps)),
    maxUpMbps: Math.min(up, ...having.map(({ maxUpMbps }) => maxUpMbps)),
  };
}
