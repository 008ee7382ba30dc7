import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Party roles of TMF669. */
export class CreatePartyRole1763771102000 implements MigrationInterface {
  name = 'CreatePartyRole1763771102000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE base.party_role (
        id uuid CONSTRAINT pk_party_role PRIMARY KEY,
        tenant_id uuid NOT NULL,
        customer_id uuid,
        name text NOT NULL,
        status text,
        status_reason text,
        engaged_party_id text,
        engaged_party_name text,
        valid_from timestamptz(3),
        valid_to timestamptz(3),
        version integer NOT NULL DEFAULT 1,
        extra jsonb NOT NULL DEFAULT '{}',
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL
      );
      CREATE INDEX ix_party_role_owner ON base.party_role (tenant_id, customer_id, created_at, id);
      CREATE INDEX ix_party_role_created ON base.party_role (tenant_id, created_at, id);
      CREATE INDEX ix_party_role_engaged_party ON base.party_role (engaged_party_id);
      CALL base.wall('base.party_role');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}
