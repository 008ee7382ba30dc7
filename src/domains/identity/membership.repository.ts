import { type Database, systemScope } from '../helpers/index.js';
import { withinProvider } from './identity-providers/within-provider.js';
import type { Membership } from './entities/membership.entity.js';

/** A membership as its own person sees it; `customerName` is null for the operator's staff. */
export type OwnMembership = Pick<Membership, 'id' | 'customerId' | 'roles'> & {
  readonly customerName: string | null;
};

export type NewMembership = Pick<Membership, 'id' | 'tenantId' | 'customerId' | 'userAccountId' | 'roles'>;

/** A person belongs to a handful of companies; who has more sees the ones that come first. */
const SHOWN = 200;

const OF_PERSON = `SELECT m.id, m.customer_id AS "customerId", m.roles, c.name AS "customerName"
  FROM base.membership m LEFT JOIN base.customer c ON c.id = m.customer_id
  WHERE m.user_account_id = $1 AND m.status = 'active' AND ${withinProvider('$2::uuid')}
  ORDER BY m.customer_id IS NOT NULL, m.created_at, m.id LIMIT ${SHOWN}`;

const REACHING = `SELECT m.id, m.customer_id AS "customerId", m.roles, c.name AS "customerName"
  FROM base.membership m JOIN base.user_account u ON u.id = m.user_account_id AND u.status = 'active'
  JOIN base.customer c ON c.id = m.customer_id
  WHERE m.user_account_id = $1 AND m.status = 'active'
    AND (m.customer_id = $2::uuid OR $2::uuid = ANY (base.companies_below(m.customer_id)))
  ORDER BY m.created_at, m.id LIMIT ${SHOWN}`;

/** Who may do what for whom; in the platform's own scope, because it decides what scope a person gets. */
export class MembershipRepository {
  private readonly scope = systemScope('user-management');

  constructor(private readonly database: Database) {}

  /**
   * The person's active memberships: the operator's first, then the oldest; of who came by an identity provider only
   * those within its reach.
   */
  of(userAccountId: string, identityProviderId: string | null = null): Promise<OwnMembership[]> {
    return this.database.query<OwnMembership>(this.scope, OF_PERSON, [userAccountId, identityProviderId]);
  }

  /** An active person's active memberships of this customer and of the companies above it. */
  reaching(userAccountId: string, customerId: string): Promise<OwnMembership[]> {
    return this.database.query<OwnMembership>(this.scope, REACHING, [userAccountId, customerId]);
  }

  /**
   * Adds memberships that are not there yet; existing ones stay as they are. Each is a millisecond younger than the one
   * before it, so that a person's first company is the one that was named first.
   */
  async addMissing(memberships: readonly NewMembership[], now: Date): Promise<void> {
    await this.database.query(
      this.scope,
      `INSERT INTO base.membership (id, tenant_id, customer_id, user_account_id, roles, created_at, updated_at)
       SELECT m.id, m."tenantId", m."customerId", m."userAccountId",
         ARRAY(SELECT jsonb_array_elements_text(m.roles)), m.at, m.at
       FROM (SELECT e.*, $2::timestamptz + e.place * interval '1 millisecond' AS at
         FROM ROWS FROM (jsonb_to_recordset($1::jsonb) AS (id uuid, "tenantId" uuid, "customerId" uuid,
           "userAccountId" uuid, roles jsonb)) WITH ORDINALITY
           AS e(id, "tenantId", "customerId", "userAccountId", roles, place)) m
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(memberships), now],
    );
  }
}
