import { derivedId } from '../../../domains/helpers/index.js';
import type { DemoLocation } from './demo-location.js';
import type { SeededRandom } from './seeded-random.js';

const DAY = 86_400_000;
const RECORDS = 'Network records';
const FILING = 'Coverage filing';

/** Down and up in Mb/s that each technology is sold with at a demo location. */
const SPEEDS: Readonly<Record<string, readonly [down: number, up: number]>> = {
  copper: [25, 3],
  FWA: [100, 20],
  DOCSIS: [500, 20],
  FTTP: [5_000, 5_000],
  offNetFibre: [1_000, 1_000],
  onNetFibre: [10_000, 10_000],
};

/** A row of telecom.service_coverage. */
export interface CoverageRow {
  readonly id: string;
  readonly service_location_id: string;
  readonly technology: string;
  readonly source_name: string;
  readonly served: boolean;
  readonly construction: boolean;
  /** US dollars, decimal text. */
  readonly construction_estimate: string | null;
  readonly max_down_mbps: number | null;
  readonly max_up_mbps: number | null;
  readonly as_of: Date;
}

/** What our own records, and for some places a public filing, say of one demo location. */
export function buildCoverage(
  serviceLocationId: string,
  { technologies, case: kind }: DemoLocation,
  random: SeededRandom,
  now: Date,
): CoverageRow[] {
  const row = (technology: string, source: string, age: number, served = true): CoverageRow => {
    const built = served && kind === 'construction' && technology === 'onNetFibre';
    const [down, up] = SPEEDS[technology] ?? [null, null];
    return {
      id: derivedId(`coverage:${serviceLocationId}:${technology}:${source}`),
      service_location_id: serviceLocationId,
      technology,
      source_name: source,
      served,
      construction: built,
      construction_estimate: built ? String(random.between(18, 96) * 1_000) : null,
      max_down_mbps: served ? down : null,
      max_up_mbps: served ? up : null,
      as_of: new Date(now.getTime() - age * DAY),
    };
  };
  const age = kind === 'stale' ? random.between(220, 500) : random.between(1, 60);
  const rows = technologies.map((technology) => row(technology, RECORDS, age));
  const fastest = technologies.at(-1);
  if (fastest && kind === 'sourcesDisagree') rows.push(row(fastest, FILING, random.between(100, 170), false));
  else if (fastest && kind === 'ordinary' && random.next() < 0.4) rows.push(row(fastest, FILING, 90));
  return rows;
}
