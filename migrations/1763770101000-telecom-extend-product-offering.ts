import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What telecommunications adds to an offering. */
export class ExtendProductOffering1763770101000 implements MigrationInterface {
  name = 'ExtendProductOffering1763770101000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(EXTENSION);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}

const EXTENSION = `
  CREATE TABLE telecom.product_offering (
    id uuid CONSTRAINT pk_telecom_product_offering PRIMARY KEY,
    code text,
    classes text[],
    segments text[],
    technologies text[],
    min_down_mbps numeric(18,6),
    needs_site boolean,
    interval_days integer,
    grandfathered boolean,
    order_entry jsonb,
    CONSTRAINT uq_telecom_product_offering_code UNIQUE (code),
    CONSTRAINT fk_telecom_product_offering_base FOREIGN KEY (id) REFERENCES base.product_offering (id) ON DELETE CASCADE
  );
  CREATE INDEX ix_telecom_product_offering_classes ON telecom.product_offering USING gin (classes);
`;
