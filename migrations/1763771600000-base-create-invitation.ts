import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invitations into a company or among the operator's people, and sessions that act in a company beneath. */
export class CreateInvitation1763771600000 implements MigrationInterface {
  name = 'CreateInvitation1763771600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE base.invitation (
        id uuid CONSTRAINT pk_invitation PRIMARY KEY,
        tenant_id uuid NOT NULL,
        customer_id uuid,
        email text NOT NULL,
        roles text[] NOT NULL,
        token_hash bytea NOT NULL,
        status text NOT NULL DEFAULT 'open',
        invited_by uuid NOT NULL,
        invited_by_name text NOT NULL,
        sent_at timestamptz(3) NOT NULL,
        expires_at timestamptz(3) NOT NULL,
        accepted_by uuid,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT uq_invitation_token UNIQUE (token_hash),
        CONSTRAINT ck_invitation_status CHECK (status IN ('open', 'accepted', 'revoked'))
      );
      CREATE UNIQUE INDEX uq_invitation_open_customer ON base.invitation (customer_id, email)
        WHERE status = 'open' AND customer_id IS NOT NULL;
      CREATE UNIQUE INDEX uq_invitation_open_staff ON base.invitation (tenant_id, email)
        WHERE status = 'open' AND customer_id IS NULL;
      CREATE INDEX ix_invitation_customer ON base.invitation (customer_id, created_at, id);
      CALL base.wall('base.invitation');

      ALTER TABLE base.session ADD COLUMN company_below_id uuid;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}
