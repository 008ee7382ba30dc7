import { DataSource } from 'typeorm';
import { LoadDemoOperator } from '../../src/business/demo-operator/index.js';
import { ALL, newId, type Scope } from '../../src/domains/helpers/index.js';
import {
  type ConnectionTarget,
  outsideTarget,
  poolOf,
  PostgresDatabase,
  servingOptions,
} from '../../src/integration/database/index.js';
import { orderOf } from '../factories/order.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { connectTo, createTestDatabase, type TestDatabase } from '../support/database.js';
import { startTransactionPooler, type TransactionPooler } from '../support/transaction-pooler.js';

const scope = (tenantId: string, customerId: string): Scope => ({
  tenantId,
  customerId,
  actor: { id: 'test', name: 'test', kind: 'system', roles: ['system'] },
});

const SETTINGS = `SELECT coalesce(current_setting('trunkline.tenant', true), '') || coalesce(current_setting('trunkline.customer', true), '')
  || coalesce(current_setting('trunkline.below', true), '') || coalesce(current_setting('trunkline.actor', true), '') AS left`;

let database: TestDatabase;
let pooler: TransactionPooler;

const login = (target: ConnectionTarget) => ({
  host: target.host ?? '',
  user: target.user ?? '',
  database: target.database ?? '',
});
const pooled = (): ConnectionTarget => ({ ...database.serving, host: pooler.host, direct: database.serving });

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

describe.each([
  ['behind a transaction pooler', true],
  ['on connections of its own', false],
])('row-level security %s', (_where, isPooled) => {
  const tenant = newId();
  const customers = Array.from({ length: 12 }, newId);
  let source: DataSource;
  let db: PostgresDatabase;

  beforeAll(async () => {
    const owner = await connectTo(database.owner);
    await owner.query(`
      DROP TABLE IF EXISTS base.thing;
      CREATE TABLE base.thing (id uuid PRIMARY KEY, tenant_id uuid NOT NULL, customer_id uuid, n integer UNIQUE);
      CALL base.wall('base.thing');`);
    for (const customer of customers)
      await owner.query('INSERT INTO base.thing VALUES ($1, $2, $3)', [newId(), tenant, customer]);
    await owner.end();
    pooler = await startTransactionPooler(login(database.serving), 2);
    source = await new DataSource(
      servingOptions(isPooled ? pooled() : database.serving, isPooled ? 8 : 2),
    ).initialize();
    db = new PostgresDatabase(poolOf(source), { pooled: isPooled });
  });
  afterAll(async () => {
    await source.destroy();
    await pooler.close();
  });

  const seen = async (s: Scope): Promise<unknown[]> =>
    (await db.query<{ c: string }>(s, 'SELECT customer_id AS c FROM base.thing')).map(({ c }) => c);
  /** What stands on the server connections when nobody has said whose request it is. */
  const leftBehind = async (): Promise<Set<unknown>> => {
    const found = new Set<unknown>();
    await Promise.all(
      Array.from({ length: 12 }, async () => {
        const { rows } = await poolOf(source).query(
          `${SETTINGS}, (SELECT count(*)::int FROM base.thing) AS rows`,
        );
        found.add(`${rows[0].left}|${rows[0].rows}`);
      }),
    );
    return found;
  };
  const nothing = new Set(['|0']);

  it('shows everyone their own rows however statements and transactions of many interleave', async () => {
    await Promise.all(
      Array.from({ length: 240 }, async (_, i) => {
        const customer = customers[i % customers.length] ?? '';
        const own = scope(tenant, customer);
        if (i % 3 === 0) expect(await seen(own)).toEqual([customer]);
        else if (i % 3 === 1)
          await db.transaction(own, async (tx) => {
            for (let n = 0; n < 3; n++)
              expect(await tx.query('SELECT customer_id AS c FROM base.thing')).toEqual([{ c: customer }]);
          });
        else expect(await seen(scope(newId(), ALL))).toEqual([]);
      }),
    );
    expect(await leftBehind()).toEqual(nothing);
    if (isPooled) expect(pooler.handOvers()).toBeGreaterThan(50);
  });

  /** A statement that an administrator cancels while it runs. */
  const cancelled = async (all: Scope): Promise<unknown> => {
    const owner = await connectTo(database.owner);
    const slow = db.query(all, 'SELECT pg_sleep(30), count(*) FROM base.thing');
    slow.catch(() => undefined); // awaited below, once it has been cancelled
    for (let done = false; !done;) {
      const { rows } = await owner.query(
        `SELECT pg_cancel_backend(pid) AS done FROM pg_stat_activity WHERE state = 'active' AND query LIKE 'SELECT pg_sleep(30)%'`,
      );
      done = rows.length > 0;
    }
    await owner.end();
    return slow;
  };

  it('leaves no setting behind, and no row to see, after anything that can end a statement', async () => {
    const all = scope(ALL, ALL);
    const own = scope(tenant, customers[0] ?? '');
    const ends: readonly (readonly [RegExp, () => Promise<unknown>])[] = [
      [/nonsense/, () => db.query(all, 'SELECT nonsense FROM base.thing')],
      [/division by zero/, () => db.query(all, 'SELECT 1/0')],
      [/uuid/, () => db.query(all, 'SELECT $1::uuid', ['no id'])],
      [
        /row-level security/,
        () => db.query(own, 'INSERT INTO base.thing VALUES ($1, $2, $3)', [newId(), tenant, newId()]),
      ],
      [/division by zero/, () => db.transaction(all, (tx) => tx.query('SELECT 1/0'))],
      [/refused/, () => db.transaction(all, () => Promise.reject(new Error('refused')))],
      [
        /nothing was stored/,
        () => db.transaction(all, (tx) => tx.query('SELECT 1/0').catch(() => 'half done')),
      ],
      [/cancel/, () => cancelled(all)],
    ];
    for (const [message, end] of ends) {
      await expect(end()).rejects.toThrow(message);
      expect(await leftBehind()).toEqual(nothing);
    }
    expect(await seen(own)).toEqual([customers[0]]);
  });

  it('still costs one round trip', async () => {
    const client = (await poolOf(source).connect()) as unknown as {
      connection: { stream: { write: unknown } };
      release(): void;
    };
    client.release();
    const sync = jest.spyOn(Object.getPrototypeOf(client.connection), 'sync');
    await seen(scope(tenant, ALL));
    expect(sync).toHaveBeenCalledTimes(1);
    sync.mockRestore();
  });
});

