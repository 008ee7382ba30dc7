import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The catalogue of TMF620: the operator publishes it, so that no row belongs to a customer. */
export class CreateCatalogue1763770100000 implements MigrationInterface {
  name = 'CreateCatalogue1763770100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MOMENT);
    await runner.query(TABLES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}

const MOMENT = `
  -- The moment that a text of the jsonb rest stands for, or NULL: comparing must not fail on a text that is none.
  CREATE FUNCTION base.moment(value text) RETURNS timestamptz LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $f$
  BEGIN
    IF value !~ '^\\d{4}-\\d\\d-\\d\\d' THEN RETURN NULL; END IF;
    IF value !~ '(Z|[+-]\\d\\d:?\\d\\d)$' THEN value := value || 'Z'; END IF;
    RETURN value::timestamptz;
  EXCEPTION WHEN data_exception THEN RETURN NULL;
  END $f$;
`;

const TABLES = `
  CREATE TABLE base.catalog (
    id uuid CONSTRAINT pk_catalog PRIMARY KEY,
    name text NOT NULL,
    catalog_type text,
    lifecycle_status text,
    valid_from timestamptz(3),
    valid_to timestamptz(3),
    version integer NOT NULL DEFAULT 1,
    extra jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL
  );
  CREATE INDEX ix_catalog_created ON base.catalog (created_at, id);
  CREATE INDEX ix_catalog_extra ON base.catalog USING gin (extra jsonb_path_ops);

  CREATE TABLE base.category (
    id uuid CONSTRAINT pk_category PRIMARY KEY,
    name text NOT NULL,
    lifecycle_status text,
    parent_id text,
    is_root boolean,
    valid_from timestamptz(3),
    valid_to timestamptz(3),
    version integer NOT NULL DEFAULT 1,
    extra jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL
  );
  CREATE INDEX ix_category_created ON base.category (created_at, id);
  CREATE INDEX ix_category_parent ON base.category (parent_id);
  CREATE INDEX ix_category_extra ON base.category USING gin (extra jsonb_path_ops);

  CREATE TABLE base.product_specification (
    id uuid CONSTRAINT pk_product_specification PRIMARY KEY,
    name text NOT NULL,
    product_number text,
    brand text,
    lifecycle_status text,
    is_bundle boolean,
    valid_from timestamptz(3),
    valid_to timestamptz(3),
    version integer NOT NULL DEFAULT 1,
    extra jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL
  );
  CREATE INDEX ix_product_specification_created ON base.product_specification (created_at, id);
  CREATE INDEX ix_product_specification_extra ON base.product_specification USING gin (extra jsonb_path_ops);

  CREATE TABLE base.product_offering (
    id uuid CONSTRAINT pk_product_offering PRIMARY KEY,
    name text NOT NULL,
    lifecycle_status text,
    is_bundle boolean,
    is_sellable boolean,
    product_specification_id text,
    valid_from timestamptz(3),
    valid_to timestamptz(3),
    version integer NOT NULL DEFAULT 1,
    extra jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL
  );
  CREATE INDEX ix_product_offering_created ON base.product_offering (created_at, id);
  CREATE INDEX ix_product_offering_name ON base.product_offering (name);
  CREATE INDEX ix_product_offering_specification ON base.product_offering (product_specification_id);
  CREATE INDEX ix_product_offering_extra ON base.product_offering USING gin (extra jsonb_path_ops);

  CREATE TABLE base.product_offering_price (
    id uuid CONSTRAINT pk_product_offering_price PRIMARY KEY,
    name text NOT NULL,
    lifecycle_status text,
    price_type text,
    price_value numeric(18,6),
    price_unit text,
    percentage numeric(18,6),
    recurring_charge_period_type text,
    recurring_charge_period_length integer,
    is_bundle boolean,
    valid_from timestamptz(3),
    valid_to timestamptz(3),
    version integer NOT NULL DEFAULT 1,
    extra jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL
  );
  CREATE INDEX ix_product_offering_price_created ON base.product_offering_price (created_at, id);
  CREATE INDEX ix_product_offering_price_extra ON base.product_offering_price USING gin (extra jsonb_path_ops);

  CREATE TABLE base.import_job (
    id uuid CONSTRAINT pk_import_job PRIMARY KEY,
    status text,
    url text,
    path text,
    content_type text,
    error_log text,
    completion_date timestamptz(3),
    version integer NOT NULL DEFAULT 1,
    extra jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL
  );
  CREATE INDEX ix_import_job_created ON base.import_job (created_at, id);
  CREATE INDEX ix_import_job_extra ON base.import_job USING gin (extra jsonb_path_ops);

  CREATE TABLE base.export_job (
    id uuid CONSTRAINT pk_export_job PRIMARY KEY,
    status text,
    url text,
    path text,
    content_type text,
    error_log text,
    completion_date timestamptz(3),
    query text,
    version integer NOT NULL DEFAULT 1,
    extra jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL
  );
  CREATE INDEX ix_export_job_created ON base.export_job (created_at, id);
  CREATE INDEX ix_export_job_extra ON base.export_job USING gin (extra jsonb_path_ops);
`;
