import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody of the operator does for a customer ends everywhere at the commit, as a session does. */
export class AnnounceEndedActing1763900000000 implements MigrationInterface {
  name = 'AnnounceEndedActing1763900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TRIGGER announce_access AFTER UPDATE OF ended_at ON base.acting_grant
        FOR EACH ROW EXECUTE FUNCTION base.announce_access('user_account_id');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}
