import { runMigrations as migrateJobQueue } from 'graphile-worker';
import type { DataSource, QueryRunner } from 'typeorm';
import { MIGRATIONS } from '../../../migrations/index.js';
import { ownerDataSource, poolOf } from './data-source.js';
import { type ConnectionTarget, SERVING_ROLE } from './settings.js';

/** One process migrates at a time; others wait for it. */
const MIGRATION_LOCK = 7_274_001;

export interface MigrationReport {
  readonly applied: readonly string[];
}

/**
 * Brings the database to this release: the house's own migrations, then the job queue's. Refuses a database that a
 * newer release has already migrated.
 * @throws Error with one sentence for the person at the terminal.
 */
export async function migrate(target: ConnectionTarget): Promise<MigrationReport> {
  const owner = await ownerDataSource(target).initialize();
  try {
    return await withMigrationLock(owner, async (runner) => {
      await refuseNewerDatabase(runner);
      const applied = await owner.runMigrations();
      await admitOwnerToServing(runner);
      await prepareJobQueue(owner, runner);
      return { applied: applied.map(({ name }) => name) };
    });
  } finally {
    await owner.destroy();
  }
}

async function withMigrationLock<T>(
  owner: DataSource,
  work: (runner: QueryRunner) => Promise<T>,
): Promise<T> {
  const runner = owner.createQueryRunner();
  try {
    await runner.query('SET lock_timeout = 0');
    await runner.query(`SELECT pg_advisory_lock(${MIGRATION_LOCK})`);
    return await work(runner);
  } finally {
    await runner.query(`SELECT pg_advisory_unlock(${MIGRATION_LOCK})`);
    await runner.release();
  }
}

async function refuseNewerDatabase(runner: QueryRunner): Promise<void> {
  const [found] = (await runner.query(
    "SELECT to_regclass('public.schema_migration') IS NOT NULL AS exists",
  )) as {
    exists: boolean;
  }[];
  if (!found?.exists) return;
  const rows = (await runner.query('SELECT name FROM schema_migration ORDER BY id')) as { name: string }[];
  const known = new Set(MIGRATIONS.map((migration) => migration.name));
  const strangers = rows.map(({ name }) => name).filter((name) => !known.has(name));
  if (strangers.length > 0) {
    throw new Error(
      `The database was migrated by a newer release (${strangers[0]} is unknown here): start that release, or point DATA_DIR or DATABASE_URL elsewhere.`,
    );
  }
}

/** Without a log-in of its own the serving role is taken on by the owner's connections, who must be a member of it. */
async function admitOwnerToServing(runner: QueryRunner): Promise<void> {
  await runner.query(`
    DO $$ DECLARE
      -- from PostgreSQL 16 on, who creates a role is its member but may not take it on
      needed text := CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END;
    BEGIN
      IF NOT pg_has_role(current_user, '${SERVING_ROLE}', needed) THEN
        EXECUTE format('GRANT ${SERVING_ROLE} TO %I', current_user);
      END IF;
    END $$`);
}

/** The job queue brings its own schema; the serving role adds, takes and finishes jobs but owns none of it. */
async function prepareJobQueue(owner: DataSource, runner: QueryRunner): Promise<void> {
  const pool = poolOf(owner);
  pool.on('error', () => undefined); // the statement under way fails by itself; the queue wants to see the handlers
  pool.on('connect', (client) => client.on('error', () => undefined));
  await migrateJobQueue({ pgPool: pool });
  await runner.query(`
    GRANT USAGE ON SCHEMA graphile_worker TO ${SERVING_ROLE};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO ${SERVING_ROLE};
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA graphile_worker TO ${SERVING_ROLE};
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO ${SERVING_ROLE};
    DO $$ DECLARE walled regclass; BEGIN
      FOR walled IN SELECT c.oid FROM pg_class c WHERE c.relnamespace = 'graphile_worker'::regnamespace
        AND c.relrowsecurity AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid)
      LOOP
        EXECUTE format('CREATE POLICY serving ON %s TO ${SERVING_ROLE} USING (true) WITH CHECK (true)', walled);
      END LOOP;
    END $$;
  `);
}
