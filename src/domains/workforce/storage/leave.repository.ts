import { Injectable } from '@nestjs/common';
import { Clock, Database, isId, newId, Refusal, type Scope, type Transaction } from '../../helpers/index.js';
import type { Leave } from './workforce-views.js';

const COLUMNS = `l.id, l.version, l.agent_id AS "agentId", p.name AS "agentName", l.kind,
  to_char(l.start_date, 'YYYY-MM-DD') AS "startDate", to_char(l.end_date, 'YYYY-MM-DD') AS "endDate", l.state,
  l.cover_agent_id AS "coverAgentId", c.name AS "coverName", l.note, l.requested_by AS "requestedBy",
  l.decided_by_name AS "decidedByName", l.decision_note AS "decisionNote", l.decided_at AS "decidedAt",
  l.created_at AS "createdAt"`;
const TABLES = `base.agent_leave l JOIN base.agent_profile p ON p.id = l.agent_id
  LEFT JOIN base.agent_profile c ON c.id = l.cover_agent_id`;
const WANTED = `FROM ${TABLES} WHERE ($1::text IS NULL OR l.state = $1) AND ($2::uuid IS NULL OR l.agent_id = $2)`;

const LIST = `SELECT counted.total, shown.* FROM (SELECT count(*)::int AS total ${WANTED}) counted
  LEFT JOIN (SELECT ${COLUMNS} ${WANTED} ORDER BY l.start_date DESC, l.id DESC LIMIT $3::int OFFSET $4::int) shown ON true
  ORDER BY shown."startDate" DESC, shown.id DESC`;

export interface LeaveSearch {
  readonly state?: string | undefined;
  readonly agentId?: string | undefined;
  readonly offset: number;
  readonly limit: number;
}

export interface LeaveDraft {
  readonly agentId: string;
  readonly kind: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly coverAgentId: string | null;
  readonly note: string;
}

/** Stores leave: asked for, decided, withdrawn; never deleted. */
@Injectable()
export class LeaveRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Latest start first. */
  async list(scope: Scope, search: LeaveSearch): Promise<{ leave: Leave[]; total: number }> {
    const { state, agentId, offset, limit } = search;
    const rows = await this.database.query<Leave & { total: number }>(scope, LIST, [
      state ?? null,
      agentId ?? null,
      limit,
      offset,
    ]);
    return { leave: rows.filter(({ id }) => id !== null), total: rows[0]?.total ?? 0 };
  }

  /**
   * All leave, asked for or granted, that meets a span. Rules about leave look at colleagues too, so writers take one
   * lock of the tenant first: two requests that fit alone but not together are judged one after the other.
   */
  async meeting(tx: Transaction, tenantId: string, startDate: string, endDate: string): Promise<Leave[]> {
    await tx.query("SELECT pg_advisory_xact_lock(hashtextextended('agent-leave:' || $1, 0))", [tenantId]);
    return tx.query<Leave>(
      `SELECT ${COLUMNS} FROM ${TABLES} WHERE l.tenant_id = $1 AND l.state IN ('requested', 'approved')
         AND l.start_date <= $3::date AND l.end_date >= $2::date ORDER BY l.start_date, l.id`,
      [tenantId, startDate, endDate],
    );
  }

  async insert(tx: Transaction, tenantId: string, draft: LeaveDraft): Promise<string> {
    const id = newId();
    await tx.query(
      `INSERT INTO base.agent_leave (id, tenant_id, agent_id, kind, start_date, end_date, cover_agent_id, note,
         requested_by, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5::date, $6::date, $7, $8, $9, $10, $10)`,
      [
        id,
        tenantId,
        draft.agentId,
        draft.kind,
        draft.startDate,
        draft.endDate,
        draft.coverAgentId,
        draft.note,
        tx.scope.actor.id,
        this.clock.now(),
      ],
    );
    return id;
  }

  /** Locks leave for a decision. @throws Refusal notFound */
  async claim(tx: Transaction, id: string): Promise<Leave & { tenantId: string }> {
    if (isId(id)) await tx.query('SELECT FROM base.agent_leave WHERE id = $1 FOR UPDATE', [id]);
    const sql = `SELECT ${COLUMNS}, l.tenant_id AS "tenantId" FROM ${TABLES} WHERE l.id = $1`;
    const [leave] = isId(id) ? await tx.query<Leave & { tenantId: string }>(sql, [id]) : [];
    if (leave) return leave;
    throw new Refusal('notFound', 'leaveNotFound', `There is no leave ${id.slice(0, 80)}; check the id.`);
  }

  /** Writes the decision on claimed leave. */
  async decide(
    tx: Transaction,
    id: string,
    state: 'approved' | 'rejected' | 'withdrawn',
    note: string,
    coverAgentId: string | null,
  ): Promise<void> {
    const { actor } = tx.scope;
    await tx.query(
      `UPDATE base.agent_leave SET state = $2, decision_note = $3, cover_agent_id = $4, decided_by = $5,
         decided_by_name = $6, decided_at = $7, updated_at = $7, version = version + 1 WHERE id = $1`,
      [id, state, note, coverAgentId, actor.id, actor.name, this.clock.now()],
    );
  }
}
