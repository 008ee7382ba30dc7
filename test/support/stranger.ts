import { newId, OPERATOR_TENANT, type Role, STAFF_ROLES } from '../../src/domains/helpers/index.js';
import {
  MembershipRepository,
  type NewMembership,
  SessionRepository,
  UserAccountRepository,
} from '../../src/domains/identity/index.js';
import type { TestApp } from './app.js';

/** Somebody who calls with one role: by a session cookie (people), a token (programs), or as nobody. */
export interface Caller {
  readonly role: Role;
  readonly headers: Readonly<Record<string, string>>;
}

/** A caller with exactly this role, who belongs to this customer where the role is one at a customer. */
export async function callerWith(test: TestApp, role: Role, customerId: string): Promise<Caller> {
  if (role === 'visitor') return { role, headers: {} };
  if (role === 'companyClient' || role === 'actingAgent') return withToken(test, role, customerId);
  if (role === 'client' || role === 'system') return withToken(test, role);
  const isStaff = (STAFF_ROLES as readonly Role[]).includes(role);
  return signedIn(test, role, isStaff ? null : customerId);
}

async function withToken(test: TestApp, role: Role, customerId?: string): Promise<Caller> {
  const token = await test.tokenFor(role, customerId ? { customerId } : {});
  return { role, headers: { authorization: `Bearer ${token}` } };
}

async function signedIn(test: TestApp, role: Role, customerId: string | null): Promise<Caller> {
  const now = new Date();
  const userAccountId = newId();
  const account = {
    id: userAccountId,
    tenantId: OPERATOR_TENANT,
    name: `The ${role}`,
    email: `${role.toLowerCase()}-${userAccountId}@caller.example`,
    emailVerifiedAt: now,
    individualId: null,
    passwordHash: null,
  };
  await test.app.get(UserAccountRepository).addMissing([account], now);
  const membership = {
    id: newId(),
    tenantId: OPERATOR_TENANT,
    customerId,
    userAccountId,
    roles: [role] as NewMembership['roles'],
  };
  await test.app.get(MembershipRepository).addMissing([membership], now);
  const session = await test.app.get(SessionRepository).open(
    {
      tenantId: OPERATOR_TENANT,
      userAccountId,
      membershipId: membership.id,
      methods: ['password'],
      userAgent: null,
      address: null,
    },
    now,
  );
  return { role, headers: { cookie: `__Host-trunkline_session=${session.token}` } };
}
