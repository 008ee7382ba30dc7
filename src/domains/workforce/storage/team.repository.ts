import { Injectable } from '@nestjs/common';
import { Clock, Database, isId, Refusal, type Scope, type Transaction } from '../../helpers/index.js';
import { refuseStale } from './agent.repository.js';
import { countedPage, type Page, pageOf } from './counted-page.js';
import type { Team, TeamDraft } from './workforce-views.js';

const COLUMNS = `t.id, t.version, t.name, t.description, t.time_zone AS "timeZone",
    t.holiday_calendar_id AS "holidayCalendarId", t.escalation_team_id AS "escalationTeamId", t.skills,
    coalesce((SELECT json_agg(json_build_object('id', p.id, 'name', p.name, 'lead', m.lead) ORDER BY p.name)
      FROM base.team_member m JOIN base.agent_profile p ON p.id = m.agent_id WHERE m.team_id = t.id), '[]') AS members,
    (SELECT count(*)::int FROM base.agent_assignment a
      WHERE a.team_id = t.id AND a.agent_id IS NULL AND a.released_at IS NULL) AS queued`;
const FROM = 'FROM base.workforce_team t';
const TEAM = `SELECT ${COLUMNS} ${FROM}`;
const LIST = countedPage(COLUMNS, FROM, 't.name, t.id');
/** An operator has few teams; more than this are not looked at when work is given out. */
const MOST = 500;

/** Stores teams. */
@Injectable()
export class TeamRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** By name. */
  async list(scope: Scope, { offset, limit }: Page): Promise<{ items: Team[]; total: number }> {
    return pageOf(await this.database.query<Team & { total: number }>(scope, LIST, [limit, offset]));
  }

  /** All of one tenant by name, inside a transaction. */
  ofTenant(tx: Transaction, tenantId: string): Promise<Team[]> {
    return tx.query<Team>(`${TEAM} WHERE t.tenant_id = $1 ORDER BY t.name, t.id LIMIT ${MOST}`, [tenantId]);
  }

  /** @throws Refusal notFound */
  async get(scope: Scope, id: string): Promise<Team> {
    const [team] = isId(id) ? await this.database.query<Team>(scope, `${TEAM} WHERE t.id = $1`, [id]) : [];
    if (team) return team;
    throw new Refusal('notFound', 'teamNotFound', `There is no team ${id.slice(0, 80)}; check the id.`);
  }

  /** @throws Refusal `teamNameTaken` */
  async insert(tx: Transaction, id: string, tenantId: string, draft: TeamDraft): Promise<void> {
    const rows = await tx.query(
      `INSERT INTO base.workforce_team (id, tenant_id, name, description, time_zone, holiday_calendar_id,
         escalation_team_id, skills, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8::text[], $9, $9) ON CONFLICT DO NOTHING RETURNING id`,
      [id, tenantId, ...columnsOf(draft), this.clock.now()],
    );
    if (rows.length === 0) refuseTakenName(draft.name);
  }

  /** @throws Refusal stale, `teamNameTaken` */
  async update(tx: Transaction, id: string, version: number, draft: TeamDraft): Promise<void> {
    const taken = await tx.query('SELECT FROM base.workforce_team WHERE name = $2 AND id <> $1', [
      id,
      draft.name,
    ]);
    if (taken.length > 0) refuseTakenName(draft.name);
    const rows = await tx.query(
      `UPDATE base.workforce_team SET name = $3, description = $4, time_zone = $5, holiday_calendar_id = $6,
         escalation_team_id = $7, skills = $8::text[], version = version + 1, updated_at = $9
       WHERE id = $1 AND version = $2 RETURNING id`,
      [id, version, ...columnsOf(draft), this.clock.now()],
    );
    if (rows.length === 0) refuseStale();
  }

  /** @throws Refusal `teamInUse` while it has members, a queue, or a team that escalates to it. */
  async remove(tx: Transaction, team: Team): Promise<void> {
    const above = await tx.query('SELECT FROM base.workforce_team WHERE escalation_team_id = $1', [team.id]);
    if (team.members.length > 0 || team.queued > 0 || above.length > 0) {
      throw new Refusal(
        'conflict',
        'teamInUse',
        `${team.name} still has members, waiting orders or a team that escalates to it: move these first.`,
      );
    }
    await tx.query('DELETE FROM base.workforce_team WHERE id = $1', [team.id]);
  }
}

const columnsOf = (draft: TeamDraft): unknown[] => [
  draft.name,
  draft.description,
  draft.timeZone,
  draft.holidayCalendarId,
  draft.escalationTeamId,
  draft.skills,
];

function refuseTakenName(name: string): never {
  throw new Refusal('conflict', 'teamNameTaken', `There is a team ${name} already: choose another name.`);
}
