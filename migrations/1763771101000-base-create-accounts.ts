import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts of TMF666, each kind in a table of its own, and what the operator publishes about its bills. */
export class CreateAccounts1763771101000 implements MigrationInterface {
  name = 'CreateAccounts1763771101000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE SEQUENCE base.billing_account_number START 1001');
    await runner.query(account('financial_account', ''));
    await runner.query(account('party_account', BILLED));
    await runner.query(account('settlement_account', BILLED));
    await runner.query(
      account(
        'billing_account',
        `${BILLED} account_number text NOT NULL, CONSTRAINT uq_billing_account_number UNIQUE (account_number),`,
      ),
    );
    await runner.query(
      'CREATE INDEX ix_billing_account_financial ON base.billing_account (financial_account_id)',
    );
    await runner.query(reference('bill_format', ''));
    await runner.query(reference('bill_presentation_media', ''));
    await runner.query(reference('billing_cycle_specification', CYCLE));
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}

const BILLED = `
    payment_status text,
    financial_account_id text,
    billing_cycle_id text,
    bill_format_id text,`;

const CYCLE = `
    frequency text,
    billing_period text,
    billing_date_shift integer,
    payment_due_date_offset integer,
    valid_from timestamptz(3),
    valid_to timestamptz(3),`;

const account = (table: string, more: string): string => `
  CREATE TABLE base.${table} (
    id uuid CONSTRAINT pk_${table} PRIMARY KEY,
    tenant_id uuid NOT NULL,
    customer_id uuid,
    name text NOT NULL,
    account_type text,
    state text,
    credit_limit_value numeric(18,6),
    credit_limit_unit text,${more}
    version integer NOT NULL DEFAULT 1,
    extra jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL
  );
  CREATE INDEX ix_${table}_owner ON base.${table} (tenant_id, customer_id, created_at, id);
  CREATE INDEX ix_${table}_created ON base.${table} (tenant_id, created_at, id);
  CALL base.wall('base.${table}');`;

const reference = (table: string, more: string): string => `
  CREATE TABLE base.${table} (
    id uuid CONSTRAINT pk_${table} PRIMARY KEY,
    name text NOT NULL,
    description text,${more}
    version integer NOT NULL DEFAULT 1,
    extra jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL
  );`;
