import { createHash, randomBytes } from 'node:crypto';
import { newId, type Transaction } from '../../helpers/index.js';
import type { TokenPurpose } from './one-time-token.entity.js';

const LIFETIME_MS: Readonly<Record<TokenPurpose, number>> = {
  verifyEmail: 24 * 3_600_000,
  resetPassword: 30 * 60_000,
  secondFactor: 5 * 60_000,
};

/** Of links only the newest works. Several browsers may be in the middle of a sign-in at the same time. */
const REPLACE: Readonly<Record<TokenPurpose, boolean>> = {
  verifyEmail: true,
  resetPassword: true,
  secondFactor: false,
};

const SWEEP = `DELETE FROM base.one_time_token
  WHERE user_account_id = $1 AND purpose = $2 AND ($3 OR expires_at <= $4)`;

const INSERT = `INSERT INTO base.one_time_token (id, tenant_id, user_account_id, purpose, token_hash, created_at, expires_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7)`;

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Secrets that work once. Only their hashes are kept. All in a transaction of the platform's own scope. */
export class OneTimeTokenRepository {
  /** @returns 256 random bits in base64url, which nobody can read again. */
  async issue(
    tx: Transaction,
    purpose: TokenPurpose,
    account: { readonly id: string; readonly tenantId: string },
    now: Date,
  ): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const expires = new Date(now.getTime() + LIFETIME_MS[purpose]);
    await tx.query(SWEEP, [account.id, purpose, REPLACE[purpose], now]);
    await tx.query(INSERT, [newId(), account.tenantId, account.id, purpose, hashOf(token), now, expires]);
    return token;
  }

  /** Uses a token up. @returns whose it was; undefined when it is unknown, used, expired, or for something else. */
  async redeem(
    tx: Transaction,
    purpose: TokenPurpose,
    token: string,
    now: Date,
  ): Promise<string | undefined> {
    const [row] = await tx.query<{ id: string }>(
      `UPDATE base.one_time_token SET used_at = $3
       WHERE token_hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > $3
       RETURNING user_account_id AS id`,
      [hashOf(token), purpose, now],
    );
    return row?.id;
  }

  /** Whose a working token is, without using it up. */
  async peek(tx: Transaction, purpose: TokenPurpose, token: string, now: Date): Promise<string | undefined> {
    const [row] = await tx.query<{ id: string }>(
      `SELECT user_account_id AS id FROM base.one_time_token
       WHERE token_hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > $3`,
      [hashOf(token), purpose, now],
    );
    return row?.id;
  }

  /** Makes all tokens of a person useless, e.g. links that were sent before the password changed. */
  async revoke(tx: Transaction, userAccountId: string): Promise<void> {
    await tx.query('DELETE FROM base.one_time_token WHERE user_account_id = $1', [userAccountId]);
  }
}
