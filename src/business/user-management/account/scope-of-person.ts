import { type Scope, systemScope } from '../../../domains/helpers/index.js';
import type { SignedIn } from '../../../domains/identity/index.js';

/**
 * The platform's reach within the person's tenant, in the person's own name: accounts lie behind a wall of their own,
 * and the audit log says who changed one.
 */
export const scopeOfPerson = ({ id, name, tenantId, customerId, roles }: SignedIn): Scope => ({
  ...systemScope('own-account', tenantId),
  actor: { id, name, kind: customerId === null ? 'staff' : 'customer', roles },
});
