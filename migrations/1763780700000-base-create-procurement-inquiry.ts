import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody asked before, while and after ordering, and what was answered. */
export class CreateProcurementInquiry1763780700000 implements MigrationInterface {
  name = 'CreateProcurementInquiry1763780700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(INQUIRIES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}

const INQUIRIES = `
  CREATE TABLE base.procurement_inquiry (
    id uuid CONSTRAINT pk_procurement_inquiry PRIMARY KEY,
    tenant_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1,
    stage text NOT NULL,
    offering_id text NOT NULL,
    correlation_id text NOT NULL,
    question_hash text NOT NULL,
    question jsonb NOT NULL,
    answer jsonb NOT NULL,
    previous_id uuid,
    cart_id uuid,
    order_id uuid,
    idempotency_key text,
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    CONSTRAINT uq_procurement_inquiry_key UNIQUE (customer_id, idempotency_key),
    CONSTRAINT ck_procurement_inquiry_stage CHECK (stage IN ('preSale', 'ordering', 'postSale'))
  );
  CREATE INDEX ix_procurement_inquiry_question
    ON base.procurement_inquiry (customer_id, question_hash, created_at DESC, id DESC);
  CREATE INDEX ix_procurement_inquiry_correlation ON base.procurement_inquiry (correlation_id);
  CALL base.wall('base.procurement_inquiry');
  CALL base.audited('base.procurement_inquiry', 'answer');
`;
