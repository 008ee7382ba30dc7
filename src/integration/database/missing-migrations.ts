import { MIGRATIONS } from '../../../migrations/index.js';
import { type Database, systemScope } from '../../domains/helpers/index.js';

/** Names of this release's migrations that the database has not run; empty when it is up to date. */
export async function missingMigrations(database: Database): Promise<readonly string[]> {
  const rows = await database.query<{ name: string }>(
    systemScope('readiness'),
    'SELECT name FROM public.schema_migration',
  );
  const applied = new Set(rows.map(({ name }) => name));
  return MIGRATIONS.map(({ name }) => name).filter((name) => !applied.has(name));
}
