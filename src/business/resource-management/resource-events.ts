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

/** A change event to be, and the attributes that it tells of. */
export interface ResourceChange {
  readonly kind: ResourceEventKind;
  readonly changed: readonly string[];
}

/** Which change events a write makes: one for the state, one for all other attributes. */
export function changesBetween(
  definition: ResourceDefinition,
  before: JsonObject,
  after: JsonObject,
): ResourceChange[] {
  const state = definition.stateAttribute;
  const touched = changedAttributes(before, after);
  const others = touched.filter((name) => name !== state);
  const changes: ResourceChange[] = [];
  if (others.length > 0) changes.push({ kind: 'AttributeValueChange', changed: others });
  if (state !== undefined && touched.includes(state)) changes.push({ kind: 'StateChange', changed: [state] });
  return changes;
}

/** First-level attributes whose values differ. */
export const changedAttributes = (before: JsonObject, after: JsonObject): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !isDeepStrictEqual(before[name], after[name]),
  );
