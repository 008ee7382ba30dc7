import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What all processes count together: requests per client and failed credentials. Keys are hashes, so no row tells who
 * it was. Budgets of a minute are not worth a disk write (UNLOGGED); failures outlive a crash.
 */
export class CreateTraffic1763771400000 implements MigrationInterface {
  name = 'CreateTraffic1763771400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE UNLOGGED TABLE base.rate_window (
        key bytea CONSTRAINT pk_rate_window PRIMARY KEY,
        ends_at timestamptz(3) NOT NULL,
        used integer NOT NULL,
        granted integer NOT NULL
      );
      CREATE INDEX ix_rate_window_end ON base.rate_window (ends_at);

      CREATE TABLE base.failed_try (
        key bytea CONSTRAINT pk_failed_try PRIMARY KEY,
        failures integer NOT NULL,
        last_at timestamptz(3) NOT NULL,
        pending integer NOT NULL,
        pending_at timestamptz(3) NOT NULL
      );
      CREATE INDEX ix_failed_try_last ON base.failed_try (last_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}
