import type { CustomerRole, StaffRole, Transaction } from '../../helpers/index.js';

/** An account that a provider's person may be, with what speaks for and against it. */
export interface Candidate {
  readonly id: string;
  readonly tenantId: string;
  readonly status: 'active' | 'deactivated';
  readonly emailVerified: boolean;
  /** Memberships of any status, of any customer or the operator. */
  readonly memberships: number;
  /** The status of the membership of the provider's own customer (or operator); null without one. */
  readonly own: 'active' | 'deactivated' | null;
}

const CANDIDATE = `SELECT u.id, u.tenant_id AS "tenantId", u.status, u.email_verified_at IS NOT NULL AS "emailVerified",
    (SELECT count(*)::integer FROM base.membership m WHERE m.user_account_id = u.id) AS memberships,
    (SELECT m.status FROM base.membership m WHERE m.user_account_id = u.id
      AND m.customer_id IS NOT DISTINCT FROM $2::uuid) AS own
  FROM base.user_account u WHERE `;

/** The account behind somebody who comes from a provider. All in a transaction of the platform's own scope. */
export class FederatedAccountRepository {
  /** Who was linked before. */
  async linked(
    tx: Transaction,
    providerId: string,
    subject: string,
    customerId: string | null,
  ): Promise<Candidate | undefined> {
    const [row] = await tx.query<Candidate>(
      `${CANDIDATE} u.id = (SELECT user_account_id FROM base.federated_identity
         WHERE identity_provider_id = $1 AND subject = $3)`,
      [providerId, customerId, subject],
    );
    return row;
  }

  /** Locks the account until the commit. */
  async byEmail(tx: Transaction, email: string, customerId: string | null): Promise<Candidate | undefined> {
    const [row] = await tx.query<Candidate>(`${CANDIDATE} u.email = $1 FOR UPDATE OF u`, [email, customerId]);
    return row;
  }

  /** @returns false when the address has an account, also one added this moment. */
  async addAccount(
    tx: Transaction,
    account: {
      readonly id: string;
      readonly tenantId: string;
      readonly email: string;
      readonly name: string;
    },
    now: Date,
  ): Promise<boolean> {
    const added = await tx.query(
      `INSERT INTO base.user_account (id, tenant_id, email, name, email_verified_at, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, $5, $5) ON CONFLICT (email) DO NOTHING RETURNING id`,
      [account.id, account.tenantId, account.email, account.name, now],
    );
    return added.length > 0;
  }

  async addMembership(
    tx: Transaction,
    membership: {
      readonly id: string;
      readonly tenantId: string;
      readonly customerId: string | null;
      readonly userAccountId: string;
      readonly roles: readonly (CustomerRole | StaffRole)[];
    },
    now: Date,
  ): Promise<void> {
    const { id, tenantId, customerId, userAccountId, roles } = membership;
    await tx.query(
      `INSERT INTO base.membership (id, tenant_id, customer_id, user_account_id, roles, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $6)`,
      [id, tenantId, customerId, userAccountId, roles, now],
    );
  }

  /**
   * The provider has proved an address that its account had not: whoever set a password before was perhaps somebody
   * else, and keeps nothing.
   */
  async takeOver(tx: Transaction, userAccountId: string, now: Date): Promise<void> {
    await tx.query(
      `UPDATE base.user_account SET password_hash = NULL, email_verified_at = $2, version = version + 1, updated_at = $2
       WHERE id = $1`,
      [userAccountId, now],
    );
    for (const table of ['session', 'personal_token', 'second_factor', 'recovery_code', 'one_time_token']) {
      await tx.query(`DELETE FROM base.${table} WHERE user_account_id = $1`, [userAccountId]);
    }
  }

  async link(
    tx: Transaction,
    identity: {
      readonly id: string;
      readonly tenantId: string;
      readonly customerId: string | null;
      readonly providerId: string;
      readonly subject: string;
      readonly userAccountId: string;
    },
    now: Date,
  ): Promise<void> {
    const { id, tenantId, customerId, providerId, subject, userAccountId } = identity;
    await tx.query(
      `INSERT INTO base.federated_identity (id, tenant_id, customer_id, identity_provider_id, subject, user_account_id,
         created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, tenantId, customerId, providerId, subject, userAccountId, now],
    );
  }

  /** The active membership in which somebody from this provider acts: of its customer, else of a company beneath. */
  async membershipFor(
    tx: Transaction,
    userAccountId: string,
    customerId: string | null,
  ): Promise<string | undefined> {
    const [row] = await tx.query<{ id: string }>(
      `SELECT id FROM base.membership WHERE user_account_id = $1 AND status = 'active'
         AND (customer_id IS NOT DISTINCT FROM $2::uuid OR customer_id = ANY (base.companies_below($2::uuid)))
       ORDER BY customer_id IS DISTINCT FROM $2::uuid, created_at, id LIMIT 1`,
      [userAccountId, customerId],
    );
    return row?.id;
  }
}
