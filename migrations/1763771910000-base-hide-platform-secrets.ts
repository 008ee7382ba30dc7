import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The keys of the platform stay out of the audit log: who reads the log could sign tokens with them. Where a log holds
 * one already (a database that served before this), `npm run cli -- keys rotate`, run twice, makes it worth nothing.
 */
export class HidePlatformSecrets1763771910000 implements MigrationInterface {
  name = 'HidePlatformSecrets1763771910000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER audit ON base.platform_secret');
    await runner.query(`CALL base.audited('base.platform_secret', 'value')`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}
