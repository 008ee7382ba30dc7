import type { Scope } from '../../../domains/helpers/index.js';
import type { EndedGrant } from '../../../domains/acting/index.js';
import type { DomainEvent } from '../../../integration/events/index.js';

/** That somebody began or stopped to act for a customer: the customer's pages hear of it at once. */
export const actingEvent = (
  kind: 'Start' | 'End',
  { tenantId }: Scope,
  grant: EndedGrant & { readonly reason?: string },
  occurredAt: Date,
): DomainEvent => ({
  eventType: `ActingGrant${kind}Event`,
  api: 'agentAccess',
  aggregateType: 'actingGrant',
  aggregateId: grant.id,
  customerId: grant.customerId,
  tenantId,
  body: {
    actingGrant: {
      id: grant.id,
      agent: grant.agentName,
      ...(grant.reason !== undefined && { reason: grant.reason }),
    },
  },
  occurredAt,
});
