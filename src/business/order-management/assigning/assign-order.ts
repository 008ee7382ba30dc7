import { Injectable } from '@nestjs/common';
import { SANDBOX_TENANT, type Transaction } from '../../../domains/helpers/index.js';
import { AgentAssignmentRepository, type ClaimedOrder } from '../../../domains/order/index.js';
import type { Activity } from '../../../domains/order-activity/index.js';
import { AssignmentQueue } from './assignment-queue.js';
import { type Pick, PickAgent, wallWords } from './pick-agent.js';

/** Gives an order that has no agent to one, or to its team's queue. */
@Injectable()
export class AssignOrder {
  constructor(
    private readonly assignments: AgentAssignmentRepository,
    private readonly agents: PickAgent,
    private readonly queue: AssignmentQueue,
  ) {}

  /**
   * @param order claimed by the caller.
   * @returns what the order's log should say of it; nothing when nothing has changed.
   */
  async assign(tx: Transaction, order: ClaimedOrder): Promise<Activity[]> {
    if (order.tenantId === SANDBOX_TENANT) return []; // nobody works for a demonstration
    const current = await this.assignments.current(tx, order.id);
    if (current?.agentId) return [];
    const families = await this.assignments.familiesOf(tx, order.id);
    const pick = await this.agents.pick(tx, order.tenantId, families);
    if (pick.to.agentId === null) {
      await this.queue.later(tx, order.tenantId);
      if (current) return []; // waits already
    }
    await this.assignments.assign(tx, order, pick.to, pick.reason);
    return [{ kind: 'assignment', audience: 'customer', text: words(pick) }];
  }
}

function words({ to: { name, team }, startsAt }: Pick): string {
  const of = team === null ? '' : ` of ${team}`;
  if (name !== null) {
    const from = startsAt ? ` from ${wallWords(startsAt.moment, startsAt.timeZone)}` : '';
    return `${name}${of} looks after this order${from}.`;
  }
  return team === null
    ? 'This order waits for an agent: all are busy. The work itself goes on.'
    : `This order waits for an agent of ${team}: all are busy. The work itself goes on.`;
}
