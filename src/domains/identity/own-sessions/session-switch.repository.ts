import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, systemScope } from '../../helpers/index.js';
import { withinProvider } from '../identity-providers/within-provider.js';
import { type OpenedSession, sessionTokenHash } from '../session.repository.js';

const SWITCH = `
  UPDATE base.session s SET token_hash = $2, membership_id = m.id, company_below_id = $4::uuid, last_seen_at = $5
  FROM base.membership m
  WHERE s.token_hash = $1 AND s.expires_at > $5 AND m.id = $3 AND m.user_account_id = s.user_account_id
    AND m.status = 'active' AND ($4::uuid IS NULL OR $4::uuid = ANY (base.companies_below(m.customer_id)))
    AND ${withinProvider('s.identity_provider_id')}
  RETURNING extract(epoch FROM s.expires_at - $5::timestamptz)::integer AS seconds`;

/** Lets a session act for another of its person's companies. */
@Injectable()
export class SessionSwitchRepository {
  private readonly scope = systemScope('user-management');

  constructor(private readonly database: Database) {}

  /**
   * The session goes on under a new token, no longer than it would have lived; the old token is worth nothing from here
   * on. Undefined when the membership is not the person's, is not active, or the company is not beneath it.
   */
  async to(
    token: string,
    target: { readonly membershipId: string; readonly companyBelowId: string | null },
    now: Date,
  ): Promise<OpenedSession | undefined> {
    const next = randomBytes(32).toString('base64url');
    const [row] = await this.database.query<{ seconds: number }>(this.scope, SWITCH, [
      sessionTokenHash(token),
      sessionTokenHash(next),
      target.membershipId,
      target.companyBelowId,
      now,
    ]);
    return row && { token: next, lifetimeSeconds: row.seconds };
  }
}
