import fs from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { getMetadataArgsStorage } from 'typeorm';
import type { ResourceDefinition } from '../../src/domains/helpers/index.js';
import { connectTo, createTestDatabase, type TestDatabase } from '../support/database.js';

const SRC = path.resolve(__dirname, '../../src');

const isDefinition = (value: unknown): value is ResourceDefinition =>
  typeof value === 'object' && value !== null && 'basePath' in value && 'entity' in value;

/** Every resource definition that a domain shows at its door. */
const DEFINITIONS = fs
  .readdirSync(path.join(SRC, 'domains'))
  // oxlint-disable-next-line typescript/no-require-imports
  .flatMap((domain) => Object.values(require(path.join(SRC, 'domains', domain, 'index.ts')) as object))
  .flat()
  .filter(isDefinition);

/** The tables of a resource: its own, those that extend it, and those of its parts. */
const tablesOf = ({ entity, extensions = [], children = {} }: ResourceDefinition): string[] => {
  const parts = Object.values(children).flatMap((child) => [child, ...(child.extensions ?? [])]);
  const entities = new Set([entity, ...[...extensions, ...parts].map((table) => table.entity)]);
  return getMetadataArgsStorage()
    .tables.filter(({ target }) => typeof target === 'function' && entities.has(target))
    .map(({ schema, name }) => `${schema}.${name}`);
};

/** Each change of a resource is an event in the outbox, and each event has its audit entry. */
const OF_RESOURCES = new Set(DEFINITIONS.flatMap(tablesOf));
/** Of no definition, and told of by the events of this kind of aggregate. */
const TOLD_WITH = new Map([
  ['base.acting_grant', 'actingGrant'],
  ['base.approval_request', 'approvalRequest'],
  ['base.approval_step', 'approvalRequest'],
  ['base.needs_answer', 'needsAssessment'],
  ['base.needs_assessment', 'needsAssessment'],
  ['base.permission_grant', 'permission'],
  ['telecom.jeopardy', 'productOrder'],
  ['telecom.milestone', 'productOrder'],
  ['telecom.product_order_item', 'productOrder'],
]);
const isToldOf = (table: string): boolean =>
  OF_RESOURCES.has(table) || TOLD_WITH.has(table) || BOOK_KEEPING.has(table);
/** Nobody's decision and nobody's data: book-keeping of the platform, and the log itself. */
const BOOK_KEEPING = new Set<string>([
  'base.audit_entry', // the log itself
  'base.audit_link',
  'base.audit_verification',
  'base.audit_waiting',
  'base.catalogue_activity', // a log of its own
  'base.catalogue_change_set_entry', // its draft's activity tells of it
  'base.catalogue_file_part', // the file has an entry
  'base.catalogue_publication_entry', // the publication and each entry's event have one
  'base.catalogue_row_fault', // why rows of a file were left out
  'base.cart_activity', // a log of its own
  'base.order_activity', // a log of its own
  'base.catalogue_change', // what processes have to read again
  'base.catalogue_revision',
  'base.credential_use', // last uses
  'base.event_delivery',
  'base.failed_try', // counters; each failure has an entry
  'base.federated_sign_in', // a sign-in under way
  'base.idempotency_key',
  'base.demonstration', // nothing of it is real
  'base.demonstration_seat',
  'base.mail', // what was sent, not what changed
  'base.needs_presence', // who is here now
  'base.promotion_count', // the order that used it has its event
  'base.promotion_use',
  'base.rate_window',
  'base.session', // opening and ending has entries
  'telecom.oss_notice', // what the OSS said
  'telecom.oss_simulator_notice', // stands for a remote system
  'telecom.oss_simulator_request',
  'telecom.service_order', // the dealings with the OSS; the order's events tell of them
  'telecom.unmapped_status',
  'base.tax_rate', // reference data, loaded by the demo
  'telecom.service_coverage', // reference data, loaded by migrations and the demo
  'telecom.service_location',
  'telecom.wire_centre',
]);

const TABLES = `SELECT n.nspname || '.' || c.relname AS name,
    EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'audit' AND t.tgenabled = 'O') AS audited
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname IN ('base', 'telecom', 'ext') AND c.relkind IN ('r', 'p') ORDER BY 1`;

/** Bytes are hashes, keys and ciphers here: none has a place in a log that people read. */
const BYTES = `SELECT n.nspname || '.' || c.relname || '.' || a.attname AS name
  FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.atttypid = 'bytea'::regtype
  WHERE t.tgname = 'audit' AND a.attname !~ '(hash|secret|password|token|cipher|recovery_code)'
    AND position(convert_to(a.attname, 'UTF8') in t.tgargs) = 0`;

/** The aggregates of events that use cases put into the outbox themselves. */
const writtenByHand = (): string[] =>
  (fs.readdirSync(path.join(SRC, 'business'), { recursive: true }) as string[])
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...fs.readFileSync(path.join(SRC, 'business', file), 'utf8').matchAll(/aggregateType: '(\w+)'/g),
    ])
    .map(([, aggregate = '']) => aggregate);

describe('changes in the audit log', () => {
  let database: TestDatabase;
  let owner: pg.Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = await connectTo(database.owner);
  });

  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  it('come from every table, by its events or by its trigger', async () => {
    const { rows } = await owner.query<{ name: string; audited: boolean }>(TABLES);
    const faults = rows.filter(({ name, audited }) => !audited && !isToldOf(name)).map(({ name }) => name);
    expect(faults).toEqual([]);
  });

  it('are told of under names that stand for something: tables that are there, events that are written', async () => {
    const { rows } = await owner.query<{ name: string; audited: boolean }>(TABLES);
    const silent = new Set(rows.filter(({ audited }) => !audited).map(({ name }) => name));
    const named = [...TOLD_WITH.keys(), ...BOOK_KEEPING];
    expect(named.filter((name) => !silent.has(name) || OF_RESOURCES.has(name))).toEqual([]);
    expect([...OF_RESOURCES]).toEqual(expect.arrayContaining(['base.product_order', 'telecom.cart_item']));
    const written = new Set([...DEFINITIONS.map(({ name }) => name), ...writtenByHand()]);
    expect([...TOLD_WITH.values()].filter((aggregate) => !written.has(aggregate))).toEqual([]);
  });

  it('keep keys, hashes and ciphers to themselves', async () => {
    const { rows } = await owner.query<{ name: string }>(BYTES);
    expect(rows.map(({ name }) => name)).toEqual([]);
    await owner.query(
      `INSERT INTO base.platform_secret (name, value, created_at) VALUES ('planted', '\\xc0ffee', now())`,
    );
    const written = await owner.query<{ values: Record<string, unknown> }>(
      `SELECT details->'values' AS values FROM base.audit_entry WHERE subject_id = 'planted'`,
    );
    expect(written.rows).toEqual([{ values: { name: { to: 'planted' }, value: 'hidden' } }]);
  });

  it('are missed from a table that nobody has named', async () => {
    await owner.query('CREATE TABLE ext.silent (id uuid)');
    const { rows } = await owner.query<{ name: string; audited: boolean }>(TABLES);
    await owner.query('DROP TABLE ext.silent');
    expect(rows).toContainEqual({ name: 'ext.silent', audited: false });
    expect(isToldOf('ext.silent')).toBe(false);
  });
});
