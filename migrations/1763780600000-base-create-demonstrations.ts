import type { MigrationInterface, QueryRunner } from 'typeorm';

const SANDBOX = '00000000-0000-7000-8000-0000000000d0';

/**
 * Demonstrations: the real flow, tried out by an invented customer of the sandbox tenant. The audit log tells of real
 * customers only, and whatever a demonstration wrote can be removed without a trace.
 */
export class CreateDemonstrations1763780600000 implements MigrationInterface {
  name = 'CreateDemonstrations1763780600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(REMOVE);
    await runner.query(UNAUDITED);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}

const TABLES = `
  CREATE TABLE base.demonstration (
    id uuid CONSTRAINT pk_demonstration PRIMARY KEY,
    tenant_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    person_id uuid NOT NULL,
    scenario text NOT NULL,
    places jsonb NOT NULL DEFAULT '[]',
    done text[] NOT NULL DEFAULT '{}',
    path text,
    address_hash bytea NOT NULL,
    last_used_at timestamptz(3) NOT NULL,
    expires_at timestamptz(3) NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    CONSTRAINT ck_demonstration_sandbox CHECK (tenant_id = '${SANDBOX}')
  );
  CREATE INDEX ix_demonstration_expires ON base.demonstration (expires_at);
  CREATE INDEX ix_demonstration_address ON base.demonstration (address_hash);
  CALL base.wall('base.demonstration');

  -- Which browsers may be there, and whether they drive or watch.
  CREATE TABLE base.demonstration_seat (
    id uuid CONSTRAINT pk_demonstration_seat PRIMARY KEY,
    tenant_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    demonstration_id uuid NOT NULL
      CONSTRAINT fk_demonstration_seat_demonstration REFERENCES base.demonstration ON DELETE CASCADE,
    part text NOT NULL,
    holder_hash bytea,
    link_hash bytea,
    created_at timestamptz(3) NOT NULL,
    CONSTRAINT ck_demonstration_seat_part CHECK (part IN ('driver', 'watcher')),
    CONSTRAINT uq_demonstration_seat_holder UNIQUE (demonstration_id, holder_hash),
    CONSTRAINT uq_demonstration_seat_link UNIQUE (link_hash)
  );
  CREATE INDEX ix_demonstration_seat_holder ON base.demonstration_seat (holder_hash);
  CALL base.wall('base.demonstration_seat');

  CREATE SEQUENCE telecom.demonstration_order_number;
  GRANT USAGE ON SEQUENCE telecom.demonstration_order_number TO trunkline_app;
`;

/** Reads the tables from the catalogue of the database: one that is added later is swept too. */
const REMOVE = `
  -- Runs as the owner, because logs are append-only for the program; the tenant is fixed, so that it can never be used
  -- on a real customer.
  CREATE FUNCTION base.remove_sandbox_customer(customer uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS $f$
  DECLARE
    swept text;
  BEGIN
    -- Work that goes on holds its order: what it writes is there before the sweep, or finds no order afterwards.
    PERFORM FROM base.product_order WHERE tenant_id = '${SANDBOX}' AND customer_id = customer FOR UPDATE;
    DELETE FROM telecom.oss_simulator_notice n USING telecom.service_order s
      WHERE n.request_id = s.id AND s.tenant_id = '${SANDBOX}' AND s.customer_id = customer;
    DELETE FROM telecom.oss_simulator_request r USING telecom.service_order s
      WHERE r.request_id = s.id AND s.tenant_id = '${SANDBOX}' AND s.customer_id = customer;
    DELETE FROM telecom.unmapped_status u USING telecom.oss_notice n
      WHERE u.notice_id = n.id AND n.tenant_id = '${SANDBOX}' AND n.customer_id = customer;
    FOR swept IN
      SELECT format('%I.%I', n.nspname, c.relname) FROM pg_catalog.pg_class c
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname IN ('base', 'telecom', 'ext') AND c.relkind IN ('r', 'p') AND NOT c.relispartition
        AND n.nspname || '.' || c.relname NOT IN ('base.audit_entry', 'base.demonstration', 'base.demonstration_seat')
        AND (SELECT count(*) FROM pg_catalog.pg_attribute a WHERE a.attrelid = c.oid AND NOT a.attisdropped
          AND a.attname IN ('tenant_id', 'customer_id')) = 2
      ORDER BY 1
    LOOP
      EXECUTE format('DELETE FROM %s WHERE tenant_id = $1 AND customer_id = $2', swept)
        USING '${SANDBOX}'::uuid, customer;
    END LOOP;
  END $f$;
  ALTER FUNCTION base.remove_sandbox_customer SET search_path = pg_catalog, pg_temp;
  REVOKE EXECUTE ON FUNCTION base.remove_sandbox_customer FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION base.remove_sandbox_customer TO trunkline_app;
`;

/** Changes the two functions in place, whatever else was changed in them before. */
const UNAUDITED = `
  DO $d$
  DECLARE
    events text := pg_get_functiondef('base.audit_events()'::regprocedure);
    rows text := pg_get_functiondef('base.audit_row()'::regprocedure);
    events_now text := replace(events, 'FROM written w;', 'FROM written w WHERE w.tenant_id <> ''${SANDBOX}'';');
    rows_now text := replace(rows, 'IF changes IS NULL AND TG_OP = ''UPDATE'' THEN',
      'IF coalesce((row_is->>''tenant_id'')::uuid, base.scope_tenant()) = ''${SANDBOX}'' THEN
      RETURN NULL; -- a demonstration
    END IF;
    IF changes IS NULL AND TG_OP = ''UPDATE'' THEN');
  BEGIN
    IF events = events_now OR rows = rows_now THEN
      RAISE EXCEPTION 'The audit functions are not as this migration knows them.';
    END IF;
    EXECUTE events_now;
    EXECUTE rows_now;
  END $d$;
`;
