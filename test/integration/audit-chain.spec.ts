import type pg from 'pg';
import {
  AuditLog,
  AuditNotary,
  type KnownHead,
  VerifyChain,
  type VerifyReport,
} from '../../src/business/audit/index.js';
import { AuditChainRepository } from '../../src/domains/audit/index.js';
import { Database, derivedId, newId, OPERATOR_TENANT, systemScope } from '../../src/domains/helpers/index.js';

import { EventOutbox } from '../../src/integration/events/index.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { connectTo } from '../support/database.js';
import { until } from '../support/until.js';

const ENTRIES = 12;
const SCOPE = systemScope('test', OPERATOR_TENANT, 'correlation-1');
const idAt = (position: number): string =>
  `(SELECT entry_id FROM base.audit_link WHERE position = ${position})`;

describe('the chain of the audit log', () => {
  let test: TestApp;
  let owner: pg.Client;
  let log: AuditLog;
  let notary: AuditNotary;

  const get = <T>(token: abstract new (...parts: never[]) => T): T =>
    test.app.get(token, { strict: false }) as T;
  const verify = (known?: KnownHead): Promise<VerifyReport> => get(VerifyChain).execute(known);
  const record = (n: number): Promise<void> =>
    log.record(SCOPE, { operation: 'test:do', subjectType: 'test', subjectId: `n${n}`, details: { n } });

  /** As the owner of the tables, past the triggers. */
  const tamper = async (sql: string): Promise<void> => {
    await owner.query('SET session_replication_role = replica');
    await owner.query(sql);
    await owner.query('SET session_replication_role = DEFAULT');
  };

  beforeAll(async () => {
    test = await createTestApp({ poolSize: 12 });
    owner = await connectTo(test.database.owner);
    log = get(AuditLog);
    notary = get(AuditNotary);
    for (let n = 1; n <= ENTRIES; n++) await record(n);
    await notary.linkAll();
    await owner.query(
      'CREATE TABLE saved_entry AS TABLE base.audit_entry; CREATE TABLE saved_link AS TABLE base.audit_link',
    );
  });

  afterEach(() =>
    tamper(`
      TRUNCATE base.audit_entry, base.audit_link, base.audit_waiting, base.audit_verification;
      INSERT INTO base.audit_entry TABLE saved_entry;
      INSERT INTO base.audit_link TABLE saved_link`),
  );

  afterAll(async () => {
    await owner.end();
    await test.close();
  });

  it('holds while nobody touches it', async () => {
    const { rows } = await owner.query('SELECT count(*)::int AS n FROM base.audit_entry');
    const { faults, faultCount, links, head, waiting } = await verify();
    expect({ faults, faultCount, links, waiting }).toEqual({
      faults: [],
      faultCount: 0,
      links: rows[0].n,
      waiting: 0,
    });
    expect(head?.position).toBe(rows[0].n);
    expect(links).toBeGreaterThanOrEqual(ENTRIES);
  });

  it.each([
    ['actor_name', "actor_name = 'Somebody else'"],
    ['operation', "operation = 'test:undo'"],
    ['customer', `customer_id = '${newId()}'`],
    ['time by a millisecond', "at = at + interval '1 ms'"],
    ['outcome', "outcome = 'refused'"],
    ['details', `details = '{"n": 999}'`],
    ['a number beyond what JavaScript can tell apart', `details = '{"n": 4.0}'`],
    ['a text that was null', "address = ''"],
    ['reason', "acting_reason = 'none'"],
    ['tenant', `tenant_id = '${newId()}'`],
    ['correlation id', 'correlation_id = NULL'],
  ])('shows a changed %s', async (_what, change) => {
    await tamper(`UPDATE base.audit_entry SET ${change} WHERE id = ${idAt(4)}`);
    const { faults, faultCount } = await verify();
    expect(faultCount).toBe(1);
    expect(faults).toEqual([expect.objectContaining({ kind: 'changed', position: 4 })]);
  });

  it('shows a removed entry', async () => {
    await tamper(`DELETE FROM base.audit_entry WHERE id = ${idAt(5)}`);
    expect((await verify()).faults).toEqual([expect.objectContaining({ kind: 'removed', position: 5 })]);
  });

  it('shows a removed link, and the entry that it left', async () => {
    await tamper('DELETE FROM base.audit_link WHERE position = 5');
    const { faults } = await verify();
    expect(faults.map(({ kind, position }) => [kind, position])).toEqual([
      ['removed', 5],
      ['notLinked', null],
    ]);
  });

  it('shows that entry and link are gone', async () => {
    await tamper(
      `DELETE FROM base.audit_entry WHERE id = ${idAt(5)}; DELETE FROM base.audit_link WHERE position = 5`,
    );
    const { faults } = await verify();
    expect(faults).toEqual([
      expect.objectContaining({ kind: 'removed', position: 5, text: 'position 5 is gone' }),
    ]);
  });

  it('shows a removed row whose gap was closed', async () => {
    await tamper(`DELETE FROM base.audit_entry WHERE id = ${idAt(5)}; DELETE FROM base.audit_link WHERE position = 5;
      UPDATE base.audit_link SET position = -position WHERE false;
      CREATE TABLE moved AS SELECT * FROM base.audit_link WHERE position > 5;
      DELETE FROM base.audit_link WHERE position > 5;
      INSERT INTO base.audit_link SELECT position - 1, entry_id, linked_at, previous_hash, hash FROM moved; DROP TABLE moved`);
    const { faults } = await verify();
    expect(faults[0]).toMatchObject({ kind: 'reordered', position: 5 });
  });

  it('shows which two rows changed places', async () => {
    await tamper(`CREATE TABLE swap AS SELECT 10 - position AS position, entry_id FROM base.audit_link WHERE position IN (3, 7);
      DELETE FROM base.audit_link WHERE false;
      ALTER TABLE base.audit_link DROP CONSTRAINT uq_audit_link_entry;
      UPDATE base.audit_link l SET entry_id = s.entry_id FROM swap s WHERE s.position = l.position;
      ALTER TABLE base.audit_link ADD CONSTRAINT uq_audit_link_entry UNIQUE (entry_id); DROP TABLE swap`);
    const { faults, faultCount } = await verify();
    expect(faultCount).toBe(2);
    expect(faults.map(({ kind, position, text }) => [kind, position, text.slice(-1)])).toEqual([
      ['reordered', 3, '7'],
      ['reordered', 7, '3'],
    ]);
  });

  it('shows a cut end to who kept the head, or verified before', async () => {
    const head = await get(AuditChainRepository).head();
    if (!head) throw new Error('no head');
    const known = { ...head, source: 'the log of yesterday' };
    const cut = `DELETE FROM base.audit_entry WHERE id = ${idAt(head.position)};
      DELETE FROM base.audit_link WHERE position = ${head.position}`;
    await tamper(cut);
    expect((await verify()).faults).toEqual([]); // from inside nothing can be seen
    await tamper('TRUNCATE base.audit_verification');
    expect((await verify(known)).faults).toEqual([
      expect.objectContaining({ kind: 'cut', position: head.position }),
    ]);
  });

  it('remembers the head of the last verification', async () => {
    const { head } = await verify();
    await tamper(
      `DELETE FROM base.audit_entry WHERE id = ${idAt(head?.position ?? 0)}; DELETE FROM base.audit_link WHERE position = ${head?.position}`,
    );
    const { faults } = await verify();
    expect(faults.map(({ kind, position }) => [kind, position])).toContainEqual(['cut', head?.position]);
  });

  it('shows a forged entry', async () => {
    await tamper(`INSERT INTO base.audit_entry (id, tenant_id, actor_id, actor_kind, actor_name, operation, subject_type)
      VALUES ('${derivedId('forged')}', '${OPERATOR_TENANT}', 'x', 'staff', 'Nobody', 'test:do', 'test')`);
    expect((await verify()).faults).toEqual([
      expect.objectContaining({ kind: 'notLinked', entryId: derivedId('forged') }),
    ]);
  });

  it('shows a forged entry that somebody linked without the key', async () => {
    const id = derivedId('forged and linked');
    await tamper(`INSERT INTO base.audit_entry (id, tenant_id, actor_id, actor_kind, actor_name, operation, subject_type)
      VALUES ('${id}', '${OPERATOR_TENANT}', 'x', 'staff', 'Nobody', 'test:do', 'test');
      INSERT INTO base.audit_link SELECT position + 1, '${id}', now(), hash, sha256(hash) FROM base.audit_link
      ORDER BY position DESC LIMIT 1`);
    expect((await verify()).faults).toEqual([expect.objectContaining({ kind: 'changed', entryId: id })]);
  });

  it('shows an entry that nobody links for a minute, and not one of just now', async () => {
    await record(100);
    expect(await verify()).toMatchObject({ faults: [], waiting: 1 });
    await tamper("UPDATE base.audit_entry SET at = at - interval '2 minutes' WHERE subject_id = 'n100'");
    expect((await verify()).faults).toEqual([expect.objectContaining({ kind: 'notLinked' })]);
  });

  it('shows an entry that was removed before it was linked', async () => {
    await record(101);
    await tamper("DELETE FROM base.audit_entry WHERE subject_id = 'n101'");
    expect((await verify()).faults).toEqual([expect.objectContaining({ kind: 'removed', position: null })]);
  });

  it('counts entries that state a time long before they were linked', async () => {
    await record(102);
    await tamper("UPDATE base.audit_entry SET at = at - interval '1 hour' WHERE subject_id = 'n102'");
    await notary.linkAll();
    const { late, faults, head } = await verify();
    expect({ late, faults }).toEqual({ late: { count: 1, first: head?.position }, faults: [] });
  });

  it('finds everything wrong for who has another key', async () => {
    await tamper("UPDATE base.platform_secret SET value = sha256('another') WHERE name = 'audit-chain-key'");
    const other = await createVerifierWithoutMemory();
    expect(other.faultCount).toBe(other.links);
  });

  const createVerifierWithoutMemory = async (): Promise<VerifyReport> => {
    const verifier = get(VerifyChain) as unknown as { key: { key: unknown } };
    verifier.key.key = undefined;
    try {
      return await verify();
    } finally {
      verifier.key.key = undefined;
      await tamper('DROP TABLE IF EXISTS nothing');
    }
  };
});

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
