import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What members of staff did in a customer's cart, in words. Without a foreign key to the cart: the entry that says who
 * threw a cart away outlives it.
 */
export class CreateCartActivity1763771901000 implements MigrationInterface {
  name = 'CreateCartActivity1763771901000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE base.cart_activity (
        id uuid CONSTRAINT pk_cart_activity PRIMARY KEY,
        tenant_id uuid NOT NULL,
        customer_id uuid NOT NULL,
        cart_id uuid NOT NULL,
        acting_id uuid NOT NULL,
        agent_name text NOT NULL,
        kind text NOT NULL,
        text text NOT NULL,
        occurred_at timestamptz(3) NOT NULL,
        CONSTRAINT ck_cart_activity_kind CHECK (kind IN ('change', 'confirmationRequest'))
      );
      CREATE INDEX ix_cart_activity_cart ON base.cart_activity (cart_id, occurred_at DESC, id DESC);
      CREATE INDEX ix_cart_activity_acting ON base.cart_activity (acting_id, occurred_at, id);
      CALL base.wall('base.cart_activity');
      REVOKE UPDATE, DELETE ON base.cart_activity FROM trunkline_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}
