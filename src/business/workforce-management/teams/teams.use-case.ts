import { Injectable } from '@nestjs/common';
import { Database, newId, Refusal, type Scope, type Transaction } from '../../../domains/helpers/index.js';
import {
  HolidayCalendarRepository,
  type Page,
  refuseCircularEscalation,
  SKILL_FAMILIES,
  type Team,
  type TeamDraft,
  TeamRepository,
} from '../../../domains/workforce/index.js';
import { AssignmentQueue } from '../../order-management/index.js';
import { refuseUnknownZone } from '../agents/judge-agent.js';

/** Teams: who takes which families, and who comes next when they cannot. */
@Injectable()
export class Teams {
  constructor(
    private readonly database: Database,
    private readonly teams: TeamRepository,
    private readonly calendars: HolidayCalendarRepository,
    private readonly queue: AssignmentQueue,
  ) {}

  /** By name. */
  list(scope: Scope, page: Page): Promise<{ items: Team[]; total: number }> {
    return this.teams.list(scope, page);
  }

  /** @throws Refusal notFound */
  get(scope: Scope, id: string): Promise<Team> {
    return this.teams.get(scope, id);
  }

  /** @returns the new team's id. @throws Refusal `teamNameTaken`, `escalationInCircle`, ... */
  create(scope: Scope, draft: TeamDraft): Promise<string> {
    const id = newId();
    return this.database.transaction(scope, async (tx) => {
      await this.judge(tx, id, draft);
      await this.teams.insert(tx, id, scope.tenantId, draft);
      return id;
    });
  }

  /** @throws Refusal notFound, stale, and as `create`. */
  async change(scope: Scope, id: string, version: number, change: Partial<TeamDraft>): Promise<void> {
    const team = await this.teams.get(scope, id);
    await this.database.transaction(scope, async (tx) => {
      const draft = { ...team, ...change };
      await this.judge(tx, team.id, draft);
      await this.teams.update(tx, team.id, version, draft);
      await this.queue.wake(tx, scope.tenantId);
    });
  }

  /** @throws Refusal notFound, `teamInUse` */
  async remove(scope: Scope, id: string): Promise<void> {
    const team = await this.teams.get(scope, id);
    await this.database.transaction(scope, (tx) => this.teams.remove(tx, team));
  }

  private async judge(tx: Transaction, id: string, draft: TeamDraft): Promise<void> {
    refuseUnknownZone(draft.timeZone);
    const strange = draft.skills.find((skill) => !SKILL_FAMILIES.some((family) => family === skill));
    if (strange !== undefined) {
      const known = SKILL_FAMILIES.join(', ');
      throw new Refusal(
        'invalid',
        'skillUnknown',
        `There is no family ${strange.slice(0, 80)}: choose among ${known}.`,
      );
    }
    const others = await this.teams.ofTenant(tx, tx.scope.tenantId);
    const { escalationTeamId } = draft;
    if (escalationTeamId !== null && ![...others.map((team) => team.id), id].includes(escalationTeamId)) {
      throw new Refusal('invalid', 'teamUnknown', 'The escalation team does not exist: choose another.');
    }
    refuseCircularEscalation(
      id,
      escalationTeamId,
      new Map(others.filter((team) => team.id !== id).map((team) => [team.id, team.escalationTeamId])),
    );
    await this.calendars.refuseUnknown(tx, draft.holidayCalendarId);
  }
}