describe('the application behind a transaction pooler', () => {
  let test: TestApp;
  let behind: TransactionPooler;

  beforeAll(async () => {
    behind = await startTransactionPooler(login(database.serving), 3);
    test = await createTestApp({
      serving: { ...database.serving, host: behind.host, direct: database.serving },
    });
    await test.app.get(LoadDemoOperator).load();
  });
  afterAll(async () => {
    await test.close();
    await behind.close();
  });

  it('sells: people sign in, order, read their orders, and see only their own', async () => {
    const ada = await test.signIn('ada@example.com');
    const dana = await test.signIn('dana@brightwell.example');
    const path = '/tmf-api/productOrderingManagement/v4/productOrder';
    const placed = await ada.post(path).send(orderOf('D-BB'));
    expect([placed.status, placed.body.code]).toEqual([201, undefined]);
    expect((await ada.get(`${path}/${placed.body.id}`)).status).toBe(200);
    expect((await dana.get(`${path}/${placed.body.id}`)).status).toBe(404);
    const token = await test.tokenFor('client');
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, i) =>
        i % 2 ? dana.get(path) : test.http().get(path).set('authorization', `Bearer ${token}`),
      ),
    );
    for (const [i, { status, body }] of answers.entries()) {
      expect(status).toBe(200);
      const ids = (body as { id: string }[]).map(({ id }) => id);
      expect(ids.includes(placed.body.id as string)).toBe(i % 2 === 0);
    }
    expect(behind.handOvers()).toBeGreaterThan(20);
    await ada.delete('/api/v1/session').expect(204);
    expect((await ada.get('/api/v1/session')).body.user).toBeNull();
  });
});

describe('the settings of a pooler', () => {
  const DATABASE_URL = 'postgres://owner@db/shop';
  const APP_DATABASE_URL = 'postgres://trunkline_app@pooler:6432/shop';

  it('send requests to it, and what needs a session past it', () => {
    expect(outsideTarget({ DATABASE_URL, APP_DATABASE_URL, DB_POOLER: 'transaction' })).toEqual({
      owner: { connectionString: DATABASE_URL },
      serving: {
        connectionString: APP_DATABASE_URL,
        direct: { connectionString: DATABASE_URL, options: '-c role=trunkline_app' },
      },
    });
    const DIRECT_DATABASE_URL = 'postgres://trunkline_app@db/shop';
    const own = outsideTarget({
      DATABASE_URL,
      APP_DATABASE_URL,
      DIRECT_DATABASE_URL,
      DB_POOLER: 'transaction',
    });
    expect(own?.serving.direct).toEqual({ connectionString: DIRECT_DATABASE_URL });
    expect(outsideTarget({ DATABASE_URL, APP_DATABASE_URL })?.serving.direct).toBeUndefined();
  });

  it('are refused when they cannot work', () => {
    expect(() => outsideTarget({ DATABASE_URL, DB_POOLER: 'transaction' })).toThrow(/APP_DATABASE_URL/);
    expect(() => outsideTarget({ DATABASE_URL, DB_POOLER: 'statement' })).toThrow(
      /none, session or transaction/,
    );
  });
});
