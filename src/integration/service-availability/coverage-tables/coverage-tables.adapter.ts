import { Injectable } from '@nestjs/common';
import { Clock, Database } from '../../../domains/helpers/index.js';
import {
  ACCESS_TECHNOLOGIES,
  type AvailabilityAnswer,
  type AvailabilityConfidence,
  type PlaceQuestion,
  ServiceAvailability,
  type TechnologyAnswer,
} from '../service-availability.port.js';
import { CoverageQueries } from './coverage.queries.js';
import type { LocationRow, WireCentreRow } from './coverage-rows.js';
import { type AreaKind, judgeArea } from './judge-area.js';
import { judgeLocation } from './judge-location.js';

const DEFAULT_ZONE = 'America/New_York';
const USAGE = { B: 'business', R: 'residential', X: 'both' } as const;

/** Answers from telecom.service_location and telecom.wire_centre: the most exact layer that has data speaks. */
@Injectable()
export class CoverageTablesAvailability extends ServiceAvailability {
  private readonly queries: CoverageQueries;

  constructor(
    database: Database,
    private readonly clock: Clock,
  ) {
    super();
    this.queries = new CoverageQueries(database);
  }

  async check(question: PlaceQuestion): Promise<AvailabilityAnswer> {
    const location = await this.queries.location(question);
    if (location) return this.fromLocation(location);
    const { centres, kind } = await this.findCentres(question);
    return centres.length > 0 ? this.fromArea(centres, kind, question) : ask();
  }

  private async fromLocation(location: LocationRow): Promise<AvailabilityAnswer> {
    const ids = [location.wireCentreId, location.neighbourWireCentreId].filter((id) => id !== null);
    const centres = await this.queries.centres(ids);
    const usage = USAGE[location.usageCode as keyof typeof USAGE] ?? 'both';
    const at = { locationId: location.locationId, usage };
    if (location.neighbourWireCentreId)
      return { ...(await this.fromArea(centres, 'border', location)), ...at };
    if (location.status === 'planned') {
      return { ...(await this.fromArea(centres, 'newBuild', location)), ...at };
    }
    const rows = await this.queries.coverage(location.id);
    const technologies = judgeLocation(rows, this.clock.now());
    const oldest = [...rows].sort((a, b) => a.asOf.getTime() - b.asOf.getTime())[0];
    return {
      ...shared(centres),
      ...at,
      layer: 'location',
      confidence: confidenceOf(technologies),
      ...(oldest && { source: oldest.sourceName, asOf: oldest.asOf }),
      technologies,
      nearest: await this.nearest(location, technologies, centres),
    };
  }

  private async findCentres(question: PlaceQuestion): Promise<{ centres: WireCentreRow[]; kind: AreaKind }> {
    const { wireCentreId, streets, postcode, coordinates, npaNxx } = question;
    if (wireCentreId) return { centres: await this.queries.centres([wireCentreId]), kind: 'wireCentre' };
    if (coordinates) {
      const centres = await this.queries.centresAround(coordinates.latitude, coordinates.longitude);
      return { centres, kind: centres.length > 1 ? 'border' : 'wireCentre' };
    }
    if (streets?.length && postcode) {
      const centres = await this.queries.centresOfStreet(streets, postcode);
      if (centres.length > 0) return { centres, kind: centres.length > 1 ? 'border' : 'wireCentre' };
    }
    if (postcode) return { centres: await this.queries.centresOfPostcode(postcode), kind: 'zip' };
    if (npaNxx) return { centres: await this.queries.centresOfNpaNxx(npaNxx), kind: 'wireCentre' };
    return { centres: [], kind: 'zip' };
  }

  private async fromArea(
    centres: readonly WireCentreRow[],
    kind: AreaKind,
    at: Partial<LocationRow> & Pick<PlaceQuestion, 'coordinates'>,
  ): Promise<AvailabilityAnswer> {
    const technologies = judgeArea(centres, kind, this.clock.now());
    const [oldest] = [...centres].sort((a, b) => a.asOf.getTime() - b.asOf.getTime());
    return {
      ...shared(centres),
      layer: kind === 'zip' ? 'zip' : 'wireCentre',
      confidence: technologies[0]?.confidence ?? 'low',
      ...(oldest && { source: oldest.sourceName, asOf: oldest.asOf }),
      usage: 'both',
      technologies,
      nearest: await this.nearest({ ...at, ...at.coordinates }, technologies, centres),
    };
  }

  private async nearest(
    { latitude, longitude }: { latitude?: number | null; longitude?: number | null },
    technologies: readonly TechnologyAnswer[],
    centres: readonly WireCentreRow[],
  ): Promise<AvailabilityAnswer['nearest']> {
    const missing = technologies.filter(({ result }) => result === 'notServed').map((one) => one.technology);
    if (typeof latitude !== 'number' || typeof longitude !== 'number' || missing.length === 0) return [];
    const ids = centres.map(({ id }) => id);
    return this.queries.nearest({ latitude, longitude }, missing, ids);
  }
}

const shared = (
  centres: readonly WireCentreRow[],
): Pick<AvailabilityAnswer, 'wireCentres' | 'timeZone' | 'intervalDays' | 'tenDigitDialling'> => ({
  wireCentres: centres.map(({ id, code, name }) => ({ id, code, name })),
  timeZone: centres[0]?.timeZone ?? DEFAULT_ZONE,
  intervalDays: Math.max(0, ...centres.map(({ intervalDays }) => intervalDays)),
  ...(centres.length > 0 && { tenDigitDialling: centres.some(({ tenDigitDialling }) => tenDigitDialling) }),
});

/** A doubt about any technology (old data, sources that disagree) lowers the confidence in the place as a whole. */
function confidenceOf(technologies: readonly TechnologyAnswer[]): AvailabilityConfidence {
  const spoken = technologies.filter(({ statements }) => statements.length > 0);
  if (spoken.length === 0) return 'low';
  return spoken.some(({ confidence, doubts }) => confidence === 'low' && doubts.length > 0) ? 'low' : 'high';
}

const ask = (): AvailabilityAnswer => ({
  layer: 'ask',
  confidence: 'none',
  wireCentres: [],
  timeZone: DEFAULT_ZONE,
  intervalDays: 0,
  usage: 'both',
  technologies: ACCESS_TECHNOLOGIES.map((technology) => ({
    technology,
    result: 'unknown',
    confidence: 'none',
    doubts: ['noData'],
    statements: [],
  })),
  nearest: [],
});
