import {
  CUSTOMER_ROLES,
  Refusal,
  type RefusalReason,
  type Scope,
  STAFF_ROLES,
} from '../../domains/helpers/index.js';
import type { AccessRules } from './access-rules.js';
import type { NamedOperation } from './named-operations.js';

/** Beside what only people who are there do: these decide about rights too, though programs may write them. */
const ABOUT_RIGHTS = new Set(['companyBelow', 'permission', 'spending', 'userRole']);
const READING = new Set(['list', 'get']);

/**
 * Nobody gives more than he may do himself by his roles, nor a customer's people an operation that is the operator's.
 * What decides about rights comes with a membership's roles and never with a permission: whoever had it for a day could
 * give himself rights for ever.
 * Names that the matrix does not know are let through: they have no effect.
 * @throws Refusal forbidden `beyondGranter`, with a reason for each operation.
 */
export function refuseUngrantable(
  rules: AccessRules,
  { actor }: Scope,
  customerId: string | null,
  operations: readonly NamedOperation[],
): void {
  const reasons = operations.filter(({ operation }) => rules.isKnown(operation)).flatMap(judge);
  if (reasons.length === 0) return;
  throw new Refusal(
    'forbidden',
    'beyondGranter',
    'This gives more than you may give; leave the named operations out, or ask somebody who may do them.',
    reasons,
  );

  function judge({ operation, path }: NamedOperation): RefusalReason[] {
    const [resource = '', verb = ''] = operation.split(':');
    const reason = (code: string, message: string): RefusalReason[] => [{ code, message, path }];
    const isAboutRights = ABOUT_RIGHTS.has(resource) || rules.isForPeopleOnly(operation);
    if (isAboutRights && !READING.has(verb))
      return reason('aboutRights', `${operation} decides about rights, and comes only with a role.`);
    const held = customerId === null ? STAFF_ROLES : CUSTOMER_ROLES;
    if (rules.rolesFor(operation, held).length === 0)
      return reason(
        'notForThisPerson',
        `${operation} is for ${customerId === null ? 'customers' : 'the operator'} only.`,
      );
    if (rules.rolesFor(operation, actor.roles).length === 0 || !rules.mayDo(actor, operation))
      return reason('beyondGranter', `You may not do ${operation} yourself by your roles.`);
    return [];
  }
}
