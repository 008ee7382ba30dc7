import { Injectable } from '@nestjs/common';
import { Database, isId, Refusal, type Scope, type Transaction } from '../../../domains/helpers/index.js';
import {
  type AgentDraft,
  AgentRepository,
  HolidayCalendarRepository,
  StaffRepository,
  TeamRepository,
} from '../../../domains/workforce/index.js';
import { AssignmentQueue } from '../../order-management/index.js';
import { judgeAgent } from './judge-agent.js';

/** Makes agents of staff, and changes them. */
@Injectable()
export class SaveAgent {
  constructor(
    private readonly database: Database,
    private readonly agents: AgentRepository,
    private readonly staff: StaffRepository,
    private readonly teams: TeamRepository,
    private readonly calendars: HolidayCalendarRepository,
    private readonly queue: AssignmentQueue,
  ) {}

  /** @throws Refusal `accountNotStaff`, `agentThere`, and what judgeAgent finds. */
  async create(scope: Scope, accountId: string, draft: AgentDraft): Promise<void> {
    await this.database.transaction(scope, async (tx) => {
      await this.judge(tx, draft);
      const account = isId(accountId) ? await this.staff.find(tx, accountId) : undefined;
      if (!account) {
        throw new Refusal(
          'invalid',
          'accountNotStaff',
          'This account is not of active staff: give the person a staff role first.',
        );
      }
      const { id, name } = account;
      const added = await this.agents.insert(tx, { ...draft, id, name, tenantId: scope.tenantId });
      if (!added)
        throw new Refusal('conflict', 'agentThere', `${name} is an agent already: change that one.`);
      await this.queue.wake(tx, scope.tenantId);
    });
  }

  /**
   * @param change what is to be different; lists are replaced whole.
   * @param version that was read before.
   * @throws Refusal notFound, stale, and what judgeAgent finds.
   */
  async change(scope: Scope, id: string, version: number, change: Partial<AgentDraft>): Promise<void> {
    await this.database.transaction(scope, async (tx) => {
      const [agent] = await this.agents.claim(tx, [id]);
      if (!agent) throw new Error('A claim answered without its agent.');
      const draft: AgentDraft = { ...agent, ...change };
      await this.judge(tx, draft);
      await this.agents.update(tx, agent, version, draft);
      await this.queue.wake(tx, agent.tenantId);
    });
  }

  private async judge(tx: Transaction, draft: AgentDraft): Promise<void> {
    const teams = await this.teams.ofTenant(tx, tx.scope.tenantId);
    judgeAgent(draft, new Set(teams.map(({ id }) => id)));
    await this.calendars.refuseUnknown(tx, draft.holidayCalendarId);
  }
}
