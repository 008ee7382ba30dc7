import { newId, type Transaction } from '../../helpers/index.js';
import { recoveryCodeHash } from './recovery-codes.js';

export interface StoredSecondFactor {
  /** In the platform's secret box. */
  readonly secret: Buffer;
  readonly confirmedAt: Date | null;
  readonly lastStep: number | null;
}

interface Account {
  readonly id: string;
  readonly tenantId: string;
}

/** Second factors and recovery codes. All in a transaction of the platform's own scope. */
export class SecondFactorRepository {
  async find(tx: Transaction, userAccountId: string): Promise<StoredSecondFactor | undefined> {
    const [row] = await tx.query<StoredSecondFactor>(
      `SELECT secret, confirmed_at AS "confirmedAt", last_step::float8 AS "lastStep"
       FROM base.second_factor WHERE user_account_id = $1`,
      [userAccountId],
    );
    return row;
  }

  /** Stores a secret that is still to be confirmed. @returns false when the person has a confirmed one. */
  async begin(tx: Transaction, account: Account, secret: Buffer, now: Date): Promise<boolean> {
    const rows = await tx.query(
      `INSERT INTO base.second_factor (user_account_id, tenant_id, secret, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $4)
       ON CONFLICT (user_account_id) DO UPDATE SET secret = $3, updated_at = $4
         WHERE second_factor.confirmed_at IS NULL
       RETURNING user_account_id`,
      [account.id, account.tenantId, secret, now],
    );
    return rows.length > 0;
  }

  /** Notes that a code of this step was used, for the first time also that the factor works. @returns false for a step that was used already. */
  async useStep(tx: Transaction, userAccountId: string, step: number, now: Date): Promise<boolean> {
    const rows = await tx.query(
      `UPDATE base.second_factor
       SET last_step = $2, confirmed_at = coalesce(confirmed_at, $3), updated_at = $3
       WHERE user_account_id = $1 AND (last_step IS NULL OR last_step < $2) RETURNING user_account_id`,
      [userAccountId, step, now],
    );
    return rows.length > 0;
  }

  /** Takes the factor and its recovery codes away. */
  async remove(tx: Transaction, userAccountId: string): Promise<void> {
    await tx.query('DELETE FROM base.second_factor WHERE user_account_id = $1', [userAccountId]);
    await tx.query('DELETE FROM base.recovery_code WHERE user_account_id = $1', [userAccountId]);
  }

  /** The only recovery codes from now on; earlier ones no longer work. */
  async replaceCodes(tx: Transaction, account: Account, codes: readonly string[], now: Date): Promise<void> {
    await tx.query('DELETE FROM base.recovery_code WHERE user_account_id = $1', [account.id]);
    await tx.query(
      `INSERT INTO base.recovery_code (id, tenant_id, user_account_id, code_hash, created_at)
       SELECT c.id, $2, $3, c.hash, $5 FROM unnest($1::uuid[], $4::bytea[]) AS c(id, hash)`,
      [codes.map(() => newId()), account.tenantId, account.id, codes.map(recoveryCodeHash), now],
    );
  }

  /** Uses a recovery code up. @returns false when it is not one of the person's unused ones. */
  async useCode(tx: Transaction, userAccountId: string, code: string, now: Date): Promise<boolean> {
    const rows = await tx.query(
      `UPDATE base.recovery_code SET used_at = $3
       WHERE user_account_id = $1 AND code_hash = $2 AND used_at IS NULL RETURNING id`,
      [userAccountId, recoveryCodeHash(code), now],
    );
    return rows.length > 0;
  }

  /** How many recovery codes are left. */
  async codesLeft(tx: Transaction, userAccountId: string): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      'SELECT count(*)::integer AS count FROM base.recovery_code WHERE user_account_id = $1 AND used_at IS NULL',
      [userAccountId],
    );
    return row?.count ?? 0;
  }
}
