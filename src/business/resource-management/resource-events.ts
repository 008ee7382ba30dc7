import { isDeepStrictEqual } from 'node:util';
import {
  ALL,
  type JsonObject,
  OPERATOR_TENANT,
  type ResourceDefinition,
  type Scope,
  type StoredResource,
} from '../../domains/helpers/index.js';
import type { DomainEvent } from '../../integration/events/index.js';

export type ResourceEventKind = 'Create' | 'AttributeValueChange' | 'StateChange' | 'Delete';

/** The TM Forum event of a resource: `<Type><Kind>Event` with the whole resource under its name. */
export function resourceEvent(
  definition: ResourceDefinition,
  kind: ResourceEventKind,
  scope: Scope,
  stored: StoredResource,
  occurredAt: Date,
): DomainEvent {
  return {
    eventType: `${definition.type}${kind}Event`,
    api: definition.basePath.split('/')[2] ?? definition.basePath,
    aggregateType: definition.name,
    aggregateId: stored.id,
    customerId: stored.owner.customerId,
    tenantId: stored.owner.tenantId ?? (scope.tenantId === ALL ? OPERATOR_TENANT : scope.tenantId),
    body: { [definition.name]: stored.document },
    occurredAt,
  };
}

/** Which change events a write makes: one for the state, one for any other attribute. */
export function changeKinds(
  definition: ResourceDefinition,
  before: JsonObject,
  after: JsonObject,
): ResourceEventKind[] {
  const changed = changedAttributes(before, after);
  const state = definition.stateAttribute;
  const kinds: ResourceEventKind[] = [];
  if (changed.some((name) => name !== state)) kinds.push('AttributeValueChange');
  if (state !== undefined && changed.includes(state)) kinds.push('StateChange');
  return kinds;
}

/** First-level attributes whose values differ. */
export const changedAttributes = (before: JsonObject, after: JsonObject): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !isDeepStrictEqual(before[name], after[name]),
  );
