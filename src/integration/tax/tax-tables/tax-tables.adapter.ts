import { Injectable } from '@nestjs/common';
import { Database, systemScope } from '../../../domains/helpers/index.js';
import { type LeviedTax, TaxAuthority, type TaxPlace } from '../tax.port.js';

/** A row of the table. */
export interface TaxRow extends LeviedTax {
  readonly country: string;
  /** `*`: the whole country. */
  readonly state: string;
  readonly county: string | null;
  readonly postcode: string | null;
  readonly kind: string;
  readonly validFrom: Date;
  readonly validTo: Date | null;
}

const SCOPE = systemScope('tax-tables');
/** Taxes change on announced days: a minute late is early enough. */
const BELIEVED_MS = 60_000;

const ALL_ROWS = `SELECT id, country, state, county, postcode, jurisdiction, tax_kind AS kind, name,
    percentage::text, flat_per_unit::text AS "flatPerUnit", classes AS "appliesTo", charge_kinds AS "chargeKinds",
    exemptible, valid_from AS "validFrom", valid_to AS "validTo"
  FROM base.tax_rate ORDER BY state, county NULLS FIRST, postcode NULLS FIRST, tax_kind, name, id`;

const WRITE = `INSERT INTO base.tax_rate (id, country, state, county, postcode, jurisdiction, tax_kind, name, percentage,
    flat_per_unit, classes, charge_kinds, exemptible, valid_from, valid_to)
  SELECT r.id, r.country, r.state, r.county, r.postcode, r.jurisdiction, r.kind, r.name, r.percentage, r."flatPerUnit",
    r."appliesTo", r."chargeKinds", r.exemptible, r."validFrom", r."validTo"
  FROM jsonb_to_recordset($1) AS r (id uuid, country text, state text, county text, postcode text, jurisdiction text,
    kind text, name text, percentage numeric, "flatPerUnit" numeric, "appliesTo" text[], "chargeKinds" text[],
    exemptible boolean, "validFrom" timestamptz, "validTo" timestamptz)
  ON CONFLICT (id) DO NOTHING`;

/** Taxes from our own table: few rows, held in memory for a minute. */
@Injectable()
export class TaxTables extends TaxAuthority {
  private held: { readonly rows: readonly TaxRow[]; readonly readAt: number } | undefined;

  constructor(private readonly database: Database) {
    super();
  }

  async taxesAt(place: TaxPlace, at: Date): Promise<readonly LeviedTax[]> {
    const rows = await this.rows();
    return rows.filter(
      (row) => isOf(row, place) && at >= row.validFrom && (!row.validTo || at < row.validTo),
    );
  }

  /** Adds rows that are not there yet, by id. */
  async add(rows: readonly TaxRow[]): Promise<void> {
    await this.database.query(SCOPE, WRITE, [JSON.stringify(rows)]);
    this.held = undefined;
  }

  private async rows(): Promise<readonly TaxRow[]> {
    if (this.held && performance.now() - this.held.readAt < BELIEVED_MS) return this.held.rows;
    const readAt = performance.now();
    const rows = await this.database.query<TaxRow>(SCOPE, ALL_ROWS);
    this.held = { rows, readAt };
    return rows;
  }
}

function isOf(row: TaxRow, place: TaxPlace): boolean {
  if (row.country !== place.country) return false;
  if (row.state !== '*' && row.state !== place.state) return false;
  if (row.county !== null && row.county !== place.county) return false;
  return row.postcode === null || row.postcode === place.postcode?.slice(0, 5);
}
