import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Recovery codes and the links that people get by mail open accounts: that they were made and used is in the audit log,
 * without their hashes. Of links no removal is told: what is removed has run out, or a newer one stands for it.
 */
export class AuditCodesAndLinks1763900001000 implements MigrationInterface {
  name = 'AuditCodesAndLinks1763900001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CALL base.audited('base.recovery_code')`);
    await runner.query(`
      CREATE TRIGGER audit AFTER INSERT OR UPDATE ON base.one_time_token
        FOR EACH ROW EXECUTE FUNCTION base.audit_row()`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}
