/** What a person may be at a customer: a consumer holds several of these at once for their own account. */
export const CUSTOMER_ROLES = [
  'companyAdmin',
  'buyer',
  'approver',
  'billing',
  'technicalContact',
  'reseller',
] as const;

/** What a person may be at the operator. */
export const STAFF_ROLES = [
  'agent',
  'consultant',
  'supervisor',
  'catalogueManager',
  'auditor',
  'admin',
] as const;

export type CustomerRole = (typeof CUSTOMER_ROLES)[number];
export type StaffRole = (typeof STAFF_ROLES)[number];

/**
 * A caller's parts in the house; one caller may have several. `actingAgent` is the only one of a member of staff who acts
 * for a customer, `companyClient` of a program of one customer, `client` of a program of the operator's. The access matrix (presentation/http/access) says what each may do.
 */
export type Role =
  'visitor' | CustomerRole | StaffRole | 'actingAgent' | 'companyClient' | 'client' | 'system';

/** Every role, in the order in which the matrix shows them. */
export const ROLES: readonly Role[] = [
  'visitor',
  ...CUSTOMER_ROLES,
  ...STAFF_ROLES,
  'actingAgent',
  'companyClient',
  'client',
  'system',
];

/** What sort of caller it is, whatever the roles: state machines and activity logs speak of these. */
export type ActorKind = 'visitor' | 'customer' | 'staff' | 'client' | 'system';

/** Who acts. `id` is the user account, API client, visitor or component; `name` is what activity logs show. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly roles: readonly Role[];
  /** Operations of the matrix that this person was given beyond the roles. */
  readonly grants?: readonly string[];
  /** Of a program's or personal token: it reaches only operations inside these OAuth scopes. */
  readonly scopes?: readonly string[];
  /** A person who has not shown yet that the e-mail address is theirs: binds nobody to an order. */
  readonly unverified?: boolean;
  /** A person whom no limit and no approval rule holds (as of a second ago): their orders need not be looked at. */
  readonly ordersFreely?: boolean;
  /** A member of staff acts for the scope's customer: the grant under which, why, and the agent's own name (`name` says for whom, too). */
  readonly acting?: { readonly id: string; readonly reason: string; readonly agentName: string };
  /** Somebody who tries the shop out, as an invented customer of the sandbox. `watcher`: looks on only. */
  readonly demonstration?: { readonly id: string; readonly part: 'driver' | 'watcher' };
}

/** Stands for "every one" in a scope: all customers of a tenant (staff), or all tenants (platform jobs only). */
export const ALL = '*';

/**
 * Whose rows a unit of work may see and write. PostgreSQL enforces it by row-level security: tenantId and customerId
 * become the settings trunkline.tenant and trunkline.customer of the transaction. A visitor's customerId is the
 * visitor's own id, so that a cart belongs to somebody before there is an account.
 */
export interface Scope {
  readonly tenantId: string;
  readonly customerId: string;
  /** The customer's name, where a person acts for one. */
  readonly customerName?: string;
  /** Customers beneath this one in the company hierarchy: their shown rows may be read, never written. */
  readonly below?: readonly string[];
  readonly actor: Actor;
  /** Follows a request into events, jobs and logs. */
  readonly correlationId?: string;
}

/** The scope of a platform job of one tenant, or of all tenants. */
export const systemScope = (component: string, tenantId: string = ALL, correlationId?: string): Scope => ({
  tenantId,
  customerId: ALL,
  actor: { id: component, name: component, kind: 'system', roles: ['system'] },
  ...(correlationId && { correlationId }),
});

/** The operator's tenant of the demo and of a one-operator installation. */
export const OPERATOR_TENANT = '00000000-0000-7000-8000-000000000001';

/** The tenant of demonstrations: its customers are invented, and nothing of it leaves the house (docs/adr/0029). */
export const SANDBOX_TENANT = '00000000-0000-7000-8000-0000000000d0';
