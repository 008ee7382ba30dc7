import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A parent company reads what the companies beneath it ordered and own: the setting trunkline.below lists them, and a
 * second, read-only policy lets them through. Writing stays with the company that one acts in.
 */
export class ShowCompaniesBelow1763771001000 implements MigrationInterface {
  name = 'ShowCompaniesBelow1763771001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION base.scope_below() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS $f$
        SELECT string_to_array(nullif(current_setting('trunkline.below', true), ''), ',')::uuid[]
      $f$;

      -- Opens a walled table to reading from above; called once for each such table by its migration.
      CREATE PROCEDURE base.show_above(walled_table regclass) LANGUAGE plpgsql AS $p$
      BEGIN
        EXECUTE format('CREATE POLICY shown_above ON %s FOR SELECT USING (
          (tenant_id = (SELECT base.scope_tenant()) OR (SELECT base.scope_all_tenants()))
          AND customer_id = ANY ((SELECT base.scope_below())::uuid[]))', walled_table);
      END $p$;
      REVOKE EXECUTE ON PROCEDURE base.show_above FROM PUBLIC;

      -- All customers whose organization stands beneath the organization of this one, however deep (cycles end it).
      CREATE FUNCTION base.companies_below(company uuid) RETURNS uuid[] LANGUAGE plpgsql STABLE AS $f$
      BEGIN
        RETURN (
          WITH RECURSIVE tree (organization_id) AS (
            SELECT o.id FROM base.customer c JOIN base.organization o ON o.id::text = c.engaged_party_id WHERE c.id = company
            UNION
            SELECT o.id FROM tree t JOIN base.organization o ON o.parent_id = t.organization_id
          )
          SELECT coalesce(array_agg(c.id ORDER BY c.id), '{}')
          FROM tree t JOIN base.customer c ON c.engaged_party_id = t.organization_id::text WHERE c.id <> company
        );
      END $f$;

      CALL base.show_above('base.customer');
      CALL base.show_above('base.organization');
      CALL base.show_above('base.product_order');
      CALL base.show_above('telecom.product_order');
      CALL base.show_above('base.product_order_item');
      CALL base.show_above('telecom.product_order_item');
      CALL base.show_above('base.cancel_product_order');
      CALL base.show_above('base.order_activity');
      CALL base.show_above('base.agent_assignment');
      CALL base.show_above('telecom.milestone');
      CALL base.show_above('telecom.jeopardy');
      CALL base.show_above('telecom.service_order');
      CALL base.show_above('base.product');
      CALL base.show_above('telecom.product');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}
