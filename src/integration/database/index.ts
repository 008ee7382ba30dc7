export { ownerDataSource, poolOf, servingOptions } from './data-source.js';
export { DatabaseModule, SERVING_POOL, SERVING_TARGET } from './database.module.js';
export { type EmbeddedServer, joinEmbeddedPostgres, startEmbeddedPostgres } from './embedded/index.js';
export { migrate, type MigrationReport } from './migrate.js';
export { missingMigrations } from './missing-migrations.js';
export { PostgresDatabase } from './postgres-database.js';
export {
  type ConnectionTarget,
  type DatabaseTarget,
  outsideTarget,
  OWNER_ROLE,
  SERVING_ROLE,
} from './settings.js';
