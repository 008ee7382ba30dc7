import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Carts, their lines, and what telecommunications adds to a line. A visitor's cart belongs to the visitor's own id. */
export class CreateShoppingCart1763770400000 implements MigrationInterface {
  name = 'CreateShoppingCart1763770400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE base.shopping_cart (
        id uuid CONSTRAINT pk_shopping_cart PRIMARY KEY,
        tenant_id uuid NOT NULL,
        customer_id uuid,
        version integer NOT NULL DEFAULT 1,
        status text NOT NULL,
        valid_until timestamptz(3),
        product_order_id uuid,
        extra jsonb NOT NULL DEFAULT '{}',
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL
      );
      CREATE INDEX ix_shopping_cart_owner ON base.shopping_cart (customer_id, status, created_at);
      CALL base.wall('base.shopping_cart');

      CREATE TABLE base.cart_item (
        id uuid CONSTRAINT pk_cart_item PRIMARY KEY,
        tenant_id uuid NOT NULL,
        customer_id uuid,
        cart_id uuid NOT NULL CONSTRAINT fk_cart_item_cart REFERENCES base.shopping_cart (id) ON DELETE CASCADE,
        position integer NOT NULL,
        item_key text NOT NULL,
        action text,
        status text,
        quantity integer,
        offering_id text,
        extra jsonb NOT NULL DEFAULT '{}',
        CONSTRAINT uq_cart_item_key UNIQUE (cart_id, item_key)
      );
      CREATE INDEX ix_cart_item_offering ON base.cart_item (offering_id);
      CALL base.wall('base.cart_item');

      CREATE TABLE telecom.cart_item (
        id uuid CONSTRAINT pk_telecom_cart_item PRIMARY KEY
          CONSTRAINT fk_telecom_cart_item_base REFERENCES base.cart_item (id) ON DELETE CASCADE,
        tenant_id uuid NOT NULL,
        customer_id uuid,
        place_id text,
        place_text text,
        term_months integer,
        qualification_id text
      );
      CREATE INDEX ix_telecom_cart_item_place ON telecom.cart_item (place_id);
      CALL base.wall('telecom.cart_item');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}
