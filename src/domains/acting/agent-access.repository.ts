import type { Database, Scope, Transaction } from '../helpers/index.js';
import type { EndedGrant } from './acting-grant.repository.js';

/** What somebody of the operator did for the customer. */
export interface AgentDeed {
  readonly at: string;
  readonly cartId: string;
  readonly text: string;
}

/** A grant as its customer sees it. */
export interface AgentAccess {
  readonly id: string;
  readonly agent: string;
  readonly reason: string;
  readonly reference: string | null;
  readonly startedAt: Date;
  /** When it ended or ran out; null while the agent acts. */
  readonly endedAt: Date | null;
  /** The first hundred, oldest first. */
  readonly deeds: readonly AgentDeed[];
}

export interface Consent {
  readonly allowed: boolean;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
}

const LIST = `SELECT g.id, g.agent_name AS agent, g.reason, g.reference, g.started_at AS "startedAt",
    CASE WHEN g.ended_at IS NOT NULL THEN g.ended_at WHEN g.expires_at <= $1 THEN g.expires_at END AS "endedAt",
    coalesce((SELECT json_agg(json_build_object('at', to_char(d.occurred_at AT TIME ZONE 'UTC',
        'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'cartId', d.cart_id, 'text', d.text) ORDER BY d.occurred_at, d.id)
      FROM (SELECT a.id, a.occurred_at, a.cart_id, CASE WHEN a.kind = 'change' THEN a.text
          ELSE 'Asked you to confirm the cart' || CASE WHEN a.text = '' THEN '.' ELSE ': ' || a.text END END AS text
        FROM base.cart_activity a WHERE a.acting_id = g.id
        ORDER BY a.occurred_at, a.id LIMIT 100) d), '[]') AS deeds,
    count(*) OVER () AS total
  FROM base.acting_grant g
  WHERE g.customer_id = $2 AND (NOT $3 OR (g.ended_at IS NULL AND g.expires_at > $1))
  ORDER BY g.started_at DESC, g.id DESC OFFSET $4 LIMIT $5`;

const SET_CONSENT = `INSERT INTO base.acting_consent (customer_id, tenant_id, allowed, changed_by_id, changed_by_name, changed_at)
  VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (customer_id) DO UPDATE SET allowed = $3, changed_by_id = $4, changed_by_name = $5, changed_at = $6`;

const END_ALL = `UPDATE base.acting_grant SET ended_at = $2
  WHERE customer_id = $1 AND ended_at IS NULL AND expires_at > $2
  RETURNING id, customer_id AS "customerId", agent_name AS "agentName"`;

export interface AccessQuery {
  readonly offset: number;
  readonly limit: number;
  /** Only who acts at present. */
  readonly activeOnly: boolean;
}

/** The customer's side: who of the operator acted here, and whether they may. In the customer's own scope. */
export class AgentAccessRepository {
  constructor(private readonly database: Database) {}

  /** Newest first, with the number of all. */
  async list(scope: Scope, query: AccessQuery, now: Date): Promise<{ items: AgentAccess[]; total: number }> {
    const { activeOnly, offset, limit } = query;
    const rows = await this.database.query<AgentAccess & { total: string }>(scope, LIST, [
      now,
      scope.customerId,
      activeOnly,
      offset,
      limit,
    ]);
    if (rows.length === 0 && offset > 0) {
      return { items: [], total: (await this.list(scope, { ...query, offset: 0, limit: 1 }, now)).total };
    }
    return { items: rows.map(({ total: _total, ...access }) => access), total: Number(rows[0]?.total ?? 0) };
  }

  async consent(scope: Scope): Promise<Consent> {
    const [row] = await this.database.query<Consent>(
      scope,
      `SELECT allowed, changed_by_name AS "changedBy", changed_at AS "changedAt" FROM base.acting_consent
       WHERE customer_id = $1`,
      [scope.customerId],
    );
    return row ?? { allowed: true, changedBy: null, changedAt: null };
  }

  async setConsent(tx: Transaction, allowed: boolean, now: Date): Promise<void> {
    const { customerId, tenantId, actor } = tx.scope;
    await tx.query(SET_CONSENT, [customerId, tenantId, allowed, actor.id, actor.name, now]);
  }

  /** Ends everything that is under way for this customer. */
  endAll(tx: Transaction, now: Date): Promise<EndedGrant[]> {
    return tx.query<EndedGrant>(END_ALL, [tx.scope.customerId, now]);
  }
}
