import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links that people get by mail, second factors, and what is known of a password beside its hash. */
export class CreateCredentials1763771201000 implements MigrationInterface {
  name = 'CreateCredentials1763771201000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE base.user_account ADD COLUMN password_short boolean NOT NULL DEFAULT false;

      CREATE TABLE base.one_time_token (
        id uuid CONSTRAINT pk_one_time_token PRIMARY KEY,
        tenant_id uuid NOT NULL,
        user_account_id uuid NOT NULL,
        purpose text NOT NULL,
        token_hash bytea NOT NULL,
        created_at timestamptz(3) NOT NULL,
        expires_at timestamptz(3) NOT NULL,
        used_at timestamptz(3),
        CONSTRAINT uq_one_time_token_hash UNIQUE (token_hash),
        CONSTRAINT ck_one_time_token_purpose CHECK (purpose IN ('verifyEmail', 'resetPassword', 'secondFactor')),
        CONSTRAINT fk_one_time_token_user FOREIGN KEY (user_account_id) REFERENCES base.user_account ON DELETE CASCADE
      );
      CREATE INDEX ix_one_time_token_user ON base.one_time_token (user_account_id, purpose);
      CALL base.wall('base.one_time_token', 'user_account_id');

      CREATE TABLE base.second_factor (
        user_account_id uuid CONSTRAINT pk_second_factor PRIMARY KEY,
        tenant_id uuid NOT NULL,
        secret bytea NOT NULL,
        confirmed_at timestamptz(3),
        last_step bigint,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT fk_second_factor_user FOREIGN KEY (user_account_id) REFERENCES base.user_account ON DELETE CASCADE
      );
      CALL base.wall('base.second_factor', 'user_account_id');

      CREATE TABLE base.recovery_code (
        id uuid CONSTRAINT pk_recovery_code PRIMARY KEY,
        tenant_id uuid NOT NULL,
        user_account_id uuid NOT NULL,
        code_hash bytea NOT NULL,
        created_at timestamptz(3) NOT NULL,
        used_at timestamptz(3),
        CONSTRAINT uq_recovery_code UNIQUE (user_account_id, code_hash),
        CONSTRAINT fk_recovery_code_user FOREIGN KEY (user_account_id) REFERENCES base.user_account ON DELETE CASCADE
      );
      CALL base.wall('base.recovery_code', 'user_account_id');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}
