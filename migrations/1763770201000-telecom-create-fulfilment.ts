import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Service orders handed to the OSS, the notices that came back, and the milestones and jeopardies made of them. */
export class CreateFulfilment1763770201000 implements MigrationInterface {
  name = 'CreateFulfilment1763770201000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE telecom.service_order (
        id uuid CONSTRAINT pk_service_order PRIMARY KEY,
        tenant_id uuid NOT NULL,
        customer_id uuid,
        version integer NOT NULL DEFAULT 1,
        order_id uuid NOT NULL,
        item_id uuid NOT NULL,
        state text NOT NULL,
        action text NOT NULL,
        milestone_plan text NOT NULL,
        depends_on uuid[] NOT NULL DEFAULT '{}',
        request jsonb NOT NULL DEFAULT '{}',
        oss_reference text,
        submitted_at timestamptz(3),
        cancel_requested_at timestamptz(3),
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL
      );
      CREATE INDEX ix_service_order_order ON telecom.service_order (order_id);
      CALL base.wall('telecom.service_order');

      CREATE TABLE telecom.oss_notice (
        id uuid CONSTRAINT pk_oss_notice PRIMARY KEY,
        tenant_id uuid NOT NULL,
        customer_id uuid,
        order_id uuid NOT NULL,
        service_order_id uuid NOT NULL,
        sequence integer NOT NULL,
        code text NOT NULL,
        payload jsonb NOT NULL DEFAULT '{}',
        occurred_at timestamptz(3) NOT NULL,
        received_at timestamptz(3) NOT NULL
      );
      CREATE INDEX ix_oss_notice_service_order ON telecom.oss_notice (service_order_id, sequence);
      CREATE INDEX ix_oss_notice_order ON telecom.oss_notice (order_id);
      CALL base.wall('telecom.oss_notice');
      REVOKE UPDATE, DELETE, TRUNCATE ON telecom.oss_notice FROM trunkline_app;

      CREATE TABLE telecom.unmapped_status (
        id uuid CONSTRAINT pk_unmapped_status PRIMARY KEY,
        tenant_id uuid NOT NULL,
        source text NOT NULL,
        code text NOT NULL,
        notice_id uuid NOT NULL,
        payload jsonb NOT NULL DEFAULT '{}',
        received_at timestamptz(3) NOT NULL,
        resolved_at timestamptz(3),
        CONSTRAINT uq_unmapped_status_notice UNIQUE (notice_id)
      );
      CREATE INDEX ix_unmapped_status_open ON telecom.unmapped_status (received_at) WHERE resolved_at IS NULL;
      CALL base.wall('telecom.unmapped_status', NULL);

      CREATE TABLE telecom.milestone (
        item_id uuid NOT NULL,
        code text NOT NULL,
        tenant_id uuid NOT NULL,
        customer_id uuid,
        order_id uuid NOT NULL,
        position integer NOT NULL,
        point_of_no_return boolean NOT NULL DEFAULT false,
        promised_at timestamptz(3),
        predicted_at timestamptz(3),
        reached_at timestamptz(3),
        CONSTRAINT pk_milestone PRIMARY KEY (item_id, code)
      );
      CREATE INDEX ix_milestone_order ON telecom.milestone (order_id);
      CALL base.wall('telecom.milestone');

      CREATE TABLE telecom.jeopardy (
        notice_id uuid CONSTRAINT pk_jeopardy PRIMARY KEY,
        tenant_id uuid NOT NULL,
        customer_id uuid,
        order_id uuid NOT NULL,
        item_id uuid NOT NULL,
        code text NOT NULL,
        milestone text NOT NULL,
        new_date timestamptz(3),
        raised_at timestamptz(3) NOT NULL,
        cleared_at timestamptz(3)
      );
      CREATE INDEX ix_jeopardy_order ON telecom.jeopardy (order_id);
      CALL base.wall('telecom.jeopardy');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}
