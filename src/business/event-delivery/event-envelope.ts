import type { JsonObject } from '../../domains/helpers/index.js';
import type { NextDelivery } from '../../domains/event-delivery/index.js';

/** An event as TM Forum's hubs send it. */
export const eventEnvelope = (delivery: NextDelivery): JsonObject => ({
  eventId: delivery.eventId,
  eventTime: delivery.occurredAt.toISOString(),
  eventType: delivery.eventType,
  ...(delivery.correlationId && { correlationId: delivery.correlationId }),
  domain: delivery.api,
  title: titleOf(delivery.eventType),
  priority: 'Normal',
  event: delivery.body,
  '@type': delivery.eventType,
});

/** `ProductOrderStateChangeEvent` as words. */
const titleOf = (eventType: string): string => {
  const words = eventType.replace(/Event$/, '').replaceAll(/([a-z])([A-Z])/g, '$1 $2');
  return words.charAt(0) + words.slice(1).toLowerCase();
};
