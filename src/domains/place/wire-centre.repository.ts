import { Injectable } from '@nestjs/common';
import { Database, isId, type Scope } from '../helpers/index.js';

/** A town or ZIP that we serve, found by the beginning of its name. */
export interface KnownArea {
  readonly id: string;
  readonly text: string;
  readonly kind: 'wireCentre' | 'zip';
  readonly postcode: string | null;
  readonly stateOrProvince: string;
}

const SUGGEST = `
  SELECT id, name || ' area, ' || state_or_province AS text, 'wireCentre' AS kind, NULL AS postcode,
    state_or_province AS "stateOrProvince"
  FROM telecom.wire_centre WHERE $1 <> '' AND match_city LIKE $1 || '%'
  UNION ALL
  (SELECT DISTINCT ON (zip) w.id, zip || ' ' || w.city || ', ' || w.state_or_province, 'zip', zip, w.state_or_province
  FROM telecom.wire_centre w, unnest(w.postcodes) AS zip WHERE $2 <> '' AND zip LIKE $2 || '%'
  ORDER BY zip, w.code)
  ORDER BY kind, text LIMIT $3`;

const FIND = `SELECT id, name || ' area, ' || state_or_province AS text, 'wireCentre' AS kind, NULL AS postcode,
    state_or_province AS "stateOrProvince"
  FROM telecom.wire_centre WHERE id = $1`;

const BY_TOWN = `SELECT id, name || ' area, ' || state_or_province AS text, 'wireCentre' AS kind, NULL AS postcode,
    state_or_province AS "stateOrProvince"
  FROM telecom.wire_centre
  WHERE ($1 = match_city OR $1 LIKE '% ' || match_city) AND ($2::text IS NULL OR state_or_province = $2)
  ORDER BY length(match_city) DESC, code LIMIT 1`;

/** Area code and exchange with their town; those of the place's own area codes only, where the place has any. */
const ACCESS_NUMBERS = `WITH place AS (
    SELECT a.postcode FROM base.geographic_address a WHERE a.id = coalesce(
      (SELECT geographic_address_id FROM base.geographic_sub_address WHERE id = $1::uuid), $1::uuid)
  ), near AS (
    SELECT DISTINCT unnest(w.npas) AS npa FROM telecom.wire_centre w, place p WHERE p.postcode = ANY (w.postcodes)
  )
  SELECT DISTINCT npa || '-' || nxx || ' ' || w.city || ', ' || w.state_or_province AS text
  FROM telecom.wire_centre w, unnest(w.npas) AS npa, unnest(w.nxxs) AS nxx
  WHERE NOT EXISTS (SELECT FROM near) OR npa IN (SELECT npa FROM near)
  ORDER BY text LIMIT 200`;

/** Finds areas where an exact address is not known (yet). */
@Injectable()
export class WireCentreRepository {
  constructor(private readonly database: Database) {}

  /** `town` and `postcode` are beginnings in canonical spelling; an empty one finds nothing. */
  suggest(scope: Scope, town: string, postcode: string, limit: number): Promise<KnownArea[]> {
    return this.database.query<KnownArea>(scope, SUGGEST, [town, postcode, limit]);
  }

  async find(scope: Scope, id: string): Promise<KnownArea | undefined> {
    const [found] = await this.database.query<KnownArea>(scope, FIND, [id]);
    return found;
  }

  /** Numbers of ours that a modem can dial, such as `216-555 Harborview, OH`; near a place, where one is named. */
  async accessNumbers(scope: Scope, placeId: string | null): Promise<string[]> {
    const id = isId(placeId) ? placeId : null;
    const rows = await this.database.query<{ text: string }>(scope, ACCESS_NUMBERS, [id]);
    return rows.map(({ text }) => text);
  }

  /** The wire centre of the town that canonical address words end with. */
  async findByTown(scope: Scope, words: string, state: string | undefined): Promise<KnownArea | undefined> {
    const [found] = await this.database.query<KnownArea>(scope, BY_TOWN, [words, state ?? null]);
    return found;
  }
}
