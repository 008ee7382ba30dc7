import type { RightsPlace, UserRole } from '../../api/rights';

/** Held by roles alone, whoever asks: these decide who somebody is, or what somebody may do. */
const BY_ROLE_ONLY: ReadonlySet<string> = new Set(
  (
    'permission userRole companyBelow spending company person approval staffPerson ' +
    'staffInvitation customerPerson registration emailVerification passwordReset account secondFactor ' +
    'ownSession session acting confirmationRequest agentAccess apiClient apiClientSecret ' +
    'personalToken identityProvider identityProviderDomain federatedSignIn invitation membership auditVerification'
  ).split(' '),
);
/** The roles that people have, by where they belong. */
export const HELD: Readonly<Record<RightsPlace['kind'], ReadonlySet<string>>> = {
  customer: new Set(['companyAdmin', 'buyer', 'approver', 'billing', 'technicalContact', 'reseller']),
  operator: new Set(['agent', 'consultant', 'supervisor', 'catalogueManager', 'auditor', 'admin']),
};

/** What a role may do: names of operations. */
export const operationsOf = ({ entitlement }: UserRole): string[] =>
  (entitlement ?? []).flatMap((entry) => (entry.function === undefined ? [] : [entry.function]));

const unionOf = (roles: readonly UserRole[]): Set<string> => new Set(roles.flatMap(operationsOf));

/**
 * What somebody with these roles can give a person of this place: what he may do himself, what is for such people at
 * all, and what no role alone decides. It spares choosing what the server refuses; the server judges.
 */
export function grantableOperations(
  all: readonly UserRole[],
  place: RightsPlace['kind'],
  ownRoles: readonly string[],
): string[] {
  const builtIn = all.filter((role) => role.builtIn === true);
  const own = unionOf(builtIn.filter(({ id }) => ownRoles.includes(id ?? '')));
  const theirs = unionOf(builtIn.filter(({ id }) => HELD[place].has(id ?? '')));
  const anybody = unionOf(builtIn.filter(({ id }) => id === 'visitor'));
  return [...own]
    .filter((operation) => {
      const [resource = '', verb = ''] = operation.split(':');
      const reading = verb === 'list' || verb === 'get';
      return theirs.has(operation) && !anybody.has(operation) && (reading || !BY_ROLE_ONLY.has(resource));
    })
    .sort();
}
