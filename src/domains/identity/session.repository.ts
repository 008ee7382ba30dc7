import { createHash, randomBytes } from 'node:crypto';
import { type Database, newId, systemScope } from '../helpers/index.js';
import type { KnownUser } from './user-account.repository.js';

/** A working day: who comes back tomorrow signs in again. */
const LIFETIME_SECONDS = 12 * 3600;

export interface OpenedSession {
  /** 256 random bits in base64url; only the browser keeps it. */
  readonly token: string;
  readonly lifetimeSeconds: number;
}

export const sessionTokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Sessions, found by the hash of their token. */
export class SessionRepository {
  private readonly scope = systemScope('user-management');

  constructor(private readonly database: Database) {}

  /** Opens a session with a new token, and sweeps this user's expired ones in the same statement. */
  async open(user: KnownUser, now: Date): Promise<OpenedSession> {
    const token = randomBytes(32).toString('base64url');
    await this.database.query(
      this.scope,
      `WITH swept AS (DELETE FROM base.session WHERE user_account_id = $4 AND expires_at <= $6)
       INSERT INTO base.session (id, tenant_id, customer_id, user_account_id, token_hash, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        newId(),
        user.tenantId,
        user.customerId,
        user.id,
        sessionTokenHash(token),
        now,
        new Date(now.getTime() + LIFETIME_SECONDS * 1000),
      ],
    );
    return { token, lifetimeSeconds: LIFETIME_SECONDS };
  }

  /** Ends a session; unknown tokens are fine. */
  async close(token: string): Promise<void> {
    await this.database.query(this.scope, 'DELETE FROM base.session WHERE token_hash = $1', [
      sessionTokenHash(token),
    ]);
  }
}
