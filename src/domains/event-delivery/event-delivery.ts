import type { JsonObject } from '../helpers/index.js';

/** An event of the outbox that no fan-out has seen yet. */
export interface WaitingEvent {
  readonly id: string;
  /** Grows within an aggregate in the order of its commits. */
  readonly position: string;
  readonly tenantId: string;
  readonly customerId: string | null;
  readonly aggregateId: string;
  readonly eventType: string;
  readonly api: string;
  readonly body: JsonObject;
  readonly occurredAt: Date;
}

/** One event on its way to one subscriber. */
export interface NewDelivery {
  readonly subscriptionId: string;
  readonly eventId: string;
  readonly tenantId: string;
  readonly customerId: string | null;
  readonly aggregateId: string;
  readonly position: string;
}

/** What one subscriber gets of one aggregate, in order; the unit that one relay works on at a time. */
export interface DeliveryLane {
  readonly subscriptionId: string;
  readonly aggregateId: string;
}

/** The next event of a lane. `callback` is null when the subscriber has left. */
export interface NextDelivery extends DeliveryLane {
  readonly eventId: string;
  readonly callback: string | null;
  /** The subscriber's program is suspended or over, or its person deactivated. */
  readonly isDeaf: boolean;
  /** What the subscriber's program may reach; null for a person's. */
  readonly actorScopes: readonly string[] | null;
  /** Whether the subscriber is the operator's, not a customer's. */
  readonly isOperators: boolean;
  readonly attempts: number;
  readonly nextAttemptAt: Date;
  readonly eventType: string;
  readonly api: string;
  readonly body: JsonObject;
  readonly correlationId: string | null;
  readonly occurredAt: Date;
}
