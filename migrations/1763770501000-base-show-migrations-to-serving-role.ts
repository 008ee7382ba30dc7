import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Readiness asks which migrations ran: the serving role may read that list. */
export class ShowMigrationsToServingRole1763770501000 implements MigrationInterface {
  name = 'ShowMigrationsToServingRole1763770501000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('GRANT SELECT ON public.schema_migration TO trunkline_app');
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}
