import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may sign in (people and programs), who is signed in, and the secrets that the platform made for itself. */
export class CreateIdentity1763770500000 implements MigrationInterface {
  name = 'CreateIdentity1763770500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE base.user_account (
        id uuid CONSTRAINT pk_user_account PRIMARY KEY,
        tenant_id uuid NOT NULL,
        customer_id uuid,
        customer_name text,
        individual_id uuid,
        version integer NOT NULL DEFAULT 1,
        email text NOT NULL,
        name text NOT NULL,
        role text NOT NULL,
        status text NOT NULL DEFAULT 'active',
        password_hash text NOT NULL,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT uq_user_account_email UNIQUE (email),
        CONSTRAINT ck_user_account_role CHECK (role IN ('customer', 'agent', 'admin')),
        CONSTRAINT ck_user_account_status CHECK (status IN ('active', 'suspended')),
        CONSTRAINT ck_user_account_customer CHECK ((role = 'customer') = (customer_id IS NOT NULL))
      );
      CALL base.wall('base.user_account');

      CREATE TABLE base.session (
        id uuid CONSTRAINT pk_session PRIMARY KEY,
        tenant_id uuid NOT NULL,
        customer_id uuid,
        user_account_id uuid NOT NULL,
        token_hash bytea NOT NULL,
        created_at timestamptz(3) NOT NULL,
        expires_at timestamptz(3) NOT NULL,
        CONSTRAINT uq_session_token UNIQUE (token_hash),
        CONSTRAINT fk_session_user FOREIGN KEY (user_account_id) REFERENCES base.user_account ON DELETE CASCADE
      );
      CREATE INDEX ix_session_user ON base.session (user_account_id);
      CREATE INDEX ix_session_expiry ON base.session (expires_at);
      CALL base.wall('base.session');

      CREATE TABLE base.api_client (
        id uuid CONSTRAINT pk_api_client PRIMARY KEY,
        tenant_id uuid NOT NULL,
        customer_id uuid,
        version integer NOT NULL DEFAULT 1,
        client_id text NOT NULL,
        name text NOT NULL,
        status text NOT NULL DEFAULT 'active',
        secret_hash text NOT NULL,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT uq_api_client_client_id UNIQUE (client_id),
        CONSTRAINT ck_api_client_status CHECK (status IN ('active', 'suspended'))
      );
      CALL base.wall('base.api_client');

      -- Made once by the first process that needs one; belongs to the platform, not to a tenant.
      CREATE TABLE base.platform_secret (
        name text CONSTRAINT pk_platform_secret PRIMARY KEY,
        value bytea NOT NULL,
        created_at timestamptz(3) NOT NULL
      );
      REVOKE UPDATE, DELETE ON base.platform_secret FROM trunkline_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}
