import { Injectable } from '@nestjs/common';
import { Database, Refusal, type Scope, type Transaction } from '../../../domains/helpers/index.js';
import {
  AgentRepository,
  refuseLastSupervisor,
  refuseOpenOrdersWithoutCover,
  StaffRepository,
} from '../../../domains/workforce/index.js';
import { AssignmentQueue, ReassignOrders } from '../../order-management/index.js';

/** Somebody goes, or comes back. */
@Injectable()
export class EndAgent {
  constructor(
    private readonly database: Database,
    private readonly agents: AgentRepository,
    private readonly staff: StaffRepository,
    private readonly reassign: ReassignOrders,
    private readonly queue: AssignmentQueue,
  ) {}

  /**
   * Takes the work and the sign-in away; the open orders go to the cover in the same commit.
   * @returns how many orders were handed over.
   * @throws Refusal `ownAccount`, `lastAdmin`, `lastSupervisor`, `openOrdersNeedCover`, or why the cover cannot.
   */
  deactivate(scope: Scope, id: string, coverId: string | null, reason: string): Promise<number> {
    return this.database.transaction(scope, async (tx) => {
      if (id === scope.actor.id) {
        throw new Refusal('conflict', 'ownAccount', 'Nobody deactivates himself: ask another supervisor.');
      }
      refuseLastSupervisor(await this.staff.claimActive(tx), id);
      const handedOver = coverId === null ? 0 : await this.handOver(tx, id, coverId, reason);
      const [agent] = await this.agents.claim(tx, [id]);
      if (!agent) throw new Error('A claim answered without its agent.');
      // Counted under the lock: what came in since is refused here, not left behind.
      refuseOpenOrdersWithoutCover(agent, agent.openOrders, null);
      await this.agents.setStatus(tx, id, 'deactivated');
      await this.staff.setActive(tx, id, false);
      return handedOver;
    });
  }

  /** Gives work and sign-in back. @throws Refusal notFound */
  activate(scope: Scope, id: string): Promise<void> {
    return this.database.transaction(scope, async (tx) => {
      await this.agents.claim(tx, [id]);
      await this.agents.setStatus(tx, id, 'active');
      await this.staff.setActive(tx, id, true);
      await this.queue.wake(tx, scope.tenantId);
    });
  }

  /** All open orders of one agent to another. @returns how many. */
  handOverAll(scope: Scope, id: string, toId: string, reason: string): Promise<number> {
    return this.database.transaction(scope, (tx) => this.handOver(tx, id, toId, reason));
  }

  private handOver(tx: Transaction, id: string, toId: string, reason: string): Promise<number> {
    if (toId === id)
      throw new Refusal('invalid', 'coverIsSelf', 'Name a colleague who takes the orders over.');
    return this.reassign.allOf(tx, id, { agentId: toId, reason });
  }
}
