import { type Database, systemScope, type Transaction } from '../helpers/index.js';
import {
  type Acting,
  ACTING_IDLE_MS,
  ACTING_MOST_MS,
  expiryOfNew,
  type GrantHolder,
} from './acting-grant.js';
import { CLOSED_CUSTOMER } from './rules/customer-is-active.rule.js';
import type { ActingFacts } from './rules/acting-facts.js';

/** A use is written down at most this often. */
const NOTED_EVERY_MS = 60_000;

export interface NewGrant extends GrantHolder {
  readonly id: string;
  readonly customerId: string;
  readonly agentName: string;
  readonly reason: string;
  readonly reference: string | null;
}

export interface EndedGrant {
  readonly id: string;
  readonly customerId: string;
  readonly agentName: string;
}

const FACTS = `SELECT c.id AS "customerId", c.name AS "customerName", c.status, coalesce(a.allowed, true) AS consents,
    EXISTS (SELECT FROM base.membership m WHERE m.customer_id = c.id AND m.user_account_id = $3) AS "isOwn"
  FROM base.customer c LEFT JOIN base.acting_consent a ON a.customer_id = c.id
  WHERE c.id = $1 AND c.tenant_id = $2`;

const START = `INSERT INTO base.acting_grant (id, tenant_id, customer_id, user_account_id, agent_name, session_id, reason,
    reference, started_at, last_used_at, expires_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10)`;

/** Everything that ends a grant is asked for at every use: none of it needs to be told to anybody. */
const USE = `WITH held AS (
    SELECT g.id, g.customer_id AS "customerId", c.name AS "customerName", g.reason, g.reference,
      g.started_at AS "startedAt", g.expires_at, g.last_used_at
    FROM base.acting_grant g
    JOIN base.customer c ON c.id = g.customer_id
    LEFT JOIN base.acting_consent a ON a.customer_id = g.customer_id
    WHERE g.id = $1 AND g.tenant_id = $2 AND g.user_account_id = $3 AND g.session_id = $4
      AND g.ended_at IS NULL AND g.expires_at > $5::timestamptz
      AND coalesce(a.allowed, true) AND coalesce(c.status, '') <> ALL ($9)
  ), noted AS (
    UPDATE base.acting_grant g SET last_used_at = $5::timestamptz,
      expires_at = least($6::timestamptz, g.started_at + $7 * interval '1 millisecond')
    FROM held WHERE g.id = held.id AND held.last_used_at < $8::timestamptz
    RETURNING g.expires_at
  )
  SELECT held.id, held."customerId", held."customerName", held.reason, held.reference, held."startedAt",
    coalesce((SELECT expires_at FROM noted), held.expires_at) AS "expiresAt"
  FROM held`;

const OPEN = `SELECT g.id, g.customer_id AS "customerId", c.name AS "customerName", g.reason, g.reference,
    g.started_at AS "startedAt", g.expires_at AS "expiresAt", count(*) OVER () AS total
  FROM base.acting_grant g JOIN base.customer c ON c.id = g.customer_id
  WHERE g.user_account_id = $1 AND g.session_id = $2 AND g.ended_at IS NULL AND g.expires_at > $3
  ORDER BY g.started_at DESC, g.id DESC OFFSET $4 LIMIT $5`;

const END = `UPDATE base.acting_grant SET ended_at = $4
  WHERE id = $1 AND user_account_id = $2 AND session_id = $3 AND ended_at IS NULL AND expires_at > $4
  RETURNING id, customer_id AS "customerId", agent_name AS "agentName"`;

/** Grants as their agents use them; in the platform's own scope, because they decide what scope an agent gets. */
export class ActingGrantRepository {
  private readonly scope = systemScope('acting');

  constructor(private readonly database: Database) {}

  /** What the rules of starting ask; undefined when there is no such customer. */
  async factsOf(
    customerId: string,
    tenantId: string,
    userAccountId: string,
  ): Promise<ActingFacts | undefined> {
    const [facts] = await this.database.query<ActingFacts>(this.scope, FACTS, [
      customerId,
      tenantId,
      userAccountId,
    ]);
    return facts;
  }

  async start(tx: Transaction, grant: NewGrant, now: Date): Promise<void> {
    const { id, tenantId, customerId, userAccountId, agentName, sessionId, reason, reference } = grant;
    await tx.query(START, [
      id,
      tenantId,
      customerId,
      userAccountId,
      agentName,
      sessionId,
      reason,
      reference,
      now,
      expiryOfNew(now),
    ]);
  }

  /** The grant, if it holds for this holder; its time is extended by the use. */
  async use(id: string, holder: GrantHolder, now: Date): Promise<Acting | undefined> {
    const at = now.getTime();
    const [acting] = await this.database.query<Acting>(this.scope, USE, [
      id,
      holder.tenantId,
      holder.userAccountId,
      holder.sessionId,
      now,
      new Date(at + ACTING_IDLE_MS),
      ACTING_MOST_MS,
      new Date(at - NOTED_EVERY_MS),
      CLOSED_CUSTOMER,
    ]);
    return acting;
  }

  /** What this session has under way, newest first, and how many they are. */
  async openOf(
    holder: GrantHolder,
    page: { readonly offset: number; readonly limit: number },
    now: Date,
  ): Promise<{ items: Acting[]; total: number }> {
    const rows = await this.database.query<Acting & { total: string }>(this.scope, OPEN, [
      holder.userAccountId,
      holder.sessionId,
      now,
      page.offset,
      page.limit,
    ]);
    const items = rows.map(({ total: _total, ...acting }) => acting);
    return { items, total: Number(rows[0]?.total ?? 0) };
  }

  /** Ends a grant of this holder; undefined when it has none of this id that holds. */
  async end(tx: Transaction, id: string, holder: GrantHolder, now: Date): Promise<EndedGrant | undefined> {
    const [ended] = await tx.query<EndedGrant>(END, [id, holder.userAccountId, holder.sessionId, now]);
    return ended;
  }
}
