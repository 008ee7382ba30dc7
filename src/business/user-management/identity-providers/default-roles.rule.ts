import { type CustomerRole, Refusal, type StaffRole } from '../../../domains/helpers/index.js';

/**
 * What somebody new may be given without anybody having looked: never an administrator, and never a reseller, which a
 * company does not make of its people itself.
 */
const OF_COMPANIES: readonly CustomerRole[] = ['buyer', 'approver', 'billing', 'technicalContact'];
const OF_OPERATOR: readonly StaffRole[] = ['agent', 'consultant', 'auditor'];

/** @throws Refusal `rolesUnknown` */
export function defaultRoles(
  wanted: readonly string[] | undefined,
  customerId: string | null,
): (CustomerRole | StaffRole)[] {
  const possible: readonly (CustomerRole | StaffRole)[] = customerId === null ? OF_OPERATOR : OF_COMPANIES;
  const chosen = possible.filter((role) => wanted?.includes(role));
  if (wanted === undefined) return customerId === null ? ['agent'] : ['technicalContact'];
  if (chosen.length > 0 && wanted.every((role) => (possible as readonly string[]).includes(role)))
    return chosen;
  const message = `defaultRoles must be one or more of ${possible.join(', ')}; give more to a person by hand.`;
  throw new Refusal('invalid', 'rolesUnknown', message, [
    { code: 'rolesUnknown', message, path: 'defaultRoles' },
  ]);
}
