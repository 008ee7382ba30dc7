import type pg from 'pg';
import { connectTo, createTestDatabase, type TestDatabase } from '../support/database.js';

/**
 * Tables without an owner: the operator's reference data and the platform's own bookkeeping. A new table stands here
 * only when no row of it tells anything about a customer.
 */
const WITHOUT_OWNER = new Set([
  'base.api_client',
  'base.audit_link', // ids and hashes
  'base.audit_verification',
  'base.audit_waiting',
  'base.bill_format',
  'base.bill_presentation_media',
  'base.billing_cycle_specification',
  'base.catalog',
  'base.catalogue_activity',
  'base.catalogue_change_set',
  'base.catalogue_change_set_entry',
  'base.catalogue_example',
  'base.catalogue_file',
  'base.catalogue_file_part',
  'base.catalogue_publication',
  'base.catalogue_publication_entry',
  'base.catalogue_row_fault',
  'base.catalogue_change', // ids
  'base.catalogue_revision',
  'base.category',
  'base.export_job',
  'base.failed_try',
  'base.geographic_address',
  'base.geographic_sub_address',
  'base.import_job',
  'base.platform_secret',
  'base.price_book',
  'base.product_offering',
  'base.product_offering_price',
  'base.product_specification',
  'base.questionnaire',
  'base.promotion',
  'base.promotion_count', // how often, not by whom
  'base.rate_window',
  'base.rule',
  'base.session',
  'base.tax_rate',
  'base.tenant',
  'base.user_account',
  'telecom.oss_simulator_notice', // stands for a remote system's own database
  'telecom.oss_simulator_request',
  'telecom.product_offering',
  'telecom.service_coverage',
  'telecom.service_location',
  'telecom.wire_centre',
]);

interface TableRow {
  name: string;
  owned: boolean;
  enabled: boolean;
  forced: boolean;
  checked: boolean;
}

const TABLES = `
  SELECT n.nspname || '.' || c.relname AS name, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced,
         EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname IN ('tenant_id', 'customer_id')) AS owned,
         EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polwithcheck IS NOT NULL) AS checked
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname IN ('base', 'telecom', 'ext') AND c.relkind IN ('r', 'p') ORDER BY 1`;

describe('the wall between customers', () => {
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

  const faults = async (): Promise<string[]> => {
    const { rows } = await owner.query<TableRow>(TABLES);
    expect(rows.length).toBeGreaterThan(20);
    return rows
      .filter(({ name, owned, enabled, forced, checked }) =>
        owned || !WITHOUT_OWNER.has(name) ? !(enabled && forced && checked) : false,
      )
      .map(({ name }) => name);
  };

  it('stands around every table that is not named as free of customer data', async () => {
    expect(await faults()).toEqual([]);
  });

  it.each([
    [
      'a table with an owner and no wall',
      'CREATE TABLE base.leak (id uuid, tenant_id uuid, customer_id uuid)',
    ],
    ['a table nobody has named', 'CREATE TABLE telecom.leak (id uuid)'],
    [
      'a wall that the owner may pass',
      `CREATE TABLE ext.leak (id uuid, tenant_id uuid, customer_id uuid); CALL base.wall('ext.leak'); ALTER TABLE ext.leak NO FORCE ROW LEVEL SECURITY`,
    ],
  ])('is found missing for %s', async (_what, sql) => {
    await owner.query('BEGIN');
    try {
      await owner.query(sql);
      expect(await faults()).toHaveLength(1);
    } finally {
      await owner.query('ROLLBACK');
    }
  });

  it('leaves the serving role without anything of its own and without a way around', async () => {
    const { rows: owned } = await owner.query(
      `SELECT relname FROM pg_class WHERE relowner = 'trunkline_app'::regrole
       UNION ALL SELECT proname FROM pg_proc WHERE proowner = 'trunkline_app'::regrole`,
    );
    expect(owned).toEqual([]);
    const { rows } = await owner.query(
      `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = 'trunkline_app'`,
    );
    expect(rows).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false },
    ]);
  });

  it('is not passed by a view that runs as its owner', async () => {
    const { rows } = await owner.query(
      `SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname IN ('base', 'telecom', 'ext') AND c.relkind IN ('v', 'm')
         AND NOT coalesce(c.reloptions @> ARRAY['security_invoker=true'], false)`,
    );
    expect(rows).toEqual([]);
  });
});
