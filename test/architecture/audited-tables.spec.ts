import type pg from 'pg';
import { connectTo, createTestDatabase, type TestDatabase } from '../support/database.js';

/** Tables of resources: each of their changes is an event in the outbox, and each event has its audit entry. */
const BY_EVENT = new Set<string>([
  'base.acting_grant',
  'base.approval_request',
  'base.approval_step',
  'base.bill_format',
  'base.bill_presentation_media',
  'base.billing_account',
  'base.billing_cycle_specification',
  'base.cancel_product_order',
  'base.cart_item',
  'base.catalog',
  'base.category',
  'base.customer',
  'base.export_job',
  'base.financial_account',
  'base.geographic_address',
  'base.geographic_address_validation',
  'base.geographic_sub_address',
  'base.import_job',
  'base.individual',
  'base.organization',
  'base.party_account',
  'base.party_role',
  'base.permission',
  'base.permission_grant',
  'base.product',
  'base.product_offering',
  'base.product_offering_price',
  'base.product_order',
  'base.product_order_item',
  'base.product_specification',
  'base.settlement_account',
  'base.rule',
  'base.shopping_cart',
  'base.user_role',
  'telecom.cart_item',
  'telecom.check_service_qualification',
  'telecom.jeopardy',
  'telecom.milestone',
  'telecom.product',
  'telecom.product_offering',
  'telecom.product_order',
  'telecom.product_order_item',
  'telecom.query_service_qualification',
]);
/** Nobody's decision and nobody's data: book-keeping of the platform, and the log itself. */
const BOOK_KEEPING = new Set<string>([
  'base.audit_entry', // the log itself
  'base.audit_link',
  'base.audit_verification',
  'base.audit_waiting',
  'base.cart_activity', // a log of its own
  'base.order_activity', // a log of its own
  'base.catalogue_change', // what processes have to read again
  'base.catalogue_revision',
  'base.credential_use', // last uses
  'base.event_delivery',
  'base.failed_try', // counters; each failure has an entry
  'base.federated_sign_in', // a sign-in under way
  'base.idempotency_key',
  'base.mail', // what was sent, not what changed
  'base.one_time_token', // asking and using has entries
  'base.rate_window',
  'base.recovery_code', // making and using has entries
  'base.session', // opening and ending has entries
  'telecom.oss_notice', // what the OSS said
  'telecom.oss_simulator_notice', // stands for a remote system
  'telecom.oss_simulator_request',
  'telecom.service_order', // the dealings with the OSS; the order's events tell of them
  'telecom.unmapped_status',
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
    const faults = rows
      .filter(({ name, audited }) => !audited && !BY_EVENT.has(name) && !BOOK_KEEPING.has(name))
      .map(({ name }) => name);
    expect(faults).toEqual([]);
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
    expect(BY_EVENT.has('ext.silent') || BOOK_KEEPING.has('ext.silent')).toBe(false);
  });
});
