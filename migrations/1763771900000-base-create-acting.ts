import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who of the operator acted for which customer, when and why, and whether the customer wants that at all. A grant belongs
 * to its customer: the customer reads who acted.
 */
export class CreateActing1763771900000 implements MigrationInterface {
  name = 'CreateActing1763771900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE base.acting_grant (
        id uuid CONSTRAINT pk_acting_grant PRIMARY KEY,
        tenant_id uuid NOT NULL,
        customer_id uuid NOT NULL,
        user_account_id uuid NOT NULL,
        agent_name text NOT NULL,
        session_id uuid NOT NULL,
        reason text NOT NULL,
        reference text,
        started_at timestamptz(3) NOT NULL,
        last_used_at timestamptz(3) NOT NULL,
        expires_at timestamptz(3) NOT NULL,
        ended_at timestamptz(3),
        CONSTRAINT ck_acting_grant_reason CHECK (char_length(reason) BETWEEN 10 AND 300)
      );
      CREATE INDEX ix_acting_grant_customer ON base.acting_grant (customer_id, started_at DESC, id DESC);
      CREATE INDEX ix_acting_grant_session ON base.acting_grant (session_id) WHERE ended_at IS NULL;
      CALL base.wall('base.acting_grant');
      REVOKE DELETE ON base.acting_grant FROM trunkline_app;

      -- A customer without a row has not said no.
      CREATE TABLE base.acting_consent (
        customer_id uuid CONSTRAINT pk_acting_consent PRIMARY KEY,
        tenant_id uuid NOT NULL,
        allowed boolean NOT NULL,
        changed_by_id uuid NOT NULL,
        changed_by_name text NOT NULL,
        changed_at timestamptz(3) NOT NULL
      );
      CALL base.wall('base.acting_consent');

      -- Sessions end in many ways (sign-out, elsewhere, expiry); what was started in one ends with it, always. The one
      -- who ends a session need not see the customer's rows, so the function looks beyond the wall by itself. (A SET clause
      -- of the function would do that too, but only a superuser may write one for settings that no extension declares.)
      CREATE FUNCTION base.end_acting_of_session() RETURNS trigger LANGUAGE plpgsql AS $f$
      DECLARE
        own_tenant text := coalesce(current_setting('trunkline.tenant', true), '');
        own_customer text := coalesce(current_setting('trunkline.customer', true), '');
      BEGIN
        PERFORM set_config('trunkline.tenant', '*', true), set_config('trunkline.customer', '*', true);
        UPDATE base.acting_grant SET ended_at = least(now(), expires_at) WHERE session_id = OLD.id AND ended_at IS NULL;
        PERFORM set_config('trunkline.tenant', own_tenant, true), set_config('trunkline.customer', own_customer, true);
        RETURN NULL;
      END $f$;
      CREATE TRIGGER end_acting AFTER DELETE ON base.session
        FOR EACH ROW EXECUTE FUNCTION base.end_acting_of_session();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}
