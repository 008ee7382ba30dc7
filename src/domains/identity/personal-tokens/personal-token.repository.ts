import { type CustomerRole, type Database, type StaffRole, systemScope } from '../../helpers/index.js';
import { withinProvider } from '../identity-providers/within-provider.js';
import type { PersonalToken } from './personal-token.entity.js';

/** A token as its own person sees it. */
export type OwnPersonalToken = Pick<
  PersonalToken,
  'id' | 'membershipId' | 'name' | 'scopes' | 'hint' | 'createdAt' | 'expiresAt'
> & {
  /** Null for the operator's staff. */
  readonly customerName: string | null;
  readonly lastUsedAt: Date | null;
};

export type NewPersonalToken = Omit<PersonalToken, 'createdAt'>;

/** The person behind a token, with the rights that the membership gives at this moment. */
export interface TokenHolder {
  readonly tokenId: string;
  readonly id: string;
  readonly name: string;
  readonly tenantId: string;
  readonly customerId: string | null;
  readonly below: readonly string[];
  readonly roles: readonly (CustomerRole | StaffRole)[];
  readonly scopes: readonly string[];
  readonly emailVerified: boolean;
}

const HOLDER = `SELECT t.id AS "tokenId", u.id, u.name, u.tenant_id AS "tenantId", m.customer_id AS "customerId", m.roles,
    t.scopes, u.email_verified_at IS NOT NULL AS "emailVerified",
    CASE WHEN m.customer_id IS NULL THEN '{}' ELSE base.companies_below(m.customer_id) END AS below
  FROM base.personal_token t
  JOIN base.user_account u ON u.id = t.user_account_id
  JOIN base.membership m ON m.id = t.membership_id AND m.user_account_id = t.user_account_id
  WHERE t.token_hash = $1 AND t.expires_at > $2 AND u.status = 'active' AND m.status = 'active'
    AND ${withinProvider('t.identity_provider_id')}`;

const OF_PERSON = `SELECT t.id, t.membership_id AS "membershipId", t.name, t.scopes, t.hint, t.created_at AS "createdAt",
    t.expires_at AS "expiresAt", c.name AS "customerName", l.last_used_at AS "lastUsedAt",
    count(*) OVER ()::integer AS total
  FROM base.personal_token t
  JOIN base.membership m ON m.id = t.membership_id
  LEFT JOIN base.customer c ON c.id = m.customer_id
  LEFT JOIN base.credential_use l ON l.credential_id = t.id
  WHERE t.user_account_id = $1 ORDER BY t.created_at DESC, t.id OFFSET $2 LIMIT $3`;

const ADD = `INSERT INTO base.personal_token (id, tenant_id, user_account_id, membership_id, name, scopes, token_hash,
    hint, created_at, expires_at, identity_provider_id)
  SELECT $1::uuid, $2::uuid, $3::uuid, $4::uuid, $5, $6::text[], $7::bytea, $8, $9::timestamptz, $10::timestamptz, $12::uuid
  WHERE (SELECT count(*) FROM base.personal_token WHERE user_account_id = $3::uuid) < $11 RETURNING id`;

/** People's own tokens; in the platform's scope, each statement with its owner in the condition. */
export class PersonalTokenRepository {
  private readonly scope = systemScope('user-management');

  constructor(private readonly database: Database) {}

  /**
   * Who is behind an unexpired token: an active person with an active membership, which the identity provider of the
   * session that made it still reaches.
   */
  async holder(tokenHash: Buffer, now: Date): Promise<TokenHolder | undefined> {
    const [row] = await this.database.query<TokenHolder>(this.scope, HOLDER, [tokenHash, now]);
    return row;
  }

  /** The newest first, expired ones too. */
  async list(
    userAccountId: string,
    offset: number,
    limit: number,
  ): Promise<{ items: OwnPersonalToken[]; total: number }> {
    const rows = await this.database.query<OwnPersonalToken & { total?: number }>(this.scope, OF_PERSON, [
      userAccountId,
      offset,
      limit,
    ]);
    const total = rows[0]?.total ?? (offset > 0 ? await this.count(userAccountId) : 0);
    for (const row of rows) delete row.total;
    return { items: rows, total };
  }

  /** @returns false when the person has `most` tokens already. */
  async add(token: NewPersonalToken, now: Date, most: number): Promise<boolean> {
    const { id, tenantId, userAccountId, membershipId, name, scopes, tokenHash, hint, expiresAt } = token;
    const added = await this.database.query(this.scope, ADD, [
      id,
      tenantId,
      userAccountId,
      membershipId,
      name,
      scopes,
      tokenHash,
      hint,
      now,
      expiresAt,
      most,
      token.identityProviderId,
    ]);
    return added.length > 0;
  }

  /** @returns false when the person has no such token. */
  async remove(userAccountId: string, id: string): Promise<boolean> {
    const removed = await this.database.query(
      this.scope,
      'DELETE FROM base.personal_token WHERE id = $1 AND user_account_id = $2 RETURNING id',
      [id, userAccountId],
    );
    return removed.length > 0;
  }

  private async count(userAccountId: string): Promise<number> {
    const [row] = await this.database.query<{ total: number }>(
      this.scope,
      'SELECT count(*)::integer AS total FROM base.personal_token WHERE user_account_id = $1',
      [userAccountId],
    );
    return row?.total ?? 0;
  }
}
