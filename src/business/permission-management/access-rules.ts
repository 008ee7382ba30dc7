import type { Actor, Role } from '../../domains/helpers/index.js';

/**
 * What the access matrix says, as far as permissions ask. The matrix belongs to presentation, which knows the routes;
 * it provides this.
 */
export abstract class AccessRules {
  /** Whether the matrix has such an operation. */
  abstract isKnown(operation: string): boolean;
  /** Whether it is left to people who are there, such as all that decides who somebody is and may do. */
  abstract isForPeopleOnly(operation: string): boolean;
  /** Which of these roles may do it. */
  abstract rolesFor(operation: string, roles: readonly Role[]): readonly Role[];
  /** Whether this caller may do it now, whatever the reason. */
  abstract mayDo(actor: Actor, operation: string): boolean;
}
