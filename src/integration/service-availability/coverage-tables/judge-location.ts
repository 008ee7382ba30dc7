import {
  ACCESS_TECHNOLOGIES,
  type AccessTechnology,
  type AvailabilityDoubt,
  type TechnologyAnswer,
} from '../service-availability.port.js';
import type { CoverageRow } from './coverage-rows.js';

/** Coverage data that are older than this are shown with a warning and no longer with high confidence. */
export const STALE_AFTER_DAYS = 180;

const DAY = 86_400_000;

export const isStale = (asOf: Date, now: Date): boolean =>
  now.getTime() - asOf.getTime() > STALE_AFTER_DAYS * DAY;

/**
 * One answer per technology from what the sources say of an exact location. Sources that agree are high confidence; old
 * ones low; when they disagree nothing is promised (coverage filings are known to overstate).
 */
export function judgeLocation(rows: readonly CoverageRow[], now: Date): TechnologyAnswer[] {
  return ACCESS_TECHNOLOGIES.map((technology) =>
    judgeTechnology(
      technology,
      rows.filter((row) => row.technology === technology),
      now,
    ),
  );
}

function judgeTechnology(
  technology: AccessTechnology,
  rows: readonly CoverageRow[],
  now: Date,
): TechnologyAnswer {
  const statements = rows.map(({ sourceName, asOf, served }) => ({ source: sourceName, asOf, served }));
  const base = { technology, statements };
  const says = new Set(rows.map(({ served }) => served));
  const stale = rows.length > 0 && rows.every(({ asOf }) => isStale(asOf, now));
  const doubts: AvailabilityDoubt[] = stale ? ['staleData'] : [];
  if (says.size > 1) {
    return {
      ...base,
      result: 'unknown',
      confidence: 'low',
      doubts: [...doubts, 'sourcesDisagree'],
      ...speeds(rows),
    };
  }
  const confidence = stale ? 'low' : 'high';
  if (!says.has(true)) return { ...base, result: 'notServed', confidence, doubts };
  const built = rows.find(({ construction }) => construction);
  return {
    ...base,
    result: built ? 'construction' : 'served',
    confidence: built && !stale ? 'medium' : confidence,
    doubts,
    ...speeds(rows),
    ...(built?.constructionEstimate && { constructionEstimate: built.constructionEstimate }),
  };
}

/** The cautious speed: the lowest that any source that says yes claims. */
function speeds(rows: readonly CoverageRow[]): { maxDownMbps?: number; maxUpMbps?: number } {
  const down = rows.flatMap(({ served, maxDownMbps }) =>
    served && maxDownMbps !== null ? [maxDownMbps] : [],
  );
  const up = rows.flatMap(({ served, maxUpMbps }) => (served && maxUpMbps !== null ? [maxUpMbps] : []));
  return {
    ...(down.length > 0 && { maxDownMbps: Math.min(...down) }),
    ...(up.length > 0 && { maxUpMbps: Math.min(...up) }),
  };
}
