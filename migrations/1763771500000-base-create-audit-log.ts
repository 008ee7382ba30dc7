import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit log: entries that nobody changes, links that chain them, and what waits to be linked. Changes are written by
 * triggers in the transaction of the change; a notary process links them afterwards (docs/adr/0016).
 */
export class CreateAuditLog1763771500000 implements MigrationInterface {
  name = 'CreateAuditLog1763771500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(APPEND_ONLY);
    await runner.query(EVENTS);
    await runner.query(ROWS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}

const TABLES = `
  CREATE TABLE base.audit_entry (
    id uuid CONSTRAINT pk_audit_entry PRIMARY KEY,
    tenant_id uuid NOT NULL,
    customer_id uuid,
    at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
    actor_id text NOT NULL,
    actor_kind text NOT NULL,
    actor_name text NOT NULL,
    acting_id text,
    acting_reason text,
    operation text NOT NULL,
    subject_type text NOT NULL,
    subject_id text,
    outcome text NOT NULL DEFAULT 'done',
    details jsonb NOT NULL DEFAULT '{}',
    correlation_id text,
    address text,
    CONSTRAINT ck_audit_entry_outcome CHECK (outcome IN ('done', 'refused'))
  );
  CREATE INDEX ix_audit_entry_customer ON base.audit_entry (customer_id, id);
  CREATE INDEX ix_audit_entry_actor ON base.audit_entry (actor_id, id);
  CREATE INDEX ix_audit_entry_subject ON base.audit_entry (subject_id, id);
  CALL base.wall('base.audit_entry');
  -- Who acts in a personal scope writes entries that concern a company (a membership), and reads none of them back.
  CREATE POLICY written ON base.audit_entry FOR INSERT
    WITH CHECK (tenant_id = (SELECT base.scope_tenant()) OR (SELECT base.scope_all_tenants()));

  -- The chain over the entries of all tenants. Holds ids and hashes, nothing else.
  CREATE TABLE base.audit_link (
    position bigint CONSTRAINT pk_audit_link PRIMARY KEY,
    entry_id uuid NOT NULL,
    linked_at timestamptz(3) NOT NULL,
    previous_hash bytea NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT uq_audit_link_entry UNIQUE (entry_id),
    CONSTRAINT ck_audit_link_position CHECK (position > 0)
  );
  -- What was written and is not linked yet: the notary empties it. Row order in a sequence is not commit order, so a
  -- cursor over the entries would lose some; this cannot.
  CREATE TABLE base.audit_waiting (
    entry_id uuid CONSTRAINT pk_audit_waiting PRIMARY KEY
  );
  -- What each verification found.
  CREATE TABLE base.audit_verification (
    id uuid CONSTRAINT pk_audit_verification PRIMARY KEY,
    started_at timestamptz(3) NOT NULL,
    ended_at timestamptz(3) NOT NULL,
    position bigint NOT NULL,
    head_hash bytea,
    fault_count integer NOT NULL,
    first_fault text
  );
  CREATE INDEX ix_audit_verification_ended ON base.audit_verification (ended_at);
`;

const APPEND_ONLY = `
  REVOKE UPDATE, DELETE, TRUNCATE ON base.audit_entry, base.audit_link, base.audit_verification FROM trunkline_app;
  REVOKE UPDATE, TRUNCATE ON base.audit_waiting FROM trunkline_app;

  CREATE FUNCTION base.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $f$
  BEGIN
    RAISE EXCEPTION '%.% is append-only: nothing of it is changed or removed', TG_TABLE_SCHEMA, TG_TABLE_NAME
      USING ERRCODE = 'insufficient_privilege';
  END $f$;
  CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON base.audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION base.refuse_change();
  CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON base.audit_link
    FOR EACH STATEMENT EXECUTE FUNCTION base.refuse_change();
  CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON base.audit_verification
    FOR EACH STATEMENT EXECUTE FUNCTION base.refuse_change();
`;

/** One entry per event of the outbox, under the event's id. Whole bodies stay out: the resource has them. */
const EVENTS = `
  ALTER TABLE base.outbox_event ADD COLUMN changed text[];

  -- Who acts, from the scope of the transaction; somebody at a database prompt has none.
  CREATE FUNCTION base.audit_actor() RETURNS jsonb LANGUAGE sql STABLE AS $f$
    SELECT coalesce(nullif(current_setting('trunkline.actor', true), '')::jsonb,
      jsonb_build_object('id', 'database', 'kind', 'system', 'name', 'database role ' || session_user))
  $f$;

  CREATE FUNCTION base.audit_events() RETURNS trigger LANGUAGE plpgsql AS $f$
  DECLARE
    who jsonb := base.audit_actor();
  BEGIN
    INSERT INTO base.audit_entry (id, tenant_id, customer_id, actor_id, actor_kind, actor_name, acting_id,
      acting_reason, operation, subject_type, subject_id, details, correlation_id)
    SELECT w.id, w.tenant_id, w.customer_id, who->>'id', who->>'kind', who->>'name', who->>'acting', who->>'reason',
      w.aggregate_type || ':' || CASE
        WHEN w.event_type LIKE '%CreateEvent' THEN 'create'
        WHEN w.event_type LIKE '%DeleteEvent' THEN 'delete'
        WHEN w.event_type LIKE '%StateChangeEvent' THEN 'changeState'
        ELSE 'change' END,
      w.aggregate_type, w.aggregate_id,
      jsonb_strip_nulls(jsonb_build_object('event', w.event_type, 'changed', to_jsonb(w.changed),
        'state', coalesce(w.body->w.aggregate_type->>'state', w.body->w.aggregate_type->>'status'))),
      w.correlation_id
    FROM written w;
    INSERT INTO base.audit_waiting (entry_id) SELECT w.id FROM written w;
    RETURN NULL;
  END $f$;
  CREATE TRIGGER audit AFTER INSERT ON base.outbox_event REFERENCING NEW TABLE AS written
    FOR EACH STATEMENT EXECUTE FUNCTION base.audit_events();
`;

/** For tables without events: \`CALL base.audited('base.membership')\` in their migration. */
const ROWS = `
  -- A UUIDv7 (RFC 9562).
  CREATE FUNCTION base.new_id() RETURNS uuid LANGUAGE sql VOLATILE AS $f$
    SELECT encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
      PLACING substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6),
      52, 1), 53, 1), 'hex')::uuid
  $f$;

  -- TG_ARGV: columns whose values stay out of the log. Columns named like secrets stay out unasked.
  CREATE FUNCTION base.audit_row() RETURNS trigger LANGUAGE plpgsql AS $f$
  DECLARE
    who jsonb := base.audit_actor();
    was jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) ELSE '{}' END;
    now_is jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) ELSE '{}' END;
    row_is jsonb := CASE WHEN TG_OP = 'DELETE' THEN was ELSE now_is END;
    changes jsonb;
    entry uuid := base.new_id();
    words text[] := string_to_array(TG_TABLE_NAME, '_');
    subject text := words[1] || replace(initcap(array_to_string(words[2:], ' ')), ' ', '');
  BEGIN
    SELECT jsonb_object_agg(c.name, CASE
        WHEN c.name = ANY (TG_ARGV) OR c.name ~ '(hash|secret|password|token|cipher|recovery_code)' THEN '"hidden"'::jsonb
        WHEN TG_OP = 'INSERT' THEN jsonb_build_object('to', now_is->c.name)
        WHEN TG_OP = 'DELETE' THEN jsonb_build_object('from', was->c.name)
        ELSE jsonb_build_object('from', was->c.name, 'to', now_is->c.name) END)
    INTO changes
    FROM jsonb_object_keys(row_is) c(name)
    WHERE coalesce(was->c.name, 'null') IS DISTINCT FROM coalesce(now_is->c.name, 'null')
      AND c.name NOT IN ('id', 'tenant_id', 'version', 'created_at', 'updated_at', 'last_seen_at', 'last_used_at', 'last_step');
    IF changes IS NULL AND TG_OP = 'UPDATE' THEN
      RETURN NULL; -- only book-keeping has changed
    END IF;
    INSERT INTO base.audit_entry (id, tenant_id, customer_id, actor_id, actor_kind, actor_name, acting_id,
      acting_reason, operation, subject_type, subject_id, details, correlation_id)
    VALUES (entry,
      coalesce((row_is->>'tenant_id')::uuid, base.scope_tenant(), '00000000-0000-7000-8000-000000000001'),
      (row_is->>'customer_id')::uuid, who->>'id', who->>'kind', who->>'name', who->>'acting', who->>'reason',
      subject || ':' || CASE TG_OP WHEN 'INSERT' THEN 'create' WHEN 'DELETE' THEN 'delete' ELSE 'change' END,
      subject, coalesce(row_is->>'id', row_is->>'user_account_id', row_is->>'agent_id', row_is->>'calendar_id', row_is->>'name'), jsonb_build_object('values', coalesce(changes, '{}')),
      who->>'correlation');
    INSERT INTO base.audit_waiting (entry_id) VALUES (entry);
    RETURN NULL;
  END $f$;

  CREATE PROCEDURE base.audited(audited_table regclass, VARIADIC hidden text[] DEFAULT '{}') LANGUAGE plpgsql AS $p$
  BEGIN
    EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION base.audit_row(%s)',
      audited_table, (SELECT string_agg(quote_literal(h), ', ') FROM unnest(hidden) h));
  END $p$;
  REVOKE EXECUTE ON PROCEDURE base.audited FROM PUBLIC;
`;
