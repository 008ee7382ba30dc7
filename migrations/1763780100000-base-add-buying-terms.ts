import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What decides which offerings a customer gets, and at what price. Nullable without default: no row is rewritten. */
export class AddBuyingTerms1763780100000 implements MigrationInterface {
  name = 'AddBuyingTerms1763780100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE base.customer
        ADD COLUMN segment text,
        ADD COLUMN credit_class text,
        ADD COLUMN birth_date date,
        ADD COLUMN price_book_ids text[],
        ADD COLUMN tax_exemption_certificate text,
        ADD COLUMN tax_exemption_until date,
        ADD COLUMN currency text,
        ADD COLUMN time_zone text;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}
