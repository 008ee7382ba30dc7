import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Parties of TMF632 and customers of TMF629. No index on `extra`: behind row-level security PostgreSQL would not use it,
 * as jsonb operators are not leakproof; the owner's index narrows instead.
 */
export class CreateParties1763770102000 implements MigrationInterface {
  name = 'CreateParties1763770102000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PARTIES);
    await runner.query(CUSTOMERS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}

const PARTIES = `
  CREATE TABLE base.individual (
    id uuid CONSTRAINT pk_individual PRIMARY KEY,
    tenant_id uuid NOT NULL,
    customer_id uuid,
    given_name text,
    family_name text,
    full_name text,
    status text,
    birth_date timestamptz(3),
    version integer NOT NULL DEFAULT 1,
    extra jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL
  );
  CREATE INDEX ix_individual_owner ON base.individual (tenant_id, customer_id, created_at, id);
  CREATE INDEX ix_individual_created ON base.individual (tenant_id, created_at, id);
  CALL base.wall('base.individual');

  CREATE TABLE base.organization (
    id uuid CONSTRAINT pk_organization PRIMARY KEY,
    tenant_id uuid NOT NULL,
    customer_id uuid,
    name text,
    trading_name text,
    organization_type text,
    is_legal_entity boolean,
    is_head_office boolean,
    status text,
    version integer NOT NULL DEFAULT 1,
    extra jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL
  );
  CREATE INDEX ix_organization_owner ON base.organization (tenant_id, customer_id, created_at, id);
  CREATE INDEX ix_organization_created ON base.organization (tenant_id, created_at, id);
  CALL base.wall('base.organization');
`;

const CUSTOMERS = `
  CREATE TABLE base.customer (
    id uuid CONSTRAINT pk_customer PRIMARY KEY,
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
  CREATE INDEX ix_customer_owner ON base.customer (tenant_id, customer_id, created_at, id);
  CREATE INDEX ix_customer_created ON base.customer (tenant_id, created_at, id);
  CREATE INDEX ix_customer_engaged_party ON base.customer (engaged_party_id);
  CALL base.wall('base.customer');
`;
