import type { JsonObject, Scope, Transaction } from '../../domains/helpers/index.js';
import { newId } from '../../domains/helpers/index.js';

/** A fact in TM Forum's event form, written in the same commit as what it tells of. */
export interface DomainEvent {
  /** `ProductOrderCreateEvent`, `ProductOrderStateChangeEvent`, ... */
  readonly eventType: string;
  /** The API whose hub sends it: the base path's second segment, e.g. `productOrderingManagement`. */
  readonly api: string;
  /** Resource name in camelCase, key of the body: `productOrder`. */
  readonly aggregateType: string;
  readonly aggregateId: string;
  /** Owner of the aggregate; null where it belongs to the operator (catalogue). */
  readonly customerId: string | null;
  readonly tenantId: string;
  /** The event's content, e.g. `{ productOrder: { id, state, ... } }`. */
  readonly body: JsonObject;
  readonly occurredAt: Date;
  /** Of a change: names of the first-level attributes that differ now; for the audit log, no hub sends it. */
  readonly changed?: readonly string[];
}

/** Writes events beside the facts; the relay sends them after the commit, in order within each aggregate. */
export abstract class EventOutbox {
  abstract append(tx: Transaction, events: readonly DomainEvent[]): Promise<void>;
}

/** Events as rows of base.outbox_event, for statements that write them together with the fact. */
export const outboxRows = (
  scope: Scope,
  events: readonly DomainEvent[],
): Readonly<Record<string, unknown>>[] =>
  events.map((event) => ({
    id: newId(),
    tenant_id: event.tenantId,
    customer_id: event.customerId,
    aggregate_type: event.aggregateType,
    aggregate_id: event.aggregateId,
    event_type: event.eventType,
    api: event.api,
    body: event.body,
    correlation_id: scope.correlationId ?? null,
    occurred_at: event.occurredAt,
    changed: event.changed ?? null,
  }));

export class PostgresEventOutbox extends EventOutbox {
  /** One statement for any number of events; their array order is their order. */
  async append(tx: Transaction, events: readonly DomainEvent[]): Promise<void> {
    if (events.length === 0) return;
    await tx.query(
      `INSERT INTO base.outbox_event (id, tenant_id, customer_id, aggregate_type, aggregate_id, event_type, api, body, correlation_id, occurred_at, changed)
       SELECT id, tenant_id, customer_id, aggregate_type, aggregate_id, event_type, api, body, correlation_id, occurred_at, changed
       FROM jsonb_to_recordset($1::jsonb) AS e(id uuid, tenant_id uuid, customer_id uuid, aggregate_type text,
         aggregate_id uuid, event_type text, api text, body jsonb, correlation_id text, occurred_at timestamptz, changed text[])`,
      [JSON.stringify(outboxRows(tx.scope, events))],
    );
  }
}
