import { Injectable } from '@nestjs/common';
import { availability } from '../../../domains/calendar/index.js';
import { Clock, Database, Refusal, type Scope, type Transaction } from '../../../domains/helpers/index.js';
import { AgentAssignmentRepository, type Assignee, OrderRepository } from '../../../domains/order/index.js';
import type { Activity } from '../../../domains/order-activity/index.js';
import { type Agent, AgentRepository } from '../../../domains/workforce/index.js';
import { OrderChanges } from '../fulfilling/order-changes.js';

/** Who is to have the orders; null: the queue of the team that has them. */
export interface Reassignment {
  readonly orderIds: readonly string[];
  readonly agentId: string | null;
  readonly reason: string;
}

/** Hands open orders from whoever has them to an agent or back to the queue. */
@Injectable()
export class ReassignOrders {
  constructor(
    private readonly database: Database,
    private readonly orders: OrderRepository,
    private readonly assignments: AgentAssignmentRepository,
    private readonly agents: AgentRepository,
    private readonly changes: OrderChanges,
    private readonly clock: Clock,
  ) {}

  /** All of them or none. @returns how many changed hands. @throws Refusal see `inTransaction` */
  execute(scope: Scope, wanted: Reassignment): Promise<number> {
    return this.database.transaction(scope, (tx) => this.inTransaction(tx, wanted));
  }

  /** All open orders of an agent. @throws Refusal as `inTransaction` */
  async allOf(tx: Transaction, fromId: string, to: Omit<Reassignment, 'orderIds'>): Promise<number> {
    return this.inTransaction(tx, { ...to, orderIds: await this.assignments.openOrders(tx, fromId) });
  }

  /**
   * As part of the caller's transaction. Orders are locked before the agent, each kind in the order of ids.
   * @throws Refusal notFound, `orderEnded`, `agentDeactivated`, `agentOnLeave`, `agentFull`
   */
  async inTransaction(tx: Transaction, { orderIds, agentId, reason }: Reassignment): Promise<number> {
    const moves = [];
    for (const id of [...new Set(orderIds)].sort()) {
      const order = await this.orders.claim(tx, id);
      const from = await this.assignments.current(tx, id);
      if (!from) refuseEnded(order.number);
      if (from.agentId !== agentId) moves.push({ order, from });
    }
    const agent = agentId === null ? undefined : await this.ready(tx, agentId, moves.length);
    for (const { order, from } of moves) {
      const to = agent ? assigneeOf(agent) : { ...from, agentId: null, name: null, title: null };
      await this.assignments.assign(tx, order, to, reason);
      await this.changes.apply(tx, order, new Map(), words(tx.scope.actor.name, from, to, reason));
    }
    return moves.length;
  }

  private async ready(tx: Transaction, agentId: string, orders: number): Promise<Agent> {
    const [agent] = await this.agents.claim(tx, [agentId]);
    if (!agent) throw new Error('A claim answered without its agent.');
    const { name, status, orderCapacity, openOrders } = agent;
    if (status !== 'active') {
      refuse('agentDeactivated', `${name} takes no work any more: choose a colleague who is active.`);
    }
    const now = availability(agent, this.clock.now());
    if (now.state === 'onLeave')
      refuse('agentOnLeave', `${name} is on leave: choose a colleague who is there.`);
    const free = Math.max(0, orderCapacity - openOrders);
    if (free < orders) {
      const asked = `${orders} ${orders === 1 ? 'order' : 'orders'}`;
      refuse(
        'agentFull',
        `${name} has ${free} free places for ${asked}: hand over less, or raise the capacity.`,
      );
    }
    return agent;
  }
}

const assigneeOf = ({ id, name, title, teams: [team] }: Agent): Assignee => ({
  agentId: id,
  name,
  title,
  teamId: team?.id ?? null,
  team: team?.name ?? null,
});

/** The reason is for colleagues; the customer learns who is there now. */
function words(by: string, from: Assignee, to: Assignee, reason: string): Activity[] {
  const team = to.team === null ? '' : ` of ${to.team}`;
  return [
    {
      kind: 'assignment',
      audience: 'internal',
      text: `${by} handed the order from ${placeOf(from)} to ${placeOf(to)}: ${reason}`,
    },
    {
      kind: 'assignment',
      audience: 'customer',
      text:
        to.name === null
          ? `This order waits for an agent${team}.`
          : `${to.name}${team} looks after this order.`,
    },
  ];
}

const placeOf = ({ name, team }: Assignee): string =>
  name ?? (team === null ? 'the queue' : `the queue of ${team}`);

function refuse(code: string, message: string): never {
  throw new Refusal('conflict', code, message);
}

function refuseEnded(number: string): never {
  return refuse('orderEnded', `Order ${number} is not being worked on, so nobody needs to have it.`);
}
