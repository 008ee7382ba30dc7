import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questionnaires, what people answered, the links by which they share it, and what was recommended. */
export class CreateNeeds1763780400000 implements MigrationInterface {
  name = 'CreateNeeds1763780400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(QUESTIONNAIRES);
    await runner.query(ASSESSMENTS);
    await runner.query(RECOMMENDATIONS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}

const QUESTIONNAIRES = `
  CREATE TABLE base.questionnaire (
    id uuid CONSTRAINT pk_questionnaire PRIMARY KEY,
    name text NOT NULL,
    lifecycle_status text,
    valid_from timestamptz(3),
    valid_to timestamptz(3),
    version integer NOT NULL DEFAULT 1,
    extra jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL
  );
  CREATE INDEX ix_questionnaire_created ON base.questionnaire (created_at, id);
  CALL base.watch_catalogue('base.questionnaire', 'questionnaire');
`;

const ASSESSMENTS = `
  CREATE TABLE base.needs_assessment (
    id uuid CONSTRAINT pk_needs_assessment PRIMARY KEY,
    tenant_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1,
    state text NOT NULL,
    name text NOT NULL,
    questionnaire_id uuid NOT NULL,
    questionnaire_version text NOT NULL,
    correlation_id text NOT NULL,
    contact_name text,
    contact_email text,
    contact_phone text,
    note text,
    submitted_at timestamptz(3),
    taken_by uuid,
    taken_by_name text,
    cart_id uuid,
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    CONSTRAINT ck_needs_assessment_state CHECK (state IN ('open', 'submitted', 'taken', 'closed'))
  );
  CREATE INDEX ix_needs_assessment_owner ON base.needs_assessment (customer_id, created_at DESC, id DESC);
  CREATE INDEX ix_needs_assessment_state ON base.needs_assessment (state, created_at DESC, id DESC);
  CALL base.wall('base.needs_assessment');

  CREATE TABLE base.needs_answer (
    assessment_id uuid NOT NULL,
    subject text NOT NULL,
    question text NOT NULL,
    tenant_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    value jsonb NOT NULL,
    answered_by text NOT NULL,
    answered_by_kind text NOT NULL,
    answered_at timestamptz(3) NOT NULL,
    CONSTRAINT pk_needs_answer PRIMARY KEY (assessment_id, subject, question),
    CONSTRAINT fk_needs_answer_assessment FOREIGN KEY (assessment_id) REFERENCES base.needs_assessment ON DELETE CASCADE
  );
  CALL base.wall('base.needs_answer');

  CREATE TABLE base.needs_share (
    id uuid CONSTRAINT pk_needs_share PRIMARY KEY,
    tenant_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    token_hash bytea NOT NULL,
    access text NOT NULL,
    created_by text NOT NULL,
    created_at timestamptz(3) NOT NULL,
    expires_at timestamptz(3) NOT NULL,
    revoked_at timestamptz(3),
    CONSTRAINT uq_needs_share_token UNIQUE (token_hash),
    CONSTRAINT ck_needs_share_access CHECK (access IN ('read', 'fillIn')),
    CONSTRAINT fk_needs_share_assessment FOREIGN KEY (assessment_id) REFERENCES base.needs_assessment ON DELETE CASCADE
  );
  CREATE INDEX ix_needs_share_assessment ON base.needs_share (assessment_id);
  CALL base.wall('base.needs_share');
  CALL base.audited('base.needs_share', 'token_hash');

  CREATE TABLE base.needs_presence (
    id uuid CONSTRAINT pk_needs_presence PRIMARY KEY,
    tenant_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    seen_at timestamptz(3) NOT NULL,
    CONSTRAINT fk_needs_presence_assessment FOREIGN KEY (assessment_id) REFERENCES base.needs_assessment ON DELETE CASCADE
  );
  CREATE INDEX ix_needs_presence_assessment ON base.needs_presence (assessment_id);
  CALL base.wall('base.needs_presence');
`;

const RECOMMENDATIONS = `
  CREATE TABLE base.query_product_recommendation (
    id uuid CONSTRAINT pk_query_product_recommendation PRIMARY KEY,
    tenant_id uuid NOT NULL,
    customer_id uuid,
    version integer NOT NULL DEFAULT 1,
    state text NOT NULL,
    name text,
    description text,
    recommendation_type text,
    instant_sync_recommendation boolean,
    extra jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL
  );
  CREATE INDEX ix_query_product_recommendation_owner
    ON base.query_product_recommendation (tenant_id, customer_id, created_at);
  CALL base.wall('base.query_product_recommendation');
`;
