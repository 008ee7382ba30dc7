import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { MIGRATIONS } from '../../../migrations/index.js';
import { SCOPE_STATEMENT } from './scoped-query.js';
import type { ConnectionTarget } from './settings.js';

/** A pg pool whose connections lead to a pooler: nothing is prepared on them. */
class PlainPool extends pg.Pool {
  constructor(options: pg.PoolConfig) {
    super(options);
    this.on('error', () => undefined); // an idle connection that was closed; the pool replaces it
  }
}

/** A pg pool that prepares the scope statement on every connection before anyone uses it. */
class ScopedPool extends pg.Pool {
  constructor(options: pg.PoolConfig) {
    super(options);
    this.on('connect', (client) => {
      client.query(SCOPE_STATEMENT).catch(() => undefined); // a broken connection shows itself at its first use
    });
    this.on('error', () => undefined); // an idle connection that the server closed; the pool replaces it
  }
}

const shared = (target: ConnectionTarget): DataSourceOptions => ({
  type: 'postgres',
  ...(target.connectionString
    ? { url: target.connectionString }
    : { host: target.host ?? '', username: target.user ?? '', database: target.database ?? '' }),
  installExtensions: false,
  entities: [],
});

/** The serving pool as a TypeORM data source. Entities come from the domain modules (autoLoadEntities). */
export function servingOptions(target: ConnectionTarget, poolSize: number): DataSourceOptions {
  return {
    ...shared(target),
    driver: { ...pg, Pool: target.direct ? PlainPool : ScopedPool },
    poolSize,
    extra: {
      connectionTimeoutMillis: 10_000,
      application_name: 'trunkline',
      // A pooler knows only some settings of a session; there the serving role has the time limits (docs/adr/0003).
      ...(!target.direct && { statement_timeout: 15_000, idle_in_transaction_session_timeout: 30_000 }),
      ...(target.options && { options: target.options }),
    },
  } as DataSourceOptions;
}

/** The pg pool behind a data source that is initialised. TypeORM keeps it on the driver, where its types do not show it. */
export const poolOf = (source: DataSource): pg.Pool =>
  (source.driver as unknown as { master: pg.Pool }).master;

/** The owner's data source, used to migrate and then closed. */
export function ownerDataSource(target: ConnectionTarget): DataSource {
  return new DataSource({
    ...shared(target),
    migrations: [...MIGRATIONS],
    migrationsTransactionMode: 'each',
    migrationsTableName: 'schema_migration',
    poolSize: 2,
    extra: {
      lock_timeout: 5_000,
      application_name: 'trunkline-migrate',
      options: '-c trunkline.tenant=* -c trunkline.customer=*', // backfills see every row, walls or not
    },
  } as DataSourceOptions);
}
