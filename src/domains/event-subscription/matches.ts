import type { JsonObject } from '../helpers/index.js';
import { type EventCondition, fulfils, parseEventQuery } from './event-query.js';

/** What a subscription is asked about. */
export interface OfferedEvent {
  /** Second segment of the API's base path. */
  readonly api: string;
  readonly eventType: string;
  readonly tenantId: string;
  /** Owner of the aggregate; null: nobody's in particular. */
  readonly customerId: string | null;
  /** `{ productOrder: {...} }` */
  readonly body: JsonObject;
}

/** What decides whom a subscription hears. */
export interface SubscriptionFilter {
  readonly api: string;
  readonly tenantId: string;
  /** null: all customers of the tenant. */
  readonly customerId: string | null;
  readonly query: string | null;
}

const parsed = new Map<string, readonly EventCondition[]>();
const MOST_REMEMBERED = 1_000;

/** Whether a subscription gets an event: same API and tenant, an owner it may see, and its query fulfilled. */
export function matches(subscription: SubscriptionFilter, event: OfferedEvent): boolean {
  return (
    subscription.api === event.api &&
    subscription.tenantId === event.tenantId &&
    (subscription.customerId === null || subscription.customerId === event.customerId) &&
    fulfils(conditionsOf(subscription.query), event)
  );
}

/** Queries were checked when they were registered, so that parsing one again cannot fail. */
function conditionsOf(query: string | null): readonly EventCondition[] {
  const key = query ?? '';
  let conditions = parsed.get(key);
  if (!conditions) {
    conditions = parseEventQuery(query);
    if (parsed.size >= MOST_REMEMBERED) parsed.clear();
    parsed.set(key, conditions);
  }
  return conditions;
}
