import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The table of taxes behind the tax port's own adapter. */
export class CreateTaxRates1763780102000 implements MigrationInterface {
  name = 'CreateTaxRates1763780102000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE base.tax_rate (
        id uuid CONSTRAINT pk_tax_rate PRIMARY KEY,
        country text NOT NULL,
        state text NOT NULL,
        county text,
        postcode text,
        jurisdiction text NOT NULL,
        tax_kind text NOT NULL,
        name text NOT NULL,
        percentage numeric(18,6),
        flat_per_unit numeric(18,6),
        classes text[] NOT NULL,
        charge_kinds text[] NOT NULL,
        exemptible boolean NOT NULL,
        valid_from timestamptz(3) NOT NULL,
        valid_to timestamptz(3),
        CONSTRAINT ck_tax_rate_basis CHECK ((percentage IS NULL) <> (flat_per_unit IS NULL))
      );
      CREATE INDEX ix_tax_rate_place ON base.tax_rate (state, county, postcode);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}
