import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The transactional outbox. A trigger tells every listening process of each event at commit. */
export class CreateOutbox1763769601000 implements MigrationInterface {
  name = 'CreateOutbox1763769601000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE base.outbox_event (
        id uuid CONSTRAINT pk_outbox_event PRIMARY KEY,
        position bigint GENERATED ALWAYS AS IDENTITY,
        tenant_id uuid NOT NULL,
        customer_id uuid,
        aggregate_type text NOT NULL,
        aggregate_id uuid NOT NULL,
        event_type text NOT NULL,
        api text NOT NULL,
        body jsonb NOT NULL,
        correlation_id text,
        occurred_at timestamptz(3) NOT NULL,
        dispatched_at timestamptz(3)
      );
      CREATE INDEX ix_outbox_event_waiting ON base.outbox_event (aggregate_id, position) WHERE dispatched_at IS NULL;
      CALL base.wall('base.outbox_event');

      CREATE FUNCTION base.announce_event() RETURNS trigger LANGUAGE plpgsql AS $f$
      BEGIN
        PERFORM pg_notify('trunkline_event', json_build_object(
          'tenantId', NEW.tenant_id, 'customerId', NEW.customer_id, 'eventType', NEW.event_type,
          'aggregateType', NEW.aggregate_type, 'aggregateId', NEW.aggregate_id)::text);
        RETURN NULL;
      END $f$;
      CREATE TRIGGER announce AFTER INSERT ON base.outbox_event FOR EACH ROW EXECUTE FUNCTION base.announce_event();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}
