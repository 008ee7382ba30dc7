import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who wants to hear of which events: TMF630 event subscriptions. */
export class CreateHubSubscription1763770103000 implements MigrationInterface {
  name = 'CreateHubSubscription1763770103000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SUBSCRIPTIONS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}

const SUBSCRIPTIONS = `
  CREATE TABLE base.hub_subscription (
    id uuid CONSTRAINT pk_hub_subscription PRIMARY KEY,
    tenant_id uuid NOT NULL,
    customer_id uuid,
    actor_id text NOT NULL,
    api text NOT NULL,
    callback text NOT NULL,
    query text,
    created_at timestamptz(3) NOT NULL
  );
  CREATE INDEX ix_hub_subscription_api ON base.hub_subscription (api, tenant_id);
  CALL base.wall('base.hub_subscription');
`;
