import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A personal token that was made in a session of an identity provider is worth nothing without that provider. */
export class EndTokensWithProvider1763771920000 implements MigrationInterface {
  name = 'EndTokensWithProvider1763771920000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE base.personal_token
        ADD COLUMN identity_provider_id uuid,
        ADD CONSTRAINT fk_personal_token_identity_provider FOREIGN KEY (identity_provider_id)
          REFERENCES base.identity_provider ON DELETE CASCADE;
      CREATE INDEX ix_personal_token_identity_provider ON base.personal_token (identity_provider_id)
        WHERE identity_provider_id IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}
