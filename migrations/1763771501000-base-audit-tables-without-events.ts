import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Changes of who may do what, and of who works when, reach the audit log although they have no events. */
export class AuditTablesWithoutEvents1763771501000 implements MigrationInterface {
  name = 'AuditTablesWithoutEvents1763771501000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`CALL base.audited('base.${table}')`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}

const TABLES = [
  'user_account',
  'membership',
  'api_client',
  'platform_secret',
  'second_factor',
  'hub_subscription',
  'holiday_calendar',
  'holiday',
  'workforce_team',
  'agent_profile',
  'agent_skill',
  'agent_shift',
  'team_member',
  'agent_leave',
];
