import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Finds orders by words. PostgreSQL serves no LIKE from an index behind row-level security, because LIKE is not
 * leakproof; so the search runs as the owner, with the wall's conditions written out. It gives ids only: whoever reads
 * the orders passes the wall again.
 */
export class CreateOrderSearch1763770205000 implements MigrationInterface {
  name = 'CreateOrderSearch1763770205000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION telecom.find_order_ids(pattern text) RETURNS SETOF uuid
      LANGUAGE sql STABLE SECURITY DEFINER ROWS 100 SET search_path = pg_catalog, public, pg_temp AS $f$
        SELECT id FROM telecom.product_order
        WHERE search_text LIKE pattern
          AND (tenant_id = (SELECT base.scope_tenant()) OR (SELECT base.scope_all_tenants()))
          AND (customer_id = (SELECT base.scope_customer()) OR (SELECT base.scope_all_customers()))
      $f$;
      REVOKE EXECUTE ON FUNCTION telecom.find_order_ids FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION telecom.find_order_ids TO trunkline_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}
