import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sign-in by a company's own identity provider (OpenID Connect), and whom it has vouched for. */
export class CreateIdentityProviders1763771801000 implements MigrationInterface {
  name = 'CreateIdentityProviders1763771801000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PROVIDERS);
    await runner.query(PEOPLE);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}

const PROVIDERS = `
  CREATE TABLE base.identity_provider (
    id uuid CONSTRAINT pk_identity_provider PRIMARY KEY,
    tenant_id uuid NOT NULL,
    customer_id uuid,
    version integer NOT NULL DEFAULT 1,
    name text NOT NULL,
    issuer text NOT NULL,
    client_id text NOT NULL,
    client_secret bytea,
    enforced boolean NOT NULL DEFAULT false,
    default_roles text[] NOT NULL,
    status text NOT NULL DEFAULT 'active',
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    CONSTRAINT ck_identity_provider_status CHECK (status IN ('active', 'suspended'))
  );
  CREATE INDEX ix_identity_provider_customer ON base.identity_provider (customer_id, created_at, id);
  CALL base.wall('base.identity_provider');
  CALL base.audited('base.identity_provider', 'client_secret');

  CREATE TABLE base.identity_provider_domain (
    id uuid CONSTRAINT pk_identity_provider_domain PRIMARY KEY,
    tenant_id uuid NOT NULL,
    customer_id uuid,
    identity_provider_id uuid NOT NULL,
    domain text NOT NULL,
    status text NOT NULL DEFAULT 'pending',
    created_at timestamptz(3) NOT NULL,
    confirmed_at timestamptz(3),
    confirmed_by uuid,
    CONSTRAINT uq_identity_provider_domain UNIQUE (identity_provider_id, domain),
    CONSTRAINT ck_identity_provider_domain_status CHECK (status IN ('pending', 'confirmed')),
    CONSTRAINT fk_identity_provider_domain_provider FOREIGN KEY (identity_provider_id)
      REFERENCES base.identity_provider ON DELETE CASCADE
  );
  -- Whoever is confirmed first has the domain: two companies never share one.
  CREATE UNIQUE INDEX uq_identity_provider_domain_confirmed ON base.identity_provider_domain (domain)
    WHERE status = 'confirmed';
  CALL base.wall('base.identity_provider_domain');
  CALL base.audited('base.identity_provider_domain');
`;

const PEOPLE = `
  CREATE TABLE base.federated_identity (
    id uuid CONSTRAINT pk_federated_identity PRIMARY KEY,
    tenant_id uuid NOT NULL,
    customer_id uuid,
    identity_provider_id uuid NOT NULL,
    subject text NOT NULL,
    user_account_id uuid NOT NULL,
    created_at timestamptz(3) NOT NULL,
    CONSTRAINT uq_federated_identity_subject UNIQUE (identity_provider_id, subject),
    CONSTRAINT fk_federated_identity_provider FOREIGN KEY (identity_provider_id)
      REFERENCES base.identity_provider ON DELETE CASCADE,
    CONSTRAINT fk_federated_identity_user FOREIGN KEY (user_account_id) REFERENCES base.user_account ON DELETE CASCADE
  );
  CREATE INDEX ix_federated_identity_user ON base.federated_identity (user_account_id);
  CALL base.wall('base.federated_identity');
  CALL base.audited('base.federated_identity');

  -- A sign-in that is under way at a provider; taken out by the one answer that comes back.
  CREATE TABLE base.federated_sign_in (
    state_hash bytea CONSTRAINT pk_federated_sign_in PRIMARY KEY,
    tenant_id uuid NOT NULL,
    identity_provider_id uuid NOT NULL,
    browser_hash bytea NOT NULL,
    nonce text NOT NULL,
    code_verifier text NOT NULL,
    return_to text NOT NULL,
    expires_at timestamptz(3) NOT NULL,
    CONSTRAINT fk_federated_sign_in_provider FOREIGN KEY (identity_provider_id)
      REFERENCES base.identity_provider ON DELETE CASCADE
  );
  CREATE INDEX ix_federated_sign_in_expiry ON base.federated_sign_in (expires_at);
  CALL base.wall('base.federated_sign_in', NULL);

  ALTER TABLE base.session
    ADD COLUMN identity_provider_id uuid,
    ADD CONSTRAINT fk_session_identity_provider FOREIGN KEY (identity_provider_id)
      REFERENCES base.identity_provider ON DELETE CASCADE;
  CREATE INDEX ix_session_identity_provider ON base.session (identity_provider_id) WHERE identity_provider_id IS NOT NULL;
`;
