import { type ActorKind, CUSTOMER_ROLES, Refusal, type Role, STAFF_ROLES } from '../helpers/index.js';
import type { Employer, Member } from './member.repository.js';

/** The role that may let others in. */
export const adminRoleOf = ({ customerId }: Pick<Employer, 'customerId'>): 'admin' | 'companyAdmin' =>
  customerId === null ? 'admin' : 'companyAdmin';

/**
 * Roles are those of the side that the person joins, and a company makes nobody a reseller: that is a contract with the
 * operator. Who has the role already keeps it.
 */
export function refuseRoles(
  { customerId }: Pick<Employer, 'customerId'>,
  by: ActorKind,
  roles: readonly string[],
  before: readonly string[] = [],
): void {
  const known: readonly string[] = customerId === null ? STAFF_ROLES : CUSTOMER_ROLES;
  const strange = roles.filter((role) => !known.includes(role));
  if (roles.length === 0 || strange.length > 0)
    throw refusal(
      'rolesUnknown',
      roles.length === 0
        ? 'Nobody is in without a role: give at least one, or deactivate the person.'
        : `There is no role ${strange.join(', ').slice(0, 80)} here: choose among ${known.join(', ')}.`,
    );
  if (by === 'customer' && roles.includes('reseller') !== before.includes('reseller'))
    throw refusal(
      'resellerByOperator',
      'Who is a reseller is agreed with the operator: ask us to change that role.',
    );
}

const refusal = (code: string, message: string): Refusal =>
  new Refusal('unprocessable', code, message, [{ code, message, path: 'roles' }]);

/** Somebody who can let others in stays: the last administrator neither leaves nor gives the role away. */
export function refuseWithoutAdmin(
  employer: Pick<Employer, 'customerId'>,
  before: readonly Pick<Member, 'id' | 'roles' | 'status'>[],
  changed: Pick<Member, 'id' | 'roles' | 'status'>,
): void {
  const admin: Role = adminRoleOf(employer);
  const isAdmin = ({ roles, status }: Pick<Member, 'roles' | 'status'>): boolean =>
    status === 'active' && (roles as readonly string[]).includes(admin);
  if (!before.some(isAdmin)) return;
  if (before.some((member) => isAdmin(member.id === changed.id ? changed : member))) return;
  throw new Refusal(
    'conflict',
    'lastAdmin',
    'This is the last administrator: make somebody else an administrator first.',
  );
}
