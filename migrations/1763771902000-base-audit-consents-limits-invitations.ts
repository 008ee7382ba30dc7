import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables that came after the audit log was designed, and have no events. */
export class AuditConsentsLimitsInvitations1763771902000 implements MigrationInterface {
  name = 'AuditConsentsLimitsInvitations1763771902000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`CALL base.audited('base.${table}')`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}

const TABLES = ['acting_consent', 'agent_assignment', 'approval_rule', 'spending_limit', 'invitation'];
