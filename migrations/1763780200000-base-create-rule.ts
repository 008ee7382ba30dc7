import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The operator's rules: what must hold of a selection. Part of the catalogue, so that no row belongs to a customer. */
export class CreateRule1763780200000 implements MigrationInterface {
  name = 'CreateRule1763780200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE base.rule (
        id uuid CONSTRAINT pk_rule PRIMARY KEY,
        code text NOT NULL CONSTRAINT uq_rule_code UNIQUE,
        name text NOT NULL,
        family text NOT NULL,
        severity text NOT NULL,
        lifecycle_status text,
        valid_from timestamptz(3),
        valid_to timestamptz(3),
        version integer NOT NULL DEFAULT 1,
        extra jsonb NOT NULL DEFAULT '{}',
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL
      );
      CREATE INDEX ix_rule_created ON base.rule (created_at, id);
      CREATE INDEX ix_rule_extra ON base.rule USING gin (extra jsonb_path_ops);
      CALL base.watch_catalogue('base.rule', 'rule');

      -- Which order changes a product: asked each time that one starts.
      CREATE INDEX ix_product_order_item_changing ON base.product_order_item (product_id)
        WHERE action IN ('modify', 'delete');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}
