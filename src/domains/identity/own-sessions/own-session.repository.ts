import type { Transaction } from '../../helpers/index.js';
import type { Session } from '../entities/session.entity.js';

/** A session as its person sees it. */
export type OwnSession = Pick<
  Session,
  'id' | 'methods' | 'userAgent' | 'address' | 'createdAt' | 'lastSeenAt' | 'expiresAt'
>;

const LIST = `
  SELECT id, methods, user_agent AS "userAgent", address, created_at AS "createdAt", last_seen_at AS "lastSeenAt",
    expires_at AS "expiresAt", count(*) OVER ()::integer AS total
  FROM base.session WHERE user_account_id = $1 AND expires_at > $2
  ORDER BY last_seen_at DESC, id DESC OFFSET $3 LIMIT $4`;

/** A person's own sessions. All in a transaction of the platform's own scope. */
export class OwnSessionRepository {
  /** Unexpired ones, the last seen first. */
  async list(
    tx: Transaction,
    userAccountId: string,
    { offset, limit }: { readonly offset: number; readonly limit: number },
    now: Date,
  ): Promise<{ items: OwnSession[]; total: number }> {
    const rows = await tx.query<OwnSession & { total: number }>(LIST, [userAccountId, now, offset, limit]);
    const total =
      rows[0]?.total ??
      (offset > 0 ? (await this.list(tx, userAccountId, { offset: 0, limit: 1 }, now)).total : 0);
    return { items: rows, total };
  }

  /** @returns false when the person has no such session. */
  async end(tx: Transaction, userAccountId: string, sessionId: string): Promise<boolean> {
    const rows = await tx.query(
      'DELETE FROM base.session WHERE user_account_id = $1 AND id = $2 RETURNING id',
      [userAccountId, sessionId],
    );
    return rows.length > 0;
  }

  /** Ends all but one; all without `exceptId`. @returns how many. */
  async endOthers(tx: Transaction, userAccountId: string, exceptId?: string): Promise<number> {
    const rows = await tx.query(
      'DELETE FROM base.session WHERE user_account_id = $1 AND id IS DISTINCT FROM $2::uuid RETURNING id',
      [userAccountId, exceptId ?? null],
    );
    return rows.length;
  }

  /** Ends the tokens that the person, or somebody at the person's keyboard, has made for scripts. */
  async endTokens(tx: Transaction, userAccountId: string): Promise<void> {
    await tx.query('DELETE FROM base.personal_token WHERE user_account_id = $1', [userAccountId]);
  }
}
