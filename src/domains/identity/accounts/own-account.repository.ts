import type { CustomerRole, Transaction } from '../../helpers/index.js';
import type { UserAccount } from '../entities/user-account.entity.js';

/** An account as its own person's business reads it. */
export type OwnAccount = Pick<
  UserAccount,
  | 'id'
  | 'tenantId'
  | 'individualId'
  | 'email'
  | 'emailVerifiedAt'
  | 'name'
  | 'status'
  | 'passwordHash'
  | 'passwordShort'
>;

export type SignedUp = Pick<UserAccount, 'id' | 'tenantId' | 'individualId' | 'email' | 'name'> & {
  readonly passwordHash: string;
};

const COLUMNS = `id, tenant_id AS "tenantId", individual_id AS "individualId", email,
  email_verified_at AS "emailVerifiedAt", name, status, password_hash AS "passwordHash",
  password_short AS "passwordShort"`;

export interface FirstMembership {
  readonly id: string;
  readonly customerId: string;
  readonly roles: readonly CustomerRole[];
}

const ADD = `
  WITH account AS (
    INSERT INTO base.user_account (id, tenant_id, individual_id, email, name, password_hash, created_at, updated_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $7) ON CONFLICT (email) DO NOTHING RETURNING id, tenant_id
  )
  INSERT INTO base.membership (id, tenant_id, customer_id, user_account_id, roles, created_at, updated_at)
  SELECT $8::uuid, tenant_id, $9::uuid, id, $10::text[], $7::timestamptz, $7::timestamptz FROM account RETURNING id`;

/** What people do about their own account. All in a transaction of the platform's own scope. */
export class OwnAccountRepository {
  /** Active or not. */
  async find(tx: Transaction, id: string): Promise<OwnAccount | undefined> {
    const [row] = await tx.query<OwnAccount>(`SELECT ${COLUMNS} FROM base.user_account WHERE id = $1`, [id]);
    return row;
  }

  /** Active or not; any case. */
  async findByEmail(tx: Transaction, email: string): Promise<OwnAccount | undefined> {
    const [row] = await tx.query<OwnAccount>(`SELECT ${COLUMNS} FROM base.user_account WHERE email = $1`, [
      email.trim().toLowerCase(),
    ]);
    return row;
  }

  /**
   * Adds the account of somebody who signs up, and what it may do for its customer.
   * @returns false when the address has an account, also one added this moment; then nothing is added.
   */
  async add(tx: Transaction, account: SignedUp, membership: FirstMembership, now: Date): Promise<boolean> {
    const rows = await tx.query(ADD, [
      account.id,
      account.tenantId,
      account.individualId,
      account.email.trim().toLowerCase(),
      account.name,
      account.passwordHash,
      now,
      membership.id,
      membership.customerId,
      membership.roles,
    ]);
    return rows.length > 0;
  }

  /** Notes that the person reads mail at the account's address. */
  async verifyEmail(tx: Transaction, id: string, now: Date): Promise<void> {
    await tx.query(
      `UPDATE base.user_account SET email_verified_at = $2, version = version + 1, updated_at = $2
       WHERE id = $1 AND email_verified_at IS NULL`,
      [id, now],
    );
  }

  /** `short` says that the password is enough only beside a second factor. */
  async setPassword(
    tx: Transaction,
    id: string,
    password: { readonly hash: string; readonly short: boolean },
    now: Date,
  ): Promise<void> {
    await tx.query(
      `UPDATE base.user_account SET password_hash = $2, password_short = $3, version = version + 1, updated_at = $4
       WHERE id = $1`,
      [id, password.hash, password.short, now],
    );
  }

  async rename(tx: Transaction, id: string, name: string, now: Date): Promise<void> {
    await tx.query(
      'UPDATE base.user_account SET name = $2, version = version + 1, updated_at = $3 WHERE id = $1',
      [id, name, now],
    );
  }
}
