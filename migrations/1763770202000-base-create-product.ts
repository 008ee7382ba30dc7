import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What customers own: the product inventory, and the telecom extension with circuit, number and place. */
export class CreateProduct1763770202000 implements MigrationInterface {
  name = 'CreateProduct1763770202000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE base.product (
        id uuid CONSTRAINT pk_product PRIMARY KEY,
        tenant_id uuid NOT NULL,
        customer_id uuid,
        version integer NOT NULL DEFAULT 1,
        name text,
        description text,
        status text NOT NULL,
        is_bundle boolean,
        is_customer_visible boolean,
        product_serial_number text,
        offering_id text,
        offering_name text,
        order_id uuid,
        order_item_id uuid,
        order_date timestamptz(3),
        start_date timestamptz(3),
        termination_date timestamptz(3),
        extra jsonb NOT NULL DEFAULT '{}',
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL
      );
      CREATE INDEX ix_product_customer ON base.product (customer_id, created_at, id);
      CREATE INDEX ix_product_order ON base.product (order_id);
      CALL base.wall('base.product');

      CREATE TABLE telecom.product (
        id uuid CONSTRAINT pk_telecom_product PRIMARY KEY,
        tenant_id uuid NOT NULL,
        customer_id uuid,
        service_id text,
        circuit_id text,
        telephone_number text,
        CONSTRAINT fk_telecom_product_base FOREIGN KEY (id) REFERENCES base.product ON DELETE CASCADE
      );
      CREATE INDEX ix_telecom_product_circuit ON telecom.product (circuit_id);
      CREATE INDEX ix_telecom_product_number ON telecom.product (telephone_number);
      CALL base.wall('telecom.product');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}
