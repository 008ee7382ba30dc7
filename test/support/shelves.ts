import { DataSource } from 'typeorm';
import {
  ALL,
  type Comparison,
  type Condition,
  type JsonObject,
  type ListQuery,
  newId,
  ResourceRepository,
  type Scope,
  type StoredResource,
} from '../../src/domains/helpers/index.js';
import { poolOf, PostgresDatabase, servingOptions } from '../../src/integration/database/index.js';
import { SHELF_TABLES, shelfDefinition } from '../factories/shelf.js';
import { connectTo, createTestDatabase, type TestDatabase } from './database.js';

export const scopeOf = (tenant: string, customer: string): Scope => ({
  tenantId: tenant,
  customerId: customer,
  actor: { id: 't', name: 't', kind: 'system', roles: ['system'] },
});
/** A customer and a member of staff of the same tenant. */
export const scope = scopeOf(newId(), newId());
export const staff = scopeOf(scope.tenantId, ALL);

/** One condition of a list. */
export const where = (path: string, comparison: Comparison, ...values: string[]): Condition => ({
  path,
  comparison,
  values,
});

/** For all tests of a describe: a database with shelves, and the repository that reads and writes them. */
export function withShelves() {
  let test: TestDatabase;
  let source: DataSource;
  let database: PostgresDatabase;
  let shelves: ResourceRepository;
  let statements: string[] = [];
  let moment = Date.parse('2026-11-22T08:00:00.123Z');

  beforeAll(async () => {
    test = await createTestDatabase();
    const owner = await connectTo(test.owner);
    await owner.query(SHELF_TABLES);
    await owner.end();
    source = await new DataSource(servingOptions(test.serving, 3)).initialize();
    database = new PostgresDatabase(poolOf(source));
    shelves = new ResourceRepository(shelfDefinition, {
      query: (s, sql, parameters) => {
        statements.push(sql);
        return database.query(s, sql, parameters);
      },
      transaction: (s, work) => database.transaction(s, work),
    });
  });

  beforeEach(() => {
    statements = [];
  });

  afterAll(async () => {
    await source.destroy();
    await test.drop();
  });

  return {
    database: () => database,
    shelves: () => shelves,
    /** What was queried outside transactions since the test began. */
    statements: () => statements,
    /** A moment later than every one before it. */
    nextMoment: () => new Date(moment++),
    insert: (document: JsonObject, as = scope): Promise<StoredResource> =>
      database.transaction(as, (tx) =>
        shelves.insert(tx, document, {
          owner: { tenantId: as.tenantId, customerId: as.customerId === ALL ? null : as.customerId },
          now: new Date(moment++),
        }),
      ),
    list: (query: Partial<ListQuery>, as = scope) =>
      shelves.list(as, { conditions: [], sort: [], offset: 0, limit: 100, ...query }),
  };
}
