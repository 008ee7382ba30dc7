import type pg from 'pg';
import {
  AuditLog,
  AuditNotary,
  ChainKey,
  type KnownHead,
  VerifyChain,
  type VerifyReport,
} from '../../src/business/audit/index.js';
import {
  AuditChainRepository,
  AuditVerificationRepository,
  ChainReaderRepository,
} from '../../src/domains/audit/index.js';
import { Clock, derivedId, newId, OPERATOR_TENANT, systemScope } from '../../src/domains/helpers/index.js';

import { createTestApp, type TestApp } from '../support/app.js';
import { connectTo } from '../support/database.js';

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
    const app = await createTestApp();
    try {
      const strangers = new VerifyChain(
        get(AuditChainRepository),
        get(ChainReaderRepository),
        app.app.get(AuditVerificationRepository, { strict: false }),
        app.app.get(ChainKey, { strict: false }),
        get(Clock),
      );
      const { faultCount, links } = await strangers.execute();
      expect(faultCount).toBe(links);
    } finally {
      await app.close();
    }
  });
});
