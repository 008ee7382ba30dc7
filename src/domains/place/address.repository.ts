import { Injectable } from '@nestjs/common';
import { Database, type Scope } from '../helpers/index.js';
import type { TypedAddress } from './address-text/index.js';

/** An address of the reference data, or one unit of it. */
export interface KnownAddress {
  /** Id of the unit when it is one, else of the address: what orders and qualifications refer to. */
  readonly id: string;
  readonly addressId: string;
  readonly subAddressId: string | null;
  readonly text: string;
  /** `premises` or `postal`. */
  readonly kind: string;
  readonly city: string | null;
  readonly stateOrProvince: string | null;
  readonly postcode: string | null;
  /** How many units the address has; 0 when it is a unit itself. */
  readonly units: number;
}

export interface KnownUnit {
  readonly id: string;
  readonly text: string;
  readonly type: string | null;
  readonly number: string | null;
  readonly matchUnit: string;
}

/** Columns of KnownAddress from base.geographic_address a. */
export const ADDRESS_COLUMNS = `a.id, a.id AS "addressId", NULL::uuid AS "subAddressId", a.address_text AS text, a.kind, a.city,
  a.state_or_province AS "stateOrProvince", a.postcode,
  (SELECT count(*)::int FROM base.geographic_sub_address s WHERE s.geographic_address_id = a.id) AS units`;

const EXACT = `SELECT ${ADDRESS_COLUMNS} FROM base.geographic_address a
  WHERE a.match_street = ANY($1) AND $2 IN (a.match_street, a.match_street || ' ' || a.match_city)
    AND ($3::text IS NULL OR a.state_or_province = $3) AND ($4::text IS NULL OR a.postcode = $4)
  ORDER BY a.address_text, a.id LIMIT 9`;

/** The house number is never a slip (it would be another house): it narrows the search to few rows, by an index. */
const ALIKE = `SELECT ${ADDRESS_COLUMNS} FROM base.geographic_address a
  WHERE a.street_nr = $1 AND greatest(similarity(a.match_text, $2), similarity(a.match_street, $3)) >= 0.5
    AND a.kind = 'premises'
  ORDER BY similarity(a.match_text, $2) DESC, a.id LIMIT $4`;

const BY_ID = `SELECT coalesce(s.id, a.id) AS id, a.id AS "addressId", s.id AS "subAddressId",
    coalesce(s.address_text, a.address_text) AS text, a.kind, a.city, a.state_or_province AS "stateOrProvince", a.postcode,
    CASE WHEN s.id IS NULL THEN (SELECT count(*)::int FROM base.geographic_sub_address u
      WHERE u.geographic_address_id = a.id) ELSE 0 END AS units
  FROM base.geographic_address a LEFT JOIN base.geographic_sub_address s ON s.id = $1
  WHERE a.id = coalesce((SELECT geographic_address_id FROM base.geographic_sub_address WHERE id = $1), $1)`;

const SITES = `SELECT coalesce(s.id, a.id) AS id, a.country, a.state_or_province AS state, a.postcode, a.latitude, a.longitude
  FROM base.geographic_address a LEFT JOIN base.geographic_sub_address s
    ON s.geographic_address_id = a.id AND s.id = ANY ($1::uuid[])
  WHERE a.id = ANY ($1::uuid[]) OR s.id IS NOT NULL`;

const UNITS = `SELECT id, address_text AS text, sub_unit_type AS type, sub_unit_number AS number,
    match_unit AS "matchUnit"
  FROM base.geographic_sub_address WHERE geographic_address_id = $1 ORDER BY position LIMIT 500`;

/** Where an address or a unit of one lies, for taxes and distances. Degrees; null where nobody has measured. */
export interface KnownSite {
  readonly id: string;
  readonly country: string;
  readonly state: string | null;
  readonly postcode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** Finds addresses of the reference data. Statement texts are constant, so every connection prepares them once. */
@Injectable()
export class AddressRepository {
  constructor(private readonly database: Database) {}

  /** Addresses whose canonical street (and town, state, ZIP where given) are what was typed; at most 9. */
  findExact(scope: Scope, typed: TypedAddress): Promise<KnownAddress[]> {
    const values = [prefixesOf(typed.words), typed.words, typed.state ?? null, typed.postcode ?? null];
    return this.database.query<KnownAddress>(scope, EXACT, values);
  }

  /** Addresses with the same number that look like what was typed (pg_trgm), best first. */
  findAlike(scope: Scope, typed: TypedAddress, limit: number): Promise<KnownAddress[]> {
    const text = [typed.words, typed.state?.toLowerCase(), typed.postcode].filter(Boolean).join(' ');
    const values = [numberOf(typed.words), text, typed.words, limit];
    return this.database.query<KnownAddress>(scope, ALIKE, values);
  }

  /** The address or unit with an id. */
  async find(scope: Scope, id: string): Promise<KnownAddress | undefined> {
    const [found] = await this.database.query<KnownAddress>(scope, BY_ID, [id]);
    return found;
  }

  /** The units of an address in their order; at most 500. */
  unitsOf(scope: Scope, addressId: string): Promise<KnownUnit[]> {
    return this.database.query<KnownUnit>(scope, UNITS, [addressId]);
  }

  /** Where these addresses and units lie; what is not known is left out. One statement. */
  sites(scope: Scope, ids: readonly string[]): Promise<KnownSite[]> {
    return this.database.query<KnownSite>(scope, SITES, [ids]);
  }
}

/** The digits that an address begins with. */
const numberOf = (words: string): string => /^\d+/.exec(words)?.[0] ?? '';

/** `200 harbor street x` -> [`200 harbor`, `200 harbor street`, `200 harbor street x`]: equality that an index serves. */
export const prefixesOf = (words: string): string[] => {
  const all = words.split(' ');
  return all.map((_, index) => all.slice(0, index + 1).join(' ')).slice(1);
};
