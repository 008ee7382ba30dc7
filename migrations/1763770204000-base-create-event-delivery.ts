import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One row per event and subscriber: what waits, what arrived, what was given up. */
export class CreateEventDelivery1763770204000 implements MigrationInterface {
  name = 'CreateEventDelivery1763770204000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE base.event_delivery (
        subscription_id uuid NOT NULL,
        event_id uuid NOT NULL,
        tenant_id uuid NOT NULL,
        customer_id uuid,
        aggregate_id uuid NOT NULL,
        position bigint NOT NULL,
        state text NOT NULL,
        attempts integer NOT NULL DEFAULT 0,
        next_attempt_at timestamptz(3) NOT NULL,
        last_error text,
        created_at timestamptz(3) NOT NULL,
        ended_at timestamptz(3),
        CONSTRAINT pk_event_delivery PRIMARY KEY (subscription_id, event_id)
      );
      CREATE INDEX ix_event_delivery_waiting ON base.event_delivery (subscription_id, aggregate_id, position)
        WHERE state = 'waiting';
      CALL base.wall('base.event_delivery');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}
