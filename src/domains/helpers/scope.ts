/** A person's or program's part in the house. The access matrix (presentation/http) says what each may do. */
export type Role = 'visitor' | 'customer' | 'agent' | 'admin' | 'client' | 'system';

/** Who acts. `id` is the user account, API client, visitor or component; `name` is what activity logs show. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
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
  readonly actor: Actor;
  /** Follows a request into events, jobs and logs. */
  readonly correlationId?: string;
}

/** The scope of a platform job of one tenant, or of all tenants. */
export const systemScope = (component: string, tenantId: string = ALL, correlationId?: string): Scope => ({
  tenantId,
  customerId: ALL,
  actor: { id: component, name: component, role: 'system' },
  ...(correlationId && { correlationId }),
});

/** The operator's tenant of the demo and of a one-operator installation. */
export const OPERATOR_TENANT = '00000000-0000-7000-8000-000000000001';
