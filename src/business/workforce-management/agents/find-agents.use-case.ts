import { Injectable } from '@nestjs/common';
import { Clock, type Scope } from '../../../domains/helpers/index.js';
import { type AgentOrder, AgentOrdersRepository } from '../../../domains/order/index.js';
import {
  type Agent,
  AgentRepository,
  type AgentSearch,
  type Page,
  type StaffAccount,
  StaffRepository,
} from '../../../domains/workforce/index.js';
import { type AgentNow, agentNow } from './agent-now.js';

/** Reads agents with what they are doing now. */
@Injectable()
export class FindAgents {
  constructor(
    private readonly agents: AgentRepository,
    private readonly staff: StaffRepository,
    private readonly orders: AgentOrdersRepository,
    private readonly clock: Clock,
  ) {}

  /** By name. */
  async list(scope: Scope, search: AgentSearch): Promise<{ agents: AgentNow[]; total: number }> {
    const { agents, total } = await this.agents.list(scope, search);
    return { agents: await this.withState(scope, agents), total };
  }

  /** @throws Refusal notFound */
  async get(scope: Scope, id: string): Promise<AgentNow> {
    const agent = await this.agents.get(scope, id);
    const [found] = await this.withState(scope, [agent]);
    return found ?? { agent, now: null, coverName: null };
  }

  /** The caller's own profile; undefined when he takes no work. */
  async own(scope: Scope): Promise<AgentNow | undefined> {
    return (await this.withState(scope, await this.agents.byIds(scope, [scope.actor.id])))[0];
  }

  /** The longest held first. @throws Refusal notFound when there is no such agent. */
  async openOrders(scope: Scope, id: string, page: Page): Promise<{ orders: AgentOrder[]; total: number }> {
    const { id: agentId } = await this.agents.get(scope, id);
    return this.orders.list(scope, agentId, page);
  }

  /** Staff who could become agents, by name. */
  candidates(scope: Scope, page: Page): Promise<{ items: StaffAccount[]; total: number }> {
    return this.staff.withoutProfile(scope, page);
  }

  private async withState(scope: Scope, agents: readonly Agent[]): Promise<AgentNow[]> {
    const covers = agents.flatMap(({ absences }) => absences.flatMap(({ coverId }) => coverId ?? []));
    const known = await this.agents.byIds(scope, [...new Set(covers)]);
    const names = new Map(known.map(({ id, name }) => [id, name]));
    return agents.map((agent) => agentNow(agent, this.clock.now(), names));
  }
}
