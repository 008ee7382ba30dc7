import { Injectable } from '@nestjs/common';
import { Database, systemScope, type Transaction } from '../helpers/index.js';
import type { DeliveryLane, NewDelivery, NextDelivery, WaitingEvent } from './event-delivery.js';

const SCOPE = systemScope('event relay');
/** One fan-out at a time, whichever process does it: so an aggregate's events are handed out in their order. */
const FAN_OUT_LOCK = 7_274_010;

/** Keeps what is on its way from the outbox to subscribers. Sees all tenants: it is a platform job. */
@Injectable()
export class EventDeliveryRepository {
  constructor(private readonly database: Database) {}

  /** Runs a unit of work as the only fan-out; undefined when another process is at it. */
  async asOnlyFanOut<T>(work: (tx: Transaction) => Promise<T>): Promise<T | undefined> {
    return this.database.transaction(SCOPE, async (tx) => {
      const sql = `SELECT pg_try_advisory_xact_lock(${FAN_OUT_LOCK}) AS alone`;
      const [row] = await tx.query<{ alone: boolean }>(sql);
      return row?.alone ? work(tx) : undefined;
    });
  }

  /** Events in the order of their positions. */
  waiting(tx: Transaction, limit: number): Promise<WaitingEvent[]> {
    return tx.query<WaitingEvent>(
      `SELECT id, position, tenant_id AS "tenantId", customer_id AS "customerId", aggregate_id AS "aggregateId",
         event_type AS "eventType", api, body, occurred_at AS "occurredAt"
       FROM base.outbox_event WHERE dispatched_at IS NULL ORDER BY position LIMIT $1`,
      [limit],
    );
  }

  async handOut(
    tx: Transaction,
    events: readonly WaitingEvent[],
    deliveries: readonly NewDelivery[],
    now: Date,
  ): Promise<void> {
    await tx.query(
      `WITH lane AS (
         INSERT INTO base.event_delivery (subscription_id, event_id, tenant_id, customer_id, aggregate_id, position,
           state, next_attempt_at, created_at)
         SELECT d."subscriptionId", d."eventId", d."tenantId", d."customerId", d."aggregateId", d.position, 'waiting',
           $1, $1
         FROM jsonb_to_recordset($2::jsonb) AS d("subscriptionId" uuid, "eventId" uuid, "tenantId" uuid,
           "customerId" uuid, "aggregateId" uuid, position bigint)
         ON CONFLICT DO NOTHING)
       UPDATE base.outbox_event SET dispatched_at = $1 WHERE id = ANY($3::uuid[])`,
      [now, JSON.stringify(deliveries), events.map(({ id }) => id)],
    );
  }

  /**
   * Lanes whose next event is due: in turns one of each subscriber, the longest waiting first, so that a subscriber with
   * many leaves room for the others. A lane whose next event waits is waited for.
   */
  dueLanes(now: Date, limit: number): Promise<DeliveryLane[]> {
    return this.database.query<DeliveryLane>(
      SCOPE,
      `SELECT subscription_id AS "subscriptionId", aggregate_id AS "aggregateId" FROM (
         SELECT DISTINCT ON (subscription_id, aggregate_id) subscription_id, aggregate_id, position, next_attempt_at
         FROM base.event_delivery WHERE state = 'waiting' ORDER BY subscription_id, aggregate_id, position) head
       WHERE next_attempt_at <= $1
       ORDER BY row_number() OVER (PARTITION BY subscription_id ORDER BY position), position LIMIT $2`,
      [now, limit],
    );
  }

  /** The first event of a lane that has not arrived. */
  async next({ subscriptionId, aggregateId }: DeliveryLane, now: Date): Promise<NextDelivery | undefined> {
    const [row] = await this.database.query<NextDelivery>(SCOPE, NEXT_SQL, [
      subscriptionId,
      aggregateId,
      now,
    ]);
    return row;
  }

  async markDelivered({ subscriptionId, eventId }: NextDelivery, now: Date): Promise<void> {
    await this.database.query(
      SCOPE,
      `UPDATE base.event_delivery SET state = 'delivered', attempts = attempts + 1, ended_at = $3, last_error = NULL
       WHERE subscription_id = $1 AND event_id = $2`,
      [subscriptionId, eventId, now],
    );
  }

  /** @param nextAttemptAt null: it is given up, and stays in the table as `dead` with its last error. */
  async markFailed(
    { subscriptionId, eventId }: NextDelivery,
    error: string,
    nextAttemptAt: Date | null,
    now: Date,
  ): Promise<void> {
    await this.database.query(
      SCOPE,
      `UPDATE base.event_delivery SET attempts = attempts + 1, last_error = $3,
         state = CASE WHEN $4::timestamptz IS NULL THEN 'dead' ELSE 'waiting' END,
         next_attempt_at = coalesce($4, next_attempt_at),
         ended_at = CASE WHEN $4::timestamptz IS NULL THEN $5::timestamptz END
       WHERE subscription_id = $1 AND event_id = $2`,
      [subscriptionId, eventId, error.slice(0, 500), nextAttemptAt, now],
    );
  }
}

const NEXT_SQL = `
SELECT d.subscription_id AS "subscriptionId", d.aggregate_id AS "aggregateId", d.event_id AS "eventId", s.callback,
  c.scopes AS "actorScopes", coalesce(c.status <> 'active' OR c.expires_at <= $3, false)
    OR EXISTS (SELECT FROM base.user_account u WHERE u.id::text = s.actor_id AND u.status <> 'active') AS "isDeaf",
  s.customer_id IS NULL AS "isOperators", d.attempts, d.next_attempt_at AS "nextAttemptAt", e.event_type AS "eventType", e.api, e.body,
  e.correlation_id AS "correlationId", e.occurred_at AS "occurredAt"
FROM base.event_delivery d
JOIN base.outbox_event e ON e.id = d.event_id
LEFT JOIN base.hub_subscription s ON s.id = d.subscription_id
LEFT JOIN base.api_client c ON c.id::text = s.actor_id
WHERE d.subscription_id = $1 AND d.aggregate_id = $2 AND d.state = 'waiting'
ORDER BY d.position LIMIT 1`;
