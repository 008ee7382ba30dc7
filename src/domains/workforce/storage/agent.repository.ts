import { Injectable } from '@nestjs/common';
import { Clock, Database, isId, Refusal, type Scope, type Transaction } from '../../helpers/index.js';
import { containing, GET_AGENTS, LIST_AGENTS, ROSTER } from './agent-sql.js';
import type { Agent, AgentDraft, AgentSearch } from './workforce-views.js';

/** Stores agents. */
@Injectable()
export class AgentRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** By name. */
  async list(scope: Scope, search: AgentSearch): Promise<{ agents: Agent[]; total: number }> {
    const { text, teamId, skill, status, offset, limit } = search;
    const rows = await this.database.query<Agent & { total: number }>(scope, LIST_AGENTS, [
      this.clock.now(),
      containing(text),
      teamId ?? null,
      skill ?? null,
      status ?? null,
      limit,
      offset,
    ]);
    return { agents: rows.filter(({ id }) => id !== null), total: rows[0]?.total ?? 0 };
  }

  /** In no order; ids that are nobody's are left out. */
  byIds(scope: Scope, ids: readonly string[]): Promise<Agent[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return this.database.query<Agent>(scope, GET_AGENTS, [this.clock.now(), ids]);
  }

  /** @throws Refusal notFound */
  async get(scope: Scope, id: string): Promise<Agent> {
    const [agent] = isId(id) ? await this.byIds(scope, [id]) : [];
    return agent ?? refuseUnknown(id);
  }

  /** All active agents of a tenant. */
  roster(tx: Transaction, tenantId: string): Promise<Agent[]> {
    return tx.query<Agent>(ROSTER, [this.clock.now(), tenantId]);
  }

  /**
   * Locks agents, in the order of their ids so that two who lock the same never wait for each other, and reads them as
   * they are then. Nobody else can give them orders or take them off until the transaction ends.
   * @throws Refusal notFound when one is missing.
   */
  async claim(tx: Transaction, ids: readonly string[]): Promise<Agent[]> {
    const missing = ids.find((id) => !isId(id));
    if (missing !== undefined) return refuseUnknown(missing);
    await tx.query('SELECT FROM base.agent_profile WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE', [ids]);
    const agents = await tx.query<Agent>(GET_AGENTS, [this.clock.now(), ids]);
    return ids.map((id) => agents.find((agent) => agent.id === id.toLowerCase()) ?? refuseUnknown(id));
  }

  /** @returns false when the account is an agent already. */
  async insert(
    tx: Transaction,
    agent: { readonly id: string; readonly tenantId: string; readonly name: string } & AgentDraft,
  ): Promise<boolean> {
    const rows = await tx.query(
      `INSERT INTO base.agent_profile (id, tenant_id, name, title, time_zone, holiday_calendar_id, order_capacity,
         created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8) ON CONFLICT DO NOTHING RETURNING id`,
      [
        agent.id,
        agent.tenantId,
        agent.name,
        agent.title,
        agent.timeZone,
        agent.holidayCalendarId,
        agent.orderCapacity,
        this.clock.now(),
      ],
    );
    if (rows.length === 1) await this.insertParts(tx, agent.id, agent.tenantId, agent);
    return rows.length === 1;
  }

  /** Guarded write of a claimed agent. @throws Refusal stale when the version is not the current one. */
  async update(tx: Transaction, agent: Agent, version: number, draft: AgentDraft): Promise<void> {
    const rows = await tx.query(
      `UPDATE base.agent_profile SET title = $3, time_zone = $4, holiday_calendar_id = $5, order_capacity = $6,
         version = version + 1, updated_at = $7
       WHERE id = $1 AND version = $2 RETURNING id`,
      [
        agent.id,
        version,
        draft.title,
        draft.timeZone,
        draft.holidayCalendarId,
        draft.orderCapacity,
        this.clock.now(),
      ],
    );
    if (rows.length === 0) refuseStale();
    await tx.query(
      `WITH team AS (DELETE FROM base.team_member WHERE agent_id = $1),
         skill AS (DELETE FROM base.agent_skill WHERE agent_id = $1)
       DELETE FROM base.agent_shift WHERE agent_id = $1`,
      [agent.id],
    );
    await this.insertParts(tx, agent.id, agent.tenantId, draft);
  }

  async setStatus(tx: Transaction, id: string, status: Agent['status']): Promise<void> {
    await tx.query(
      'UPDATE base.agent_profile SET status = $2, version = version + 1, updated_at = $3 WHERE id = $1',
      [id, status, this.clock.now()],
    );
  }

  private async insertParts(
    tx: Transaction,
    id: string,
    tenantId: string,
    { teams, skills, shifts }: AgentDraft,
  ): Promise<void> {
    await tx.query(
      `WITH team AS (
         INSERT INTO base.team_member (agent_id, team_id, tenant_id, lead)
         SELECT $1, t.id, $2, t.lead FROM jsonb_to_recordset($3::jsonb) AS t(id uuid, lead boolean)
       ), skill AS (
         INSERT INTO base.agent_skill (agent_id, kind, name, tenant_id, level)
         SELECT $1, s.kind, s.name, $2, s.level FROM jsonb_to_recordset($4::jsonb) AS s(kind text, name text, level integer)
       )
       INSERT INTO base.agent_shift (agent_id, weekday, start_minute, tenant_id, end_minute)
       SELECT $1, s.weekday, s."startMinute", $2, s."endMinute"
       FROM jsonb_to_recordset($5::jsonb) AS s(weekday integer, "startMinute" integer, "endMinute" integer)`,
      [id, tenantId, JSON.stringify(teams), JSON.stringify(skills), JSON.stringify(shifts)],
    );
  }
}

function refuseUnknown(id: string): never {
  throw new Refusal('notFound', 'agentNotFound', `There is no agent ${id.slice(0, 80)}; check the id.`);
}

/** Somebody else wrote meanwhile. */
export function refuseStale(): never {
  throw new Refusal(
    'stale',
    'changedMeanwhile',
    'Somebody else has changed this meanwhile: load it again, and make your change there.',
  );
}
