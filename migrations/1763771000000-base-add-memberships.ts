import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A person's rights move from the account to memberships: one per customer (or the operator) that the person belongs to.
 * Sessions say which membership they act in and how the person proved who they are.
 */
export class AddMemberships1763771000000 implements MigrationInterface {
  name = 'AddMemberships1763771000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MEMBERSHIPS);
    await runner.query(ACCOUNTS);
    await runner.query(SESSIONS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}

const MEMBERSHIPS = `
  CREATE TABLE base.membership (
    id uuid CONSTRAINT pk_membership PRIMARY KEY,
    tenant_id uuid NOT NULL,
    customer_id uuid,
    user_account_id uuid NOT NULL,
    roles text[] NOT NULL,
    status text NOT NULL DEFAULT 'active',
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    CONSTRAINT fk_membership_user FOREIGN KEY (user_account_id) REFERENCES base.user_account,
    CONSTRAINT ck_membership_status CHECK (status IN ('active', 'deactivated')),
    CONSTRAINT ck_membership_roles CHECK (cardinality(roles) > 0 AND roles <@ CASE WHEN customer_id IS NULL
      THEN ARRAY['agent', 'consultant', 'supervisor', 'catalogueManager', 'auditor', 'admin']
      ELSE ARRAY['companyAdmin', 'buyer', 'approver', 'billing', 'technicalContact', 'reseller'] END)
  );
  CREATE UNIQUE INDEX uq_membership_customer ON base.membership (user_account_id, tenant_id, customer_id)
    WHERE customer_id IS NOT NULL;
  CREATE UNIQUE INDEX uq_membership_staff ON base.membership (user_account_id, tenant_id) WHERE customer_id IS NULL;
  CREATE INDEX ix_membership_customer ON base.membership (customer_id, created_at, id);
  CALL base.wall('base.membership');

  INSERT INTO base.membership (id, tenant_id, customer_id, user_account_id, roles, status, created_at, updated_at)
  SELECT u.id, u.tenant_id, u.customer_id, u.id,
    CASE u.role WHEN 'customer' THEN ARRAY['companyAdmin', 'buyer', 'billing'] ELSE ARRAY[u.role] END,
    CASE u.status WHEN 'active' THEN 'active' ELSE 'deactivated' END, u.created_at, u.updated_at
  FROM base.user_account u;
`;

/**
 * An account is its person's own: its rows show in a scope whose customer is the account itself. Who administers a
 * company sees the accounts of its members, and changes none of them.
 */
const ACCOUNTS = `
  DROP POLICY wall ON base.user_account;
  CALL base.wall('base.user_account', 'id');
  CREATE POLICY shown_to_company ON base.user_account FOR SELECT
    USING (id IN (SELECT m.user_account_id FROM base.membership m WHERE m.customer_id = (SELECT base.scope_customer())));
  ALTER TABLE base.user_account
    DROP CONSTRAINT ck_user_account_role,
    DROP CONSTRAINT ck_user_account_customer,
    DROP CONSTRAINT ck_user_account_status,
    DROP COLUMN role,
    DROP COLUMN customer_id,
    DROP COLUMN customer_name,
    ALTER COLUMN password_hash DROP NOT NULL,
    ADD COLUMN email_verified_at timestamptz(3);
  UPDATE base.user_account SET status = 'deactivated' WHERE status <> 'active';
  UPDATE base.user_account SET email_verified_at = created_at;
  ALTER TABLE base.user_account ADD CONSTRAINT ck_user_account_status CHECK (status IN ('active', 'deactivated'));
`;

/** Who is signed in during the upgrade signs in again: an old session does not say which membership it acts in. */
const SESSIONS = `
  DELETE FROM base.session;
  DROP POLICY wall ON base.session;
  CALL base.wall('base.session', 'user_account_id');
  ALTER TABLE base.session
    DROP COLUMN customer_id,
    ADD COLUMN membership_id uuid NOT NULL,
    ADD COLUMN methods text[] NOT NULL,
    ADD COLUMN user_agent text,
    ADD COLUMN address text,
    ADD COLUMN last_seen_at timestamptz(3) NOT NULL,
    ADD CONSTRAINT fk_session_membership FOREIGN KEY (membership_id) REFERENCES base.membership ON DELETE CASCADE;
  CREATE INDEX ix_session_membership ON base.session (membership_id);
`;
