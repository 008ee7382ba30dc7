import { createHash, randomBytes } from 'node:crypto';
import { type CustomerRole, type Database, newId, type StaffRole, systemScope } from '../helpers/index.js';
import { withinProvider } from './identity-providers/within-provider.js';
import { rolesBeneath } from './own-sessions/roles-beneath.js';
import type { SignInMethod } from './entities/session.entity.js';

/** A working day: who comes back tomorrow signs in again. */
const LIFETIME_SECONDS = 12 * 3600;

export interface OpenedSession {
  /** 256 random bits in base64url; only the browser keeps it. */
  readonly token: string;
  readonly lifetimeSeconds: number;
}

export interface NewSession {
  readonly tenantId: string;
  readonly userAccountId: string;
  readonly membershipId: string;
  readonly methods: readonly SignInMethod[];
  readonly userAgent: string | null;
  readonly address: string | null;
  /** By which the person signed in; null or left out: otherwise. */
  readonly identityProviderId?: string | null | undefined;
}

/** The person behind a session, and for whom they act. */
export interface SignedIn {
  readonly sessionId: string;
  /** The user account's id. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly tenantId: string;
  readonly membershipId: string;
  readonly roles: readonly (CustomerRole | StaffRole)[];
  /** Null for the operator's staff. */
  readonly customerId: string | null;
  readonly customerName: string | null;
  /** Whether the customer is an organization; false for a private person and for the operator. */
  readonly isCompany: boolean;
  /** Customers beneath this one in the company hierarchy. */
  readonly below: readonly string[];
  /** Where the person acts in a company beneath their own: their own company. */
  readonly actingFrom: string | null;
  /** Operations beyond the roles, from permissions that are in force. */
  readonly grants: readonly string[];
  readonly methods: readonly SignInMethod[];
  /** No limit of the person and no approval rule of the company stands between them and an order. */
  readonly ordersFreely: boolean;
  /** By which the person signed in, and beyond whose reach this session never acts; null: signed in otherwise. */
  readonly identityProviderId: string | null;
}

export const sessionTokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

const OPEN = `WITH swept AS (DELETE FROM base.session WHERE user_account_id = $3 AND expires_at <= $9)
  INSERT INTO base.session (id, tenant_id, user_account_id, membership_id, token_hash, methods, user_agent, address,
    created_at, last_seen_at, expires_at, identity_provider_id)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10, $11)`;

/** Notes in the same statement that the session was seen, at most once a minute. */
const FIND = `WITH seen AS (
    UPDATE base.session SET last_seen_at = $2
    WHERE token_hash = $1 AND expires_at > $2 AND last_seen_at < $2::timestamptz - interval '1 minute'
  )
  SELECT s.id AS "sessionId", u.id, u.name, u.email, u.email_verified_at IS NOT NULL AS "emailVerified",
    u.tenant_id AS "tenantId", m.id AS "membershipId", m.roles,
    coalesce(s.company_below_id, m.customer_id) AS "customerId", c.name AS "customerName",
    EXISTS (SELECT FROM base.organization o WHERE o.id::text = c.engaged_party_id) AS "isCompany",
    CASE WHEN s.company_below_id IS NOT NULL THEN m.customer_id END AS "actingFrom",
    CASE WHEN m.customer_id IS NULL THEN '{}'
      ELSE base.companies_below(coalesce(s.company_below_id, m.customer_id)) END AS below,
    CASE WHEN s.company_below_id IS NULL THEN base.grants_of(u.id, m.customer_id, $2) ELSE '{}' END AS grants,
    NOT EXISTS (SELECT FROM base.approval_rule r WHERE r.customer_id = coalesce(s.company_below_id, m.customer_id))
      AND NOT EXISTS (SELECT FROM base.spending_limit l JOIN base.membership h ON h.id = l.membership_id
        WHERE h.user_account_id = u.id) AS "ordersFreely",
    s.methods, s.identity_provider_id AS "identityProviderId"
  FROM base.session s
  JOIN base.user_account u ON u.id = s.user_account_id
  JOIN base.membership m ON m.id = s.membership_id
  LEFT JOIN base.customer c ON c.id = coalesce(s.company_below_id, m.customer_id)
  WHERE s.token_hash = $1 AND s.expires_at > $2 AND u.status = 'active' AND m.status = 'active'
    AND (s.company_below_id IS NULL OR s.company_below_id = ANY (base.companies_below(m.customer_id)))
    AND ${withinProvider('s.identity_provider_id')}`;

/** Sessions, found by the hash of their token. */
export class SessionRepository {
  private readonly scope = systemScope('user-management');

  constructor(private readonly database: Database) {}

  /** Opens a session with a new token, and sweeps this person's expired ones in the same statement. */
  async open(session: NewSession, now: Date): Promise<OpenedSession> {
    const token = randomBytes(32).toString('base64url');
    await this.database.query(this.scope, OPEN, [
      newId(),
      session.tenantId,
      session.userAccountId,
      session.membershipId,
      sessionTokenHash(token),
      session.methods,
      session.userAgent,
      session.address,
      now,
      new Date(now.getTime() + LIFETIME_SECONDS * 1000),
      session.identityProviderId ?? null,
    ]);
    return { token, lifetimeSeconds: LIFETIME_SECONDS };
  }

  /** Who is behind an unexpired session: an active person with an active membership. */
  async find(tokenHash: Buffer, now: Date): Promise<SignedIn | undefined> {
    const [row] = await this.database.query<SignedIn>(this.scope, FIND, [tokenHash, now]);
    if (!row || row.actingFrom === null) return row;
    const roles = rolesBeneath(row.roles);
    return roles.length > 0 ? { ...row, roles } : undefined;
  }

  /** Ends a session; unknown tokens are fine. */
  async close(token: string): Promise<void> {
    await this.database.query(this.scope, 'DELETE FROM base.session WHERE token_hash = $1', [
      sessionTokenHash(token),
    ]);
  }
}
