import { CUSTOMER_ROLES, SANDBOX_TENANT, type Scope } from '../../../domains/helpers/index.js';
import type { DemonstrationRun } from '../../../domains/demonstration/index.js';
import { scenarioOf } from '../scenarios/index.js';

const ROLES = CUSTOMER_ROLES.filter((role) => role !== 'reseller');

/** The invented customer's own scope: row-level security keeps it in the sandbox. */
export function scopeOfRun(run: DemonstrationRun, correlationId?: string): Scope {
  const { customer, person } = scenarioOf(run.scenario);
  return {
    tenantId: SANDBOX_TENANT,
    customerId: run.customerId,
    customerName: customer.name,
    actor: {
      id: run.personId,
      name: `${person.givenName} ${person.familyName}`,
      kind: 'customer',
      roles: ROLES,
      ordersFreely: true,
      demonstration: { id: run.id, part: run.part },
    },
    ...(correlationId !== undefined && { correlationId }),
  };
}
