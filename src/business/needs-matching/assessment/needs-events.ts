import type { Scope } from '../../../domains/helpers/index.js';
import type { AssessmentRow } from '../../../domains/needs/index.js';
import type { DomainEvent } from '../../../integration/events/index.js';

export type NeedsEventKind = 'Create' | 'AttributeValueChange' | 'StateChange' | 'Delete';

/** Tells who has it open, and the audit log; answers are no part of it. */
export const needsEvent = (
  kind: NeedsEventKind,
  { tenantId }: Scope,
  row: Pick<AssessmentRow, 'id' | 'customerId' | 'state' | 'name' | 'tenantId'>,
  occurredAt: Date,
  changed?: readonly string[],
): DomainEvent => ({
  eventType: `NeedsAssessment${kind}Event`,
  api: 'needs',
  aggregateType: 'needsAssessment',
  aggregateId: row.id,
  customerId: row.customerId,
  tenantId: row.tenantId || tenantId,
  body: { needsAssessment: { id: row.id, name: row.name, state: row.state } },
  occurredAt,
  ...(changed && { changed }),
});
