import {
  ALL,
  isId,
  isObject,
  type JsonObject,
  OPERATOR_TENANT,
  type ResourceDefinition,
  type ResourceOwner,
  type Scope,
} from '../../domains/helpers/index.js';

/**
 * Whose a new resource is: the scope's customer; for staff and programs, who see all customers, the related party with
 * the role of a customer; else nobody's but the tenant's.
 */
export function ownerOfNew(
  definition: ResourceDefinition,
  scope: Scope,
  document: JsonObject,
): ResourceOwner {
  if (definition.owner === 'operator') return { tenantId: null, customerId: null };
  const tenantId = scope.tenantId === ALL ? OPERATOR_TENANT : scope.tenantId;
  if (definition.owner === 'tenant') return { tenantId, customerId: null };
  return {
    tenantId,
    customerId: scope.customerId === ALL ? relatedCustomer(document) : scope.customerId || null,
  };
}

/** The id of the related party that is the customer, by role or referred type. */
export function relatedCustomer(document: JsonObject): string | null {
  const parties = Array.isArray(document.relatedParty) ? document.relatedParty : [document.relatedParty];
  const customer = parties.find(
    (party) =>
      isObject(party) &&
      (String(party.role).toLowerCase() === 'customer' || party['@referredType'] === 'Customer') &&
      isId(party.id),
  );
  return isObject(customer) ? (customer.id as string) : null;
}
