import { Injectable } from '@nestjs/common';
import { Database, Refusal, type Scope, type Transaction } from '../../../domains/helpers/index.js';
import {
  AgentRepository,
  type Leave,
  type LeaveDraft,
  LeaveRepository,
  type LeaveSearch,
  refuseCoverAway,
  refuseDecidedLeave,
  refuseOverlappingLeave,
  refuseOwnDecision,
} from '../../../domains/workforce/index.js';

export interface LeaveDecision {
  readonly decision: 'approved' | 'rejected';
  readonly note: string;
  /** Another cover than was asked for; undefined: as asked. */
  readonly coverAgentId?: string | null | undefined;
}

/** Leave: asked for, decided by somebody else, withdrawn. */
@Injectable()
export class AgentLeaves {
  constructor(
    private readonly database: Database,
    private readonly leave: LeaveRepository,
    private readonly agents: AgentRepository,
  ) {}

  /** Latest start first. */
  list(scope: Scope, search: LeaveSearch): Promise<{ leave: Leave[]; total: number }> {
    return this.leave.list(scope, search);
  }

  /** @returns the id. @throws Refusal `leaveOverlaps`, `coverOnLeave`, ... see the rules. */
  request(scope: Scope, draft: LeaveDraft): Promise<string> {
    return this.database.transaction(scope, async (tx) => {
      const covers = draft.coverAgentId === null ? [] : [draft.coverAgentId];
      const [agent, cover] = await this.agents.claim(tx, [draft.agentId, ...covers]);
      if (!agent) throw new Error('A claim answered without its agent.');
      if (cover && cover.status !== 'active') refuseGone(cover.name);
      const wanted = { ...draft, id: '', agentName: agent.name, state: 'requested' };
      await this.judge(tx, agent.tenantId, wanted);
      return this.leave.insert(tx, agent.tenantId, draft);
    });
  }

  /** @throws Refusal notFound, `ownLeave`, `leaveDecided`, and as `request` for what is approved. */
  async decide(scope: Scope, id: string, { decision, note, coverAgentId }: LeaveDecision): Promise<void> {
    await this.database.transaction(scope, async (tx) => {
      const asked = await this.leave.claim(tx, id);
      refuseOwnDecision(asked.agentId, scope.actor.id);
      refuseDecidedLeave(asked.state);
      const wanted = {
        ...asked,
        state: 'approved',
        coverAgentId: coverAgentId === undefined ? asked.coverAgentId : coverAgentId,
      };
      if (decision === 'approved') {
        await this.refuseCoverGone(tx, wanted.coverAgentId);
        await this.judge(tx, asked.tenantId, wanted);
      }
      await this.leave.decide(tx, asked.id, decision, note, wanted.coverAgentId);
    });
  }

  /** By the one who leaves. @throws Refusal notFound of leave of others, `leaveEnded` when it was rejected or withdrawn. */
  async withdraw(scope: Scope, id: string): Promise<void> {
    await this.database.transaction(scope, async (tx) => {
      const asked = await this.leave.claim(tx, id);
      if (asked.agentId !== scope.actor.id) {
        throw new Refusal('notFound', 'leaveNotFound', 'You have no such leave; check the id.');
      }
      if (asked.state !== 'requested' && asked.state !== 'approved') {
        throw new Refusal(
          'conflict',
          'leaveEnded',
          `This leave is ${asked.state}; there is nothing to withdraw.`,
        );
      }
      await this.leave.decide(tx, asked.id, 'withdrawn', '', asked.coverAgentId);
    });
  }

  private async judge(
    tx: Transaction,
    tenantId: string,
    wanted: Parameters<typeof refuseCoverAway>[0],
  ): Promise<void> {
    const others = await this.leave.meeting(tx, tenantId, wanted.startDate, wanted.endDate);
    refuseOverlappingLeave(wanted, others);
    refuseCoverAway(wanted, others);
  }

  private async refuseCoverGone(tx: Transaction, coverId: string | null): Promise<void> {
    if (coverId === null) return;
    const [cover] = await this.agents.claim(tx, [coverId]);
    if (cover && cover.status !== 'active') refuseGone(cover.name);
  }
}

function refuseGone(name: string): never {
  throw new Refusal('conflict', 'coverDeactivated', `${name} takes no work any more: name another cover.`);
}
