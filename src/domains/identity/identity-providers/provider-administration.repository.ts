import type { Transaction } from '../../helpers/index.js';
import type { IdentityProvider } from './identity-provider.entity.js';

export interface AdministeredDomain {
  readonly id: string;
  readonly domain: string;
  readonly status: 'pending' | 'confirmed';
  /** ISO 8601. */
  readonly createdAt: string;
  readonly confirmedAt: string | null;
}

/** A provider as those see it who administer it. */
export type AdministeredProvider = Omit<IdentityProvider, 'clientSecret' | 'tenantId' | 'updatedAt'> & {
  /** Null for the operator's. */
  readonly customerName: string | null;
  readonly hasSecret: boolean;
  /** How many people have signed in by it. */
  readonly people: number;
  readonly domains: readonly AdministeredDomain[];
};

export type NewProvider = Pick<
  IdentityProvider,
  'id' | 'tenantId' | 'customerId' | 'name' | 'issuer' | 'clientId' | 'clientSecret' | 'defaultRoles'
>;

export type ProviderChange = Pick<
  IdentityProvider,
  'name' | 'issuer' | 'clientId' | 'defaultRoles' | 'enforced' | 'status'
> & {
  /** Undefined: as it is. */
  readonly clientSecret: Buffer | undefined;
};

const READ = `SELECT p.id, p.customer_id AS "customerId", c.name AS "customerName", p.version, p.name, p.issuer,
    p.client_id AS "clientId", p.client_secret IS NOT NULL AS "hasSecret", p.enforced,
    p.default_roles AS "defaultRoles", p.status, p.created_at AS "createdAt",
    (SELECT count(*)::integer FROM base.federated_identity f WHERE f.identity_provider_id = p.id) AS people,
    coalesce((SELECT json_agg(json_build_object('id', d.id, 'domain', d.domain, 'status', d.status,
      'createdAt', d.created_at, 'confirmedAt', d.confirmed_at) ORDER BY d.domain)
      FROM base.identity_provider_domain d WHERE d.identity_provider_id = p.id), '[]') AS domains
  FROM base.identity_provider p LEFT JOIN base.customer c ON c.id = p.customer_id`;

/** Providers as people administer them: row-level security shows a company its own, the operator all. */
export class ProviderAdministrationRepository {
  /** Those with a domain that waits for confirmation first, then the newest. */
  list(tx: Transaction, offset: number, limit: number): Promise<AdministeredProvider[]> {
    return tx.query<AdministeredProvider>(
      `${READ} ORDER BY EXISTS (SELECT FROM base.identity_provider_domain w
         WHERE w.identity_provider_id = p.id AND w.status = 'pending') DESC, p.created_at DESC, p.id
       OFFSET $1 LIMIT $2`,
      [offset, limit],
    );
  }

  async count(tx: Transaction): Promise<number> {
    const [row] = await tx.query<{ total: number }>(
      'SELECT count(*)::integer AS total FROM base.identity_provider',
    );
    return row?.total ?? 0;
  }

  async find(tx: Transaction, id: string): Promise<AdministeredProvider | undefined> {
    const [row] = await tx.query<AdministeredProvider>(`${READ} WHERE p.id = $1`, [id]);
    return row;
  }

  async add(tx: Transaction, provider: NewProvider, now: Date): Promise<void> {
    const { id, tenantId, customerId, name, issuer, clientId, clientSecret, defaultRoles } = provider;
    await tx.query(
      `INSERT INTO base.identity_provider (id, tenant_id, customer_id, name, issuer, client_id, client_secret,
         default_roles, created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)`,
      [id, tenantId, customerId, name, issuer, clientId, clientSecret, defaultRoles, now],
    );
  }

  /** @returns false when it has changed since `version`, or is not there. */
  async change(
    tx: Transaction,
    id: string,
    version: number,
    change: ProviderChange,
    now: Date,
  ): Promise<boolean> {
    const { name, issuer, clientId, clientSecret, defaultRoles, enforced, status } = change;
    const changed = await tx.query(
      `UPDATE base.identity_provider SET name = $3, issuer = $4, client_id = $5,
         client_secret = coalesce($6, client_secret), default_roles = $7, enforced = $8, status = $9,
         version = version + 1, updated_at = $10 WHERE id = $1 AND version = $2 RETURNING id`,
      [id, version, name, issuer, clientId, clientSecret ?? null, defaultRoles, enforced, status, now],
    );
    return changed.length > 0;
  }

  /** People of another issuer are other people, whatever their subject. */
  async forgetPeople(tx: Transaction, id: string): Promise<void> {
    await tx.query('DELETE FROM base.federated_identity WHERE identity_provider_id = $1', [id]);
    await tx.query('DELETE FROM base.session WHERE identity_provider_id = $1', [id]);
  }

  /** With its domains, links and sessions. @returns false when it is not there. */
  async remove(tx: Transaction, id: string): Promise<boolean> {
    const removed = await tx.query('DELETE FROM base.identity_provider WHERE id = $1 RETURNING id', [id]);
    return removed.length > 0;
  }

  /** @returns false when it has this domain already. */
  async addDomain(
    tx: Transaction,
    providerId: string,
    domain: { readonly id: string; readonly domain: string },
    now: Date,
  ): Promise<boolean> {
    const added = await tx.query(
      `INSERT INTO base.identity_provider_domain (id, tenant_id, customer_id, identity_provider_id, domain, created_at)
       SELECT $2, tenant_id, customer_id, id, $3, $4 FROM base.identity_provider WHERE id = $1
       ON CONFLICT DO NOTHING RETURNING id`,
      [providerId, domain.id, domain.domain, now],
    );
    return added.length > 0;
  }

  /** @returns false when another provider has been confirmed for this domain. */
  async confirmDomain(tx: Transaction, domainId: string, by: string, now: Date): Promise<boolean> {
    const confirmed = await tx.query(
      `UPDATE base.identity_provider_domain d SET status = 'confirmed', confirmed_at = $2, confirmed_by = $3
       WHERE id = $1 AND NOT EXISTS (SELECT FROM base.identity_provider_domain o
         WHERE o.domain = d.domain AND o.status = 'confirmed' AND o.id <> d.id) RETURNING id`,
      [domainId, now, by],
    );
    return confirmed.length > 0;
  }

  /** @returns false when the provider has no such domain. */
  async removeDomain(tx: Transaction, providerId: string, domainId: string): Promise<boolean> {
    const removed = await tx.query(
      'DELETE FROM base.identity_provider_domain WHERE id = $2 AND identity_provider_id = $1 RETURNING id',
      [providerId, domainId],
    );
    return removed.length > 0;
  }
}
