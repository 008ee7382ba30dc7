import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import {
  type DatabaseTarget,
  joinEmbeddedPostgres,
  migrate,
  type MigrationReport,
  OWNER_ROLE,
  SERVING_ROLE,
  startEmbeddedPostgres,
} from '../integration/database/index.js';
import type { Configuration } from './configuration.js';

const DATABASE = 'trunkline';

export interface RunningDatabase {
  readonly target: DatabaseTarget;
  /** For the banner: the data folder, or the outside server's host and database. */
  readonly description: string;
  stop(): Promise<void>;
}

/**
 * The configured PostgreSQL: the outside one, or the embedded one started here. `beside` uses the embedded one of a
 * Trunkline that is running already, and leaves it running.
 * @throws Error with one sentence for the person at the terminal.
 */
export async function openDatabase(
  configuration: Configuration,
  { beside = false }: { readonly beside?: boolean } = {},
): Promise<RunningDatabase> {
  if (configuration.outside) return outsideDatabase(configuration.outside);
  const dataDir = configuration.dataDir ?? defaultDataDir();
  const server =
    (beside ? await joinEmbeddedPostgres(dataDir) : undefined) ??
    (await startEmbeddedPostgres({ dataDir, owner: OWNER_ROLE }));
  try {
    await createDatabaseOnce(server.host);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    target: {
      owner: { host: server.host, user: OWNER_ROLE, database: DATABASE },
      serving: { host: server.host, user: SERVING_ROLE, database: DATABASE },
    },
    description: `embedded PostgreSQL, data in ${dataDir}`,
    stop: () => server.stop(),
  };
}

/** Migrates to this release. @throws Error with one sentence when the database is not reachable or newer. */
export async function migrateDatabase(target: DatabaseTarget): Promise<MigrationReport> {
  try {
    return await migrate(target.owner);
  } catch (error) {
    throw new Error(explainDatabaseError(error, 'DATABASE_URL'), { cause: error });
  }
}

async function outsideDatabase(target: DatabaseTarget): Promise<RunningDatabase> {
  const url = new URL(target.owner.connectionString ?? '');
  const client = new pg.Client({ connectionString: url.href, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version_num: string }>('SHOW server_version_num');
    const version = Number(rows[0]?.server_version_num);
    if (version < 150_000)
      throw new Error(`it is PostgreSQL ${Math.floor(version / 10_000)}, and Trunkline needs 15 or newer`);
  } catch (error) {
    throw new Error(explainDatabaseError(error, 'DATABASE_URL'), { cause: error });
  } finally {
    await client.end().catch(() => undefined);
  }
  return { target, description: `PostgreSQL at ${url.host}${url.pathname}`, stop: async () => undefined };
}

/** PostgreSQL's and the network's errors in one sentence with the fix; never with the password. */
function explainDatabaseError(error: unknown, variable: string): string {
  const { code, message } = error as { code?: string; message?: string };
  const reasons: Record<string, string> = {
    ECONNREFUSED: 'nobody answers there; start that server or correct host and port',
    ENOTFOUND: 'its host name is not known; correct it',
    EAI_AGAIN: 'its host name is not known; correct it',
    '28P01': 'the password was refused; correct user and password',
    '28000': 'the user was refused; correct user and password',
    '3D000': 'that database does not exist; create it or correct the name',
    '42501': 'its user may not create schemas and roles; give it CREATEROLE and CREATE on the database',
  };
  const reason = reasons[code ?? ''] ?? message ?? String(error);
  return code && reasons[code]
    ? `The database of ${variable} cannot be used: ${reason}.`
    : `The database cannot be used: ${reason}`;
}

async function createDatabaseOnce(host: string): Promise<void> {
  const client = new pg.Client({ host, user: OWNER_ROLE, database: 'postgres' });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}

/**
 * `.data` beside the project. As root PostgreSQL runs under another account, which cannot enter a closed home folder:
 * then the data live in a system folder named after the project's path.
 */
function defaultDataDir(): string {
  const here = path.resolve('.data');
  if (process.getuid?.() !== 0 || isOpenToOthers(path.dirname(here))) return here;
  const name = createHash('sha1').update(here).digest('hex').slice(0, 10);
  return path.join('/var/lib/trunkline', name);
}

function isOpenToOthers(folder: string): boolean {
  for (let current = folder; ; current = path.dirname(current)) {
    if ((fs.statSync(current).mode & 0o001) === 0) return false;
    if (current === path.dirname(current)) return true;
  }
}
