import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people may order without asking, whom they then ask, and the questions that are open. */
export class CreateApprovals1763771601000 implements MigrationInterface {
  name = 'CreateApprovals1763771601000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(POLICIES);
    await runner.query(REQUESTS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}

const POLICIES = `
  CREATE TABLE base.spending_limit (
    membership_id uuid CONSTRAINT pk_spending_limit PRIMARY KEY,
    tenant_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    order_one_time numeric(18, 6),
    order_monthly numeric(18, 6),
    month_total numeric(18, 6),
    currency text NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    CONSTRAINT ck_spending_limit_amounts CHECK (order_one_time >= 0 AND order_monthly >= 0 AND month_total >= 0)
  );
  CREATE INDEX ix_spending_limit_customer ON base.spending_limit (customer_id);
  CALL base.wall('base.spending_limit');

  CREATE TABLE base.approval_rule (
    id uuid CONSTRAINT pk_approval_rule PRIMARY KEY,
    tenant_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    position integer NOT NULL,
    name text NOT NULL,
    applies_to text NOT NULL,
    from_one_time numeric(18, 6),
    from_monthly numeric(18, 6),
    currency text NOT NULL,
    approver_membership_id uuid,
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    CONSTRAINT uq_approval_rule_position UNIQUE (customer_id, position),
    CONSTRAINT ck_approval_rule_applies_to CHECK (applies_to IN ('overLimit', 'everyone'))
  );
  CALL base.wall('base.approval_rule');
`;

const REQUESTS = `
  CREATE TABLE base.approval_request (
    id uuid CONSTRAINT pk_approval_request PRIMARY KEY,
    tenant_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    state text NOT NULL,
    step integer NOT NULL,
    cart_id uuid NOT NULL,
    requester_id uuid NOT NULL,
    requester_name text NOT NULL,
    one_time_amount numeric(18, 6) NOT NULL,
    monthly_amount numeric(18, 6) NOT NULL,
    individual_case boolean NOT NULL,
    currency text NOT NULL,
    content jsonb NOT NULL,
    idempotency_key text NOT NULL,
    order_id uuid,
    outcome text,
    expires_at timestamptz(3) NOT NULL,
    ended_at timestamptz(3),
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    CONSTRAINT uq_approval_request_key UNIQUE (customer_id, requester_id, idempotency_key),
    CONSTRAINT ck_approval_request_state
      CHECK (state IN ('waiting', 'ordered', 'rejected', 'withdrawn', 'expired', 'needsNewLook'))
  );
  CREATE INDEX ix_approval_request_customer ON base.approval_request (customer_id, created_at, id);
  CREATE UNIQUE INDEX uq_approval_request_waiting ON base.approval_request (cart_id) WHERE state = 'waiting';
  CALL base.wall('base.approval_request');

  CREATE TABLE base.approval_step (
    id uuid CONSTRAINT pk_approval_step PRIMARY KEY,
    tenant_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    request_id uuid NOT NULL,
    position integer NOT NULL,
    name text NOT NULL,
    approver_membership_id uuid,
    decision text,
    decided_by uuid,
    decided_by_name text,
    comment text,
    decided_at timestamptz(3),
    CONSTRAINT fk_approval_step_request FOREIGN KEY (request_id) REFERENCES base.approval_request ON DELETE CASCADE,
    CONSTRAINT uq_approval_step_position UNIQUE (request_id, position),
    CONSTRAINT ck_approval_step_decision CHECK (decision IN ('approved', 'rejected'))
  );
  CALL base.wall('base.approval_step');
`;
