import { ALL, derivedId, OPERATOR_TENANT, type Scope } from '../../domains/helpers/index.js';
import type { Acting } from '../../domains/acting/index.js';
import type { SignedIn } from '../../domains/identity/index.js';

/** What a request carries to say who calls: a bearer token, or the cookies of a browser. */
export interface Credentials {
  readonly bearer?: string | undefined;
  readonly session?: string | undefined;
  readonly visitor?: string | undefined;
}

/** Who calls, and how they were recognised. A `newVisitor` was not known before this request. */
export interface Caller {
  readonly scope: Scope;
  readonly kind: 'token' | 'session' | 'visitor' | 'newVisitor';
  /** The person behind a session. */
  readonly user?: SignedIn;
  /** The grant under which this member of staff acts for a customer; the scope is then the customer's. */
  readonly acting?: Acting;
  /** What a new visitor's browser has to keep to be known again. */
  readonly visitorSecret?: string;
}

/** Customers see their own rows, and read those of companies beneath; the operator's staff see all of their tenant. */
export const scopeOfSession = (user: SignedIn): Scope => ({
  tenantId: user.tenantId,
  customerId: user.customerId ?? ALL,
  ...(user.customerName !== null && { customerName: user.customerName }),
  ...(user.below.length > 0 && { below: user.below }),
  actor: {
    id: user.id,
    name: user.name,
    kind: user.customerId === null ? 'staff' : 'customer',
    roles: user.roles,
    ...(user.grants.length > 0 && { grants: user.grants }),
    ...(!user.emailVerified && { unverified: true }),
    ...(user.ordersFreely && { ordersFreely: true }),
  },
});

/**
 * A visitor owns what carries the visitor's own id (a cart), and nothing else. The id is a hash of the cookie: a cookie
 * that somebody made up can never name a customer, and an id that shows up in an event does not give the cookie away.
 */
export function scopeOfVisitor(secret: string): Scope {
  const id = derivedId(`visitor:${secret}`);
  const actor = { id, name: 'Visitor', kind: 'visitor', roles: ['visitor'] } as const;
  return { tenantId: OPERATOR_TENANT, customerId: id, actor };
}
