import type pg from 'pg';
import { AuditLog, AuditNotary, VerifyChain } from '../../src/business/audit/index.js';
import { Database, newId, OPERATOR_TENANT, systemScope } from '../../src/domains/helpers/index.js';
import { EventOutbox } from '../../src/integration/events/index.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { connectTo } from '../support/database.js';
import { until } from '../support/until.js';

const SCOPE = systemScope('test', OPERATOR_TENANT, 'correlation-1');

describe('the notary', () => {
  let test: TestApp;
  let owner: pg.Client;
  const get = <T>(token: abstract new (...parts: never[]) => T): T =>
    test.app.get(token, { strict: false }) as T;

  beforeAll(async () => {
    test = await createTestApp({ poolSize: 12 });
    owner = await connectTo(test.database.owner);
  });

  afterAll(async () => {
    await owner.end();
    await test.close();
  });

  it('links each entry once while others write and a second notary works', async () => {
    const database = get(Database);
    const log = get(AuditLog);
    const notary = get(AuditNotary);
    let writing = true;
    const linking = [notary, notary].map(async (each) => {
      while (writing) await each.linkAll();
    });
    await Promise.all(
      Array.from({ length: 6 }, async (_, writer) => {
        for (let n = 0; n < 25; n++) {
          await database
            .transaction(SCOPE, async (tx) => {
              await log.record(tx, { operation: 'test:do', subjectType: 'test', details: { writer, n } });
              await get(EventOutbox).append(tx, [eventOf(n)]);
              if (n % 5 === 0) throw new Error('rolled back');
            })
            .catch((error: Error) => expect(error.message).toBe('rolled back'));
        }
      }),
    );
    writing = false;
    await Promise.all(linking);
    await notary.linkAll();
    const { rows } = await owner.query(`SELECT
      (SELECT count(*)::int FROM base.audit_entry WHERE operation IN ('test:do', 'productOrder:changeState')) AS entries,
      (SELECT count(*)::int FROM base.audit_waiting) AS waiting,
      (SELECT count(*) = max(position) FROM base.audit_link) AS whole`);
    expect(rows).toEqual([{ entries: 6 * 20 * 2, waiting: 0, whole: true }]);
    expect(await get(VerifyChain).execute()).toMatchObject({ faults: [], faultCount: 0 });
  });

  const eventOf = (n: number) => ({
    eventType: 'ProductOrderStateChangeEvent',
    api: 'productOrderingManagement',
    aggregateType: 'productOrder',
    aggregateId: newId(),
    customerId: null,
    tenantId: OPERATOR_TENANT,
    body: { productOrder: { state: 'held', n } },
    occurredAt: new Date(0),
  });

  it('works by itself in a worker', async () => {
    const notary = get(AuditNotary);
    notary.start();
    await get(AuditLog).record(SCOPE, { operation: 'test:last', subjectType: 'test' });
    const linked = `SELECT FROM base.audit_entry e JOIN base.audit_link l ON l.entry_id = e.id WHERE operation = 'test:last'`;
    await until(async () => (await owner.query(linked)).rowCount === 1);
    await notary.stop();
  });
});

describe('the tables of the audit log', () => {
  let test: TestApp;
  let owner: pg.Client;
  let serving: pg.Client;

  beforeAll(async () => {
    test = await createTestApp();
    owner = await connectTo(test.database.owner);
    serving = await connectTo(test.database.serving);
    await test.app
      .get(AuditLog, { strict: false })
      .record(SCOPE, { operation: 'test:do', subjectType: 'test' });
    await test.app.get(AuditNotary, { strict: false }).linkAll();
  });

  afterAll(async () => {
    await serving.end();
    await owner.end();
    await test.close();
  });

  it.each(['audit_entry', 'audit_link', 'audit_verification'])('refuse every change of %s', async (table) => {
    const { rows } = await owner.query(`SELECT column_name FROM information_schema.columns
      WHERE table_schema = 'base' AND table_name = '${table}' LIMIT 1`);
    const column = rows[0].column_name as string;
    for (const sql of [
      `UPDATE base.${table} SET ${column} = ${column}`,
      `DELETE FROM base.${table}`,
      `TRUNCATE base.${table}`,
    ]) {
      await expect(serving.query(sql)).rejects.toThrow('permission denied');
      await expect(owner.query(sql)).rejects.toThrow('append-only');
    }
  });

  it('keep old and new values of a row without events, and no secret', async () => {
    const id = newId();
    await serving.query(`SET trunkline.tenant = '*'; SET trunkline.customer = '*';
      SET trunkline.actor = '{"id":"u1","kind":"staff","name":"Robin","correlation":"c-9"}'`);
    await serving.query(
      `INSERT INTO base.user_account (id, tenant_id, individual_id, email, name, password_hash, created_at, updated_at)
       VALUES ($1, $2, $1, 'kim@example.org', 'Kim', 'argon-secret', now(), now())`,
      [id, OPERATOR_TENANT],
    );
    await serving.query(
      `UPDATE base.user_account SET name = 'Kim Lee', password_hash = 'argon-other' WHERE id = $1`,
      [id],
    );
    await serving.query('UPDATE base.user_account SET version = version + 1 WHERE id = $1', [id]);
    const { rows } = await owner.query(
      'SELECT operation, actor_name, correlation_id, details FROM base.audit_entry WHERE subject_id = $1 ORDER BY id',
      [id],
    );
    expect(rows).toHaveLength(2);
    expect(rows[1]).toEqual({
      operation: 'userAccount:change',
      actor_name: 'Robin',
      correlation_id: 'c-9',
      details: { values: { name: { from: 'Kim', to: 'Kim Lee' }, password_hash: 'hidden' } },
    });
    expect(JSON.stringify(rows)).not.toContain('argon');
  });

  it('show a customer what concerns it, and nothing else', async () => {
    const [mine, other] = [newId(), newId()];
    for (const customerId of [mine, other, null]) {
      await test.app
        .get(AuditLog, { strict: false })
        .record(SCOPE, { operation: 'test:look', subjectType: 'test', customerId });
    }
    await serving.query(`SET trunkline.tenant = '${OPERATOR_TENANT}'; SET trunkline.customer = '${mine}'`);
    const { rows } = await serving.query('SELECT customer_id FROM base.audit_entry');
    expect(rows).toEqual([{ customer_id: mine }]);
    await serving.query(`SET trunkline.tenant = ''; SET trunkline.customer = ''`);
    expect((await serving.query('SELECT FROM base.audit_entry')).rowCount).toBe(0);
  });
});
