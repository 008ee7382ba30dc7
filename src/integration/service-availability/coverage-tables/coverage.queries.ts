import { Database, systemScope } from '../../../domains/helpers/index.js';
import type { NearestPlace, PlaceQuestion } from '../service-availability.port.js';
import type { CoverageRow, LocationRow, WireCentreRow } from './coverage-rows.js';

/** Coverage is the operator's reference data: no customer's rows are read here. */
const SCOPE = systemScope('service-availability');

const LOCATION = `SELECT l.id, l.location_id AS "locationId", l.wire_centre_id AS "wireCentreId",
    l.neighbour_wire_centre_id AS "neighbourWireCentreId", l.usage_code AS "usageCode", l.status, a.latitude, a.longitude
  FROM telecom.service_location l JOIN base.geographic_address a ON a.id = l.geographic_address_id`;

const BY_PLACE = `${LOCATION} WHERE l.geographic_sub_address_id = $1
    OR (l.geographic_address_id = $1 AND l.geographic_sub_address_id IS NULL) LIMIT 1`;
const BY_LOCATION_ID = `${LOCATION} WHERE l.location_id = $1`;

const COVERAGE = `SELECT technology, source_name AS "sourceName", served, construction,
    trim_scale(construction_estimate)::text AS "constructionEstimate", max_down_mbps AS "maxDownMbps",
    max_up_mbps AS "maxUpMbps", as_of AS "asOf"
  FROM telecom.service_coverage WHERE service_location_id = $1 ORDER BY technology, source_name`;

const CENTRE = `SELECT w.id, w.code, w.name, w.time_zone AS "timeZone", w.technologies, w.max_down_mbps AS "maxDownMbps",
    w.max_up_mbps AS "maxUpMbps", w.interval_days AS "intervalDays", w.capacity_left AS "capacityLeft",
    w.source_name AS "sourceName", w.data_as_of AS "asOf", cardinality(w.npas) > 1 AS "tenDigitDialling"
  FROM telecom.wire_centre w`;

const CENTRES_BY_ID = `${CENTRE} WHERE w.id = ANY($1) ORDER BY w.code`;
const CENTRES_BY_POSTCODE = `${CENTRE} WHERE w.postcodes @> ARRAY[$1::text] ORDER BY w.code`;
const CENTRES_BY_NPA_NXX = `${CENTRE} WHERE w.npas @> ARRAY[left($1, 3)] AND w.nxxs @> ARRAY[right($1, 3)] ORDER BY w.code`;

const CENTRES_OF_STREET = `${CENTRE} WHERE w.id IN (
    SELECT l.wire_centre_id FROM base.geographic_address a JOIN telecom.service_location l ON l.geographic_address_id = a.id
    WHERE a.postcode = $2 AND substr(a.match_street, strpos(a.match_street, ' ') + 1) = ANY($1)) ORDER BY w.code`;

/** Great-circle kilometres between ($1, $2) and a row's latitude and longitude. */
const KILOMETRES = (row: string): string => `6371 * 2 * asin(least(1, sqrt(
    sin(radians(${row}.latitude - $1) / 2) ^ 2 + cos(radians($1)) * cos(radians(${row}.latitude))
    * sin(radians(${row}.longitude - $2) / 2) ^ 2)))`;

const CENTRES_AROUND = `${CENTRE} WHERE ${KILOMETRES('w')} <= w.radius_km ORDER BY ${KILOMETRES('w')}, w.code LIMIT 2`;

const NEAREST = `SELECT c.technology, round(min(${KILOMETRES('a')}) * 1000)::int AS distance
  FROM telecom.service_coverage c JOIN telecom.service_location l ON l.id = c.service_location_id
    JOIN base.geographic_address a ON a.id = l.geographic_address_id
  WHERE c.served AND NOT c.construction AND c.technology = ANY($3) AND l.wire_centre_id = ANY($4)
  GROUP BY c.technology ORDER BY c.technology`;

/** What the coverage tables know, one statement each. */
export class CoverageQueries {
  constructor(private readonly database: Database) {}

  async location({ placeId, locationId }: PlaceQuestion): Promise<LocationRow | undefined> {
    if (!placeId && !locationId) return undefined;
    const [found] = await this.database.query<LocationRow>(SCOPE, placeId ? BY_PLACE : BY_LOCATION_ID, [
      placeId ?? locationId,
    ]);
    return found;
  }

  coverage(serviceLocationId: string): Promise<CoverageRow[]> {
    return this.database.query<CoverageRow>(SCOPE, COVERAGE, [serviceLocationId]);
  }

  centres(ids: readonly string[]): Promise<WireCentreRow[]> {
    return this.database.query<WireCentreRow>(SCOPE, CENTRES_BY_ID, [ids]);
  }

  centresOfStreet(streets: readonly string[], postcode: string): Promise<WireCentreRow[]> {
    return this.database.query<WireCentreRow>(SCOPE, CENTRES_OF_STREET, [streets, postcode]);
  }

  centresOfPostcode(postcode: string): Promise<WireCentreRow[]> {
    return this.database.query<WireCentreRow>(SCOPE, CENTRES_BY_POSTCODE, [postcode]);
  }

  centresOfNpaNxx(npaNxx: string): Promise<WireCentreRow[]> {
    return this.database.query<WireCentreRow>(SCOPE, CENTRES_BY_NPA_NXX, [npaNxx]);
  }

  /** Wire centres whose radius holds the point, nearest first; at most two. */
  centresAround(latitude: number, longitude: number): Promise<WireCentreRow[]> {
    return this.database.query<WireCentreRow>(SCOPE, CENTRES_AROUND, [latitude, longitude]);
  }

  /** The nearest served location of the same wire centres for each technology, in metres. */
  nearest(
    at: { latitude: number; longitude: number },
    technologies: readonly string[],
    wireCentreIds: readonly string[],
  ): Promise<NearestPlace[]> {
    const values = [at.latitude, at.longitude, technologies, wireCentreIds];
    return this.database.query<NearestPlace>(SCOPE, NEAREST, values);
  }
}
