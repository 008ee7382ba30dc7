import { ALL, isId, type Scope } from '../../domains/helpers/index.js';

/** Values of trunkline.tenant, trunkline.customer, trunkline.below and trunkline.actor. */
export type ScopeSettings = readonly [tenant: string, customer: string, below: string, actor: string];

/**
 * What a scope sets for its transaction.
 * @throws Error when a tenant or customer is no UUID: such a scope was not made by this program.
 */
export const settingsOf = (scope: Scope): ScopeSettings => [
  setting(scope.tenantId),
  setting(scope.customerId),
  scope.below ? scope.below.map(setting).join() : '',
  actorSetting(scope),
];

function setting(value: string): string {
  if (value === ALL || value === '' || isId(value)) return value;
  throw new Error(`A scope names tenants and customers by UUID; got ${JSON.stringify(value)}.`);
}

const actorSetting = ({ actor: { id, kind, name, acting }, correlationId }: Scope): string =>
  JSON.stringify({
    id,
    kind,
    name,
    ...(acting && { acting: acting.id, reason: acting.reason }),
    ...(correlationId !== undefined && { correlation: correlationId }),
  });
