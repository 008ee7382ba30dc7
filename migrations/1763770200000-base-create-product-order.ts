import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Product orders: the base order, its telecom extension, their items, what was done with them and by whom. */
export class CreateProductOrder1763770200000 implements MigrationInterface {
  name = 'CreateProductOrder1763770200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ORDERS);
    await runner.query(RECORDS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}

const ORDERS = `
  CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
  CREATE SEQUENCE telecom.product_order_number;

  CREATE TABLE base.product_order (
    id uuid CONSTRAINT pk_product_order PRIMARY KEY,
    tenant_id uuid NOT NULL,
    customer_id uuid,
    version integer NOT NULL DEFAULT 1,
    state text NOT NULL,
    category text,
    description text,
    external_id text,
    priority text,
    order_date timestamptz(3) NOT NULL,
    requested_start_date timestamptz(3),
    requested_completion_date timestamptz(3),
    expected_completion_date timestamptz(3),
    completion_date timestamptz(3),
    cancellation_date timestamptz(3),
    cancellation_reason text,
    extra jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL
  );
  CREATE INDEX ix_product_order_customer ON base.product_order (customer_id, order_date, id, tenant_id); -- counts from the index alone
  CREATE INDEX ix_product_order_date ON base.product_order (tenant_id, order_date, id);
  CREATE INDEX ix_product_order_external ON base.product_order (external_id);
  CALL base.wall('base.product_order');

  CREATE TABLE telecom.product_order (
    id uuid CONSTRAINT pk_telecom_product_order PRIMARY KEY,
    tenant_id uuid NOT NULL,
    customer_id uuid,
    order_number text NOT NULL DEFAULT '',
    request_family text NOT NULL DEFAULT 'PSR',
    desired_due_date timestamptz(3),
    promised_date timestamptz(3),
    predicted_date timestamptz(3),
    policy_version integer NOT NULL DEFAULT 1,
    customer_name text,
    search_text text NOT NULL DEFAULT '',
    judged_at timestamptz(3),
    source_name text NOT NULL DEFAULT '',
    source_as_of timestamptz(3),
    CONSTRAINT uq_telecom_product_order_number UNIQUE (order_number),
    CONSTRAINT fk_telecom_product_order_base FOREIGN KEY (id) REFERENCES base.product_order ON DELETE CASCADE
  );
  CREATE INDEX ix_telecom_product_order_search ON telecom.product_order USING gin (search_text gin_trgm_ops);
  CALL base.wall('telecom.product_order');

  CREATE TABLE base.product_order_item (
    id uuid CONSTRAINT pk_product_order_item PRIMARY KEY,
    tenant_id uuid NOT NULL,
    customer_id uuid,
    order_id uuid NOT NULL,
    position integer NOT NULL,
    item_key text NOT NULL,
    version integer NOT NULL DEFAULT 1,
    action text NOT NULL,
    state text NOT NULL,
    quantity integer,
    offering_id text,
    offering_name text,
    product_id text,
    monthly_amount numeric(18,6),
    one_time_amount numeric(18,6),
    currency text,
    extra jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    CONSTRAINT uq_product_order_item_key UNIQUE (order_id, item_key),
    CONSTRAINT fk_product_order_item_order FOREIGN KEY (order_id) REFERENCES base.product_order ON DELETE CASCADE
  );
  CALL base.wall('base.product_order_item');

  CREATE TABLE telecom.product_order_item (
    id uuid CONSTRAINT pk_telecom_product_order_item PRIMARY KEY,
    tenant_id uuid NOT NULL,
    customer_id uuid,
    order_id uuid NOT NULL,
    offering_code text,
    place_id text,
    place_text text,
    interval_days integer,
    milestone_plan text,
    promised_date timestamptz(3),
    predicted_date timestamptz(3),
    no_return_at timestamptz(3),
    CONSTRAINT fk_telecom_product_order_item_base FOREIGN KEY (id) REFERENCES base.product_order_item ON DELETE CASCADE
  );
  CREATE INDEX ix_telecom_product_order_item_order ON telecom.product_order_item (order_id);
  CALL base.wall('telecom.product_order_item');

  CREATE TABLE base.cancel_product_order (
    id uuid CONSTRAINT pk_cancel_product_order PRIMARY KEY,
    tenant_id uuid NOT NULL,
    customer_id uuid,
    version integer NOT NULL DEFAULT 1,
    order_id uuid NOT NULL,
    state text NOT NULL,
    cancellation_reason text,
    requested_cancellation_date timestamptz(3),
    effective_cancellation_date timestamptz(3),
    extra jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    CONSTRAINT fk_cancel_product_order_order FOREIGN KEY (order_id) REFERENCES base.product_order ON DELETE CASCADE
  );
  CREATE INDEX ix_cancel_product_order_order ON base.cancel_product_order (order_id);
  CALL base.wall('base.cancel_product_order');
`;

const RECORDS = `
  CREATE TABLE base.idempotency_key (
    tenant_id uuid NOT NULL,
    owner_id text NOT NULL,
    key text NOT NULL,
    customer_id uuid,
    request_hash text NOT NULL,
    answer text NOT NULL,
    created_at timestamptz(3) NOT NULL,
    CONSTRAINT pk_idempotency_key PRIMARY KEY (tenant_id, owner_id, key)
  );
  CREATE INDEX ix_idempotency_key_age ON base.idempotency_key (created_at);
  CALL base.wall('base.idempotency_key');

  CREATE TABLE base.order_activity (
    id uuid CONSTRAINT pk_order_activity PRIMARY KEY,
    tenant_id uuid NOT NULL,
    customer_id uuid,
    order_id uuid NOT NULL,
    sequence integer NOT NULL,
    kind text NOT NULL,
    audience text NOT NULL,
    text text NOT NULL,
    actor_id text NOT NULL,
    actor_name text NOT NULL,
    actor_role text NOT NULL,
    details jsonb NOT NULL DEFAULT '{}',
    occurred_at timestamptz(3) NOT NULL,
    CONSTRAINT uq_order_activity_sequence UNIQUE (order_id, sequence)
  );
  CALL base.wall('base.order_activity');
  REVOKE UPDATE, DELETE, TRUNCATE ON base.order_activity FROM trunkline_app;

  CREATE TABLE telecom.order_team_member (
    id uuid CONSTRAINT pk_order_team_member PRIMARY KEY,
    tenant_id uuid NOT NULL,
    name text NOT NULL,
    title text NOT NULL,
    team text NOT NULL,
    available boolean NOT NULL DEFAULT true,
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL
  );
  CALL base.wall('telecom.order_team_member', NULL);

  CREATE TABLE base.agent_assignment (
    id uuid CONSTRAINT pk_agent_assignment PRIMARY KEY,
    tenant_id uuid NOT NULL,
    customer_id uuid,
    order_id uuid NOT NULL,
    agent_id uuid NOT NULL,
    agent_name text NOT NULL,
    agent_title text NOT NULL,
    team text NOT NULL,
    reason text NOT NULL,
    assigned_at timestamptz(3) NOT NULL,
    released_at timestamptz(3)
  );
  CREATE INDEX ix_agent_assignment_order ON base.agent_assignment (order_id);
  CREATE INDEX ix_agent_assignment_load ON base.agent_assignment (agent_id) WHERE released_at IS NULL;
  CREATE UNIQUE INDEX uq_agent_assignment_live ON base.agent_assignment (order_id) WHERE released_at IS NULL;
  CALL base.wall('base.agent_assignment');
`;
