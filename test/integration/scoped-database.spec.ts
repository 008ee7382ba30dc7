import { DataSource } from 'typeorm';
import { ALL, newId, Refusal, type Scope } from '../../src/domains/helpers/index.js';
import { poolOf, PostgresDatabase, servingOptions } from '../../src/integration/database/index.js';
import { connectTo, createTestDatabase, type TestDatabase } from '../support/database.js';

const scope = (tenantId: string, customerId: string): Scope => ({
  tenantId,
  customerId,
  actor: { id: 'test', name: 'test', kind: 'system', roles: ['system'] },
});

describe('a statement in its scope', () => {
  let test: TestDatabase;
  let source: DataSource;
  let database: PostgresDatabase;
  const tenant = newId();
  const customer = newId();

  beforeAll(async () => {
    test = await createTestDatabase();
    const owner = await connectTo(test.owner);
    await owner.query(`
      CREATE TABLE base.thing (id uuid PRIMARY KEY, tenant_id uuid NOT NULL, customer_id uuid, n integer UNIQUE);
      CALL base.wall('base.thing');`);
    await owner.end();
    source = await new DataSource(servingOptions(test.serving, 2)).initialize();
    database = new PostgresDatabase(poolOf(source));
    await database.query(scope(tenant, customer), 'INSERT INTO base.thing VALUES ($1, $2, $3, 1)', [
      newId(),
      tenant,
      customer,
    ]);
  });

  afterAll(async () => {
    await source.destroy();
    await test.drop();
  });

  const count = async (s: Scope): Promise<number> =>
    (await database.query<{ n: number }>(s, 'SELECT count(*)::int AS n FROM base.thing'))[0]?.n ?? -1;

  it.each([
    ['the owner', tenant, customer, 1],
    ['all customers of the tenant', tenant, ALL, 1],
    ['all tenants', ALL, ALL, 1],
    ['another customer', tenant, newId(), 0],
    ['another tenant', newId(), ALL, 0],
    ['nobody', '', '', 0],
  ])('shows %s the rows that are theirs', async (_who, tenantId, customerId, rows) => {
    expect(await count(scope(tenantId, customerId))).toBe(rows);
  });

  it('leaves no scope behind on the connection', async () => {
    for (let i = 0; i < 6; i++) await count(scope(ALL, ALL));
    const pool = poolOf(source);
    const { rows } = await pool.query(
      `SELECT current_setting('trunkline.tenant', true) AS tenant, current_setting('trunkline.customer', true) AS customer,
         count(*)::int AS n FROM base.thing`,
    );
    expect(rows).toEqual([{ tenant: '', customer: '', n: 0 }]);
  });

  it('refuses a write into another scope and goes on after the error', async () => {
    const write = database.query(scope(tenant, newId()), 'INSERT INTO base.thing VALUES ($1, $2, $3, 2)', [
      newId(),
      tenant,
      customer,
    ]);
    await expect(write).rejects.toThrow(/row-level security/);
    await expect(database.query(scope(tenant, customer), 'SELECT nonsense FROM base.thing')).rejects.toThrow(
      /nonsense/,
    );
    await expect(database.query(scope(tenant, customer), 'SELECT nonsense FROM base.thing')).rejects.toThrow(
      /nonsense/,
    );
    expect(await count(scope(tenant, customer))).toBe(1);
  });

  it('rolls a unit of work back when it throws', async () => {
    const work = database.transaction(scope(tenant, customer), async (tx) => {
      await tx.query('INSERT INTO base.thing VALUES ($1, $2, $3, 3)', [newId(), tenant, customer]);
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await count(scope(tenant, customer))).toBe(1);
  });

  it('keeps its connection when a unit of work is refused', async () => {
    const both = scope(tenant, customer);
    const pid = async (refusal?: Refusal): Promise<number> => {
      let found = 0;
      await database
        .transaction(both, async (tx) => {
          found = (await tx.query<{ pid: number }>('SELECT pg_backend_pid() AS pid'))[0]?.pid ?? 0;
          if (refusal) throw refusal;
        })
        .catch((error: unknown) => expect(error).toBe(refusal));
      return found;
    };
    const first = await pid(new Refusal('conflict', 'cartOrdered', 'No.'));
    expect(await pid()).toBe(first);
  });

  it('never says that it stored what a failed statement undid', async () => {
    const work = database.transaction(scope(tenant, customer), async (tx) => {
      await tx.query('SELECT nonsense FROM base.thing').catch(() => undefined);
      return 'stored';
    });
    await expect(work).rejects.toThrow('nothing was stored');
  });

  it('gives up a connection on which a prepared statement does not fit its table any more', async () => {
    const both = scope(tenant, customer);
    const all = (): Promise<unknown[]> => database.query(both, 'SELECT * FROM base.thing');
    for (let i = 0; i < 4; i++) await all();
    const owner = await connectTo(test.owner);
    await owner.query('ALTER TABLE base.thing ADD COLUMN later text');
    await owner.end();
    for (let i = 0; i < 2; i++) await all().catch(() => undefined); // once for each connection of the pool
    await expect(all()).resolves.toHaveLength(1);
  });

  it('runs the whole unit of work again after a deadlock', async () => {
    const a = newId();
    const b = newId();
    const both = scope(tenant, customer);
    for (const [id, n] of [
      [a, 10],
      [b, 11],
    ] as const) {
      await database.query(both, 'INSERT INTO base.thing VALUES ($1, $2, $3, $4)', [id, tenant, customer, n]);
    }
    let meet = 0;
    const locked = (first: string, second: string) =>
      database.transaction(both, async (tx) => {
        await tx.query('SELECT n FROM base.thing WHERE id = $1 FOR UPDATE', [first]);
        meet++;
        for (let i = 0; i < 200 && meet < 2; i++) await tx.query('SELECT pg_sleep(0.005)');
        await tx.query('SELECT n FROM base.thing WHERE id = $1 FOR UPDATE', [second]);
        return 'done';
      });
    expect(await Promise.all([locked(a, b), locked(b, a)])).toEqual(['done', 'done']);
    expect(meet).toBeGreaterThan(2);
  });
});
