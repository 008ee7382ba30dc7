import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type ConnectionTarget, OWNER_ROLE, SERVING_ROLE } from '../../src/integration/database/index.js';

const TEMPLATE = 'trunkline_template';

/** A migrated, empty database of one test file. */
export interface TestDatabase {
  readonly name: string;
  /** For the serving role (row-level security applies). */
  readonly serving: ConnectionTarget;
  /** For the owner, a superuser here: sees and may do everything. */
  readonly owner: ConnectionTarget;
  drop(): Promise<void>;
}

/** Clones the migrated template (some 30 ms). Call in beforeAll, and drop() in afterAll. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const host = process.env.TRUNKLINE_TEST_SOCKET;
  if (!host)
    throw new Error('No test PostgreSQL: run the tests through jest, whose global set-up starts it.');
  const name = `test_${randomUUID().replaceAll('-', '').slice(0, 20)}`;
  await administer(host, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  return {
    name,
    serving: { host, user: SERVING_ROLE, database: name },
    owner: { host, user: OWNER_ROLE, database: name },
    drop: () => administer(host, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

/** A connection past the application, as the role of the target. End it before the database is dropped. */
export async function connectTo(target: ConnectionTarget): Promise<pg.Client> {
  const client = new pg.Client({ ...target });
  await client.connect();
  return client;
}

async function administer(host: string, statement: string): Promise<void> {
  const client = await connectTo({ host, user: OWNER_ROLE, database: 'postgres' });
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
