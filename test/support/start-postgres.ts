import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import {
  type EmbeddedServer,
  migrate,
  OWNER_ROLE,
  startEmbeddedPostgres,
} from '../../src/integration/database/index.js';

declare global {
  var trunklineTestServer: { server: EmbeddedServer; folder: string } | undefined;
}

export const TEMPLATE = 'trunkline_template';

/** One real PostgreSQL for the run with a migrated template database; every test file clones it (see database.ts). */
export async function startTestPostgres(): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'trunkline-test-'));
  const server = await startEmbeddedPostgres({
    dataDir: folder,
    owner: OWNER_ROLE,
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: 200 },
  });
  const admin = new pg.Client({ host: server.host, user: OWNER_ROLE, database: 'postgres' });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${TEMPLATE}`);
  await admin.end();
  await migrate({ host: server.host, user: OWNER_ROLE, database: TEMPLATE });
  globalThis.trunklineTestServer = { server, folder };
  process.env.TRUNKLINE_TEST_SOCKET = server.host;
}
