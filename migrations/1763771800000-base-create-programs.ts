import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What programs may reach (scopes), several secrets for each, people's own tokens, and when each was last used. */
export class CreatePrograms1763771800000 implements MigrationInterface {
  name = 'CreatePrograms1763771800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CLIENTS);
    await runner.query(PERSONAL_TOKENS);
    await runner.query(USE);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}

/**
 * Secrets move to rows of their own as SHA-256 (they are 256 random bits). An argon2id hash cannot be turned into one:
 * the only client that a release before this one could have is the demo's, which gets its known secret at start.
 */
const CLIENTS = `
  ALTER TABLE base.api_client
    DROP COLUMN secret_hash,
    ADD COLUMN description text,
    ADD COLUMN scopes text[] NOT NULL DEFAULT '{}',
    ADD COLUMN expires_at timestamptz(3);
  CREATE INDEX ix_api_client_customer ON base.api_client (customer_id, created_at, id);

  CREATE TABLE base.api_client_secret (
    id uuid CONSTRAINT pk_api_client_secret PRIMARY KEY,
    tenant_id uuid NOT NULL,
    customer_id uuid,
    api_client_id uuid NOT NULL,
    secret_hash bytea NOT NULL,
    hint text NOT NULL,
    created_at timestamptz(3) NOT NULL,
    expires_at timestamptz(3),
    CONSTRAINT uq_api_client_secret_hash UNIQUE (api_client_id, secret_hash),
    CONSTRAINT fk_api_client_secret_client FOREIGN KEY (api_client_id) REFERENCES base.api_client ON DELETE CASCADE
  );
  CALL base.wall('base.api_client_secret');
  CALL base.audited('base.api_client_secret', 'secret_hash');
`;

const PERSONAL_TOKENS = `
  CREATE TABLE base.personal_token (
    id uuid CONSTRAINT pk_personal_token PRIMARY KEY,
    tenant_id uuid NOT NULL,
    user_account_id uuid NOT NULL,
    membership_id uuid NOT NULL,
    name text NOT NULL,
    scopes text[] NOT NULL,
    token_hash bytea NOT NULL,
    hint text NOT NULL,
    created_at timestamptz(3) NOT NULL,
    expires_at timestamptz(3) NOT NULL,
    CONSTRAINT uq_personal_token_hash UNIQUE (token_hash),
    CONSTRAINT fk_personal_token_user FOREIGN KEY (user_account_id) REFERENCES base.user_account ON DELETE CASCADE,
    CONSTRAINT fk_personal_token_membership FOREIGN KEY (membership_id) REFERENCES base.membership ON DELETE CASCADE
  );
  CREATE INDEX ix_personal_token_user ON base.personal_token (user_account_id, created_at, id);
  CREATE INDEX ix_personal_token_membership ON base.personal_token (membership_id);
  CALL base.wall('base.personal_token', 'user_account_id');
  CALL base.audited('base.personal_token', 'token_hash');
`;

/** Beside the credentials: a use is no change of them, and is not to stand in the audit log. */
const USE = `
  CREATE TABLE base.credential_use (
    credential_id uuid CONSTRAINT pk_credential_use PRIMARY KEY,
    tenant_id uuid NOT NULL,
    last_used_at timestamptz(3) NOT NULL
  );
  CALL base.wall('base.credential_use', NULL);
`;
