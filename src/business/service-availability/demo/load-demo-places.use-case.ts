import { Injectable } from '@nestjs/common';
import { Clock, Database, systemScope, type Transaction } from '../../../domains/helpers/index.js';
import { buildDemoRows } from './build-demo-rows.js';
import { DEMO_LOCATION_COUNT, generateDemoLocations } from './generate-demo-locations.js';

/** Demo data older than this are written again, so that "as of" stays believable. */
const FRESH_DAYS = 14;

/** Tables in the order of their references; rows arrive as one JSON array, one statement for each table. */
const TABLES = [
  { rows: 'wireCentres', table: 'telecom.wire_centre', versioned: true },
  { rows: 'addresses', table: 'base.geographic_address', versioned: true },
  { rows: 'subAddresses', table: 'base.geographic_sub_address', versioned: false },
  { rows: 'locations', table: 'telecom.service_location', versioned: true },
  { rows: 'coverage', table: 'telecom.service_coverage', versioned: false },
] as const;

/** Loads the demo's wire centres, addresses and coverage. Safe and fast to run at every start. */
@Injectable()
export class LoadDemoPlaces {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async load(): Promise<void> {
    const scope = systemScope('demo-places');
    if (await this.isFresh()) return;
    const rows = buildDemoRows(generateDemoLocations(), this.clock.now());
    await this.database.transaction(scope, async (tx) => {
      for (const { rows: key, table, versioned } of TABLES) await upsert(tx, table, rows[key], versioned);
    });
  }

  private async isFresh(): Promise<boolean> {
    const [found] = await this.database.query<{ fresh: boolean }>(
      systemScope('demo-places'),
      `SELECT (SELECT count(*) FROM telecom.service_location) >= $1
          AND coalesce((SELECT max(updated_at) FROM telecom.wire_centre) > $2::timestamptz - $3 * interval '1 day', false)
          AS fresh`,
      [DEMO_LOCATION_COUNT, this.clock.now(), FRESH_DAYS],
    );
    return found?.fresh ?? false;
  }
}

/** The column names are ours (never a client's): they come from the row builder and are the same at every call. */
async function upsert(
  tx: Transaction,
  table: string,
  rows: readonly object[],
  versioned: boolean,
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const updates = columns.filter((name) => name !== 'id' && name !== 'created_at');
  const changes = updates.map((name) => `${name} = EXCLUDED.${name}`);
  if (versioned) changes.push('version = kept.version + 1');
  await tx.query(
    `INSERT INTO ${table} AS kept (${columns.join(', ')})
     SELECT ${columns.join(', ')} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)
     ON CONFLICT (id) DO UPDATE SET ${changes.join(', ')}`,
    [JSON.stringify(rows)],
  );
}
