import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The serving role, the three schemas, and the functions that row-level security policies use. Forward-only, as every
 * migration of this house.
 */
export class FoundRolesAndSchemas1763769600000 implements MigrationInterface {
  name = 'FoundRolesAndSchemas1763769600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$ BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'trunkline_app') THEN
          CREATE ROLE trunkline_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
        END IF;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another database of this cluster was quicker
      END $$;

      CREATE SCHEMA base;
      CREATE SCHEMA telecom;
      CREATE SCHEMA ext;
      GRANT USAGE ON SCHEMA base, telecom, ext TO trunkline_app;
      ALTER DEFAULT PRIVILEGES IN SCHEMA base, telecom, ext
        GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO trunkline_app;
      ALTER DEFAULT PRIVILEGES IN SCHEMA base, telecom, ext GRANT USAGE ON SEQUENCES TO trunkline_app;

      -- Settings that no transaction has set are NULL or '': both see no row.
      CREATE FUNCTION base.scope_tenant() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $f$
        SELECT CASE WHEN current_setting('trunkline.tenant', true) NOT IN ('', '*')
                    THEN current_setting('trunkline.tenant', true)::uuid END
      $f$;
      CREATE FUNCTION base.scope_customer() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $f$
        SELECT CASE WHEN current_setting('trunkline.customer', true) NOT IN ('', '*')
                    THEN current_setting('trunkline.customer', true)::uuid END
      $f$;
      CREATE FUNCTION base.scope_all_tenants() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $f$
        SELECT coalesce(current_setting('trunkline.tenant', true) = '*', false)
      $f$;
      CREATE FUNCTION base.scope_all_customers() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $f$
        SELECT coalesce(current_setting('trunkline.customer', true) = '*', false)
      $f$;

      -- Puts the wall up around a table: called once for each table with customer data by its migration.
      -- owner_column is NULL for tables that belong to a tenant as a whole.
      CREATE PROCEDURE base.wall(wall_table regclass, owner_column name DEFAULT 'customer_id') LANGUAGE plpgsql AS $p$
      DECLARE
        rule text := '(tenant_id = (SELECT base.scope_tenant()) OR (SELECT base.scope_all_tenants()))';
      BEGIN
        IF owner_column IS NOT NULL THEN
          rule := rule || format(' AND (%I = (SELECT base.scope_customer()) OR (SELECT base.scope_all_customers()))', owner_column);
        END IF;
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', wall_table);
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', wall_table);
        EXECUTE format('CREATE POLICY wall ON %s USING (%s) WITH CHECK (%s)', wall_table, rule, rule);
      END $p$;
      REVOKE EXECUTE ON PROCEDURE base.wall FROM PUBLIC;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}
