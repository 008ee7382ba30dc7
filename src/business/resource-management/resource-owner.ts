import { isDeepStrictEqual } from 'node:util';
import {
  ALL,
  isId,
  isObject,
  type JsonObject,
  OPERATOR_TENANT,
  Refusal,
  type ResourceDefinition,
  type ResourceOwner,
  type Scope,
} from '../../domains/helpers/index.js';

/**
 * Whose a new resource is: the scope's customer; for staff and programs, who see all customers, the related party with
 * the role of a customer; else nobody's but the tenant's.
 * @throws Refusal `foreignCustomer` when a customer names another, or a visitor anybody, as the customer.
 */
export function ownerOfNew(
  definition: ResourceDefinition,
  scope: Scope,
  document: JsonObject,
): ResourceOwner {
  if (definition.owner === 'operator') return { tenantId: null, customerId: null };
  const tenantId = scope.tenantId === ALL ? OPERATOR_TENANT : scope.tenantId;
  if (definition.owner === 'tenant') return { tenantId, customerId: null };
  if (scope.customerId !== ALL)
    refuseForeign(document, scope.actor.kind === 'visitor' ? null : scope.customerId);
  return {
    tenantId,
    customerId: scope.customerId === ALL ? relatedCustomer(document) : scope.customerId || null,
  };
}

/** The id of the related party that is the customer, by role or referred type. */
export const relatedCustomer = (document: JsonObject): string | null =>
  customersOf(document).find(isId) ?? null;

/**
 * A patch changes nothing about whose a resource is, so that it may not name another customer either: the party would
 * say one thing and the row another.
 * @throws Refusal `foreignCustomer`
 */
export function refuseOtherCustomer(owner: ResourceOwner, before: JsonObject, after: JsonObject): void {
  if (owner.customerId === null) return;
  const named = customersOf(before);
  if (isDeepStrictEqual(named, customersOf(after))) return;
  if (named.includes(owner.customerId) && !customersOf(after).includes(owner.customerId))
    throw foreignCustomer();
  refuseForeign(after, owner.customerId);
}

function refuseForeign(document: JsonObject, customerId: string | null): void {
  if (customersOf(document).some((id) => id !== customerId)) throw foreignCustomer();
}

/** Ids of all related parties that are customers; as the client sent them. */
const customersOf = ({ relatedParty }: JsonObject): unknown[] =>
  [relatedParty]
    .flat()
    .filter(isObject)
    .filter(
      (party) =>
        party.id !== undefined &&
        (String(party.role).toLowerCase() === 'customer' || party['@referredType'] === 'Customer'),
    )
    .map(({ id }) => id);

const foreignCustomer = (): Refusal =>
  new Refusal(
    'unprocessable',
    'foreignCustomer',
    'The customer among the related parties is not the one whose this is; leave that party out, or name the right one.',
    [
      {
        code: 'foreignCustomer',
        message: 'This names a customer whose it is not.',
        path: 'relatedParty',
        fix: 'Leave the party out, or name the customer whose it is.',
      },
    ],
  );
