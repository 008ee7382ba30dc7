import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ApprovalRequestRepository } from '../../../domains/approval/index.js';
import { Clock, Database, type Scope, systemScope } from '../../../domains/helpers/index.js';
import { JobRunner } from '../../../integration/jobs/index.js';
import { EndApproval, requestUnknown } from './end-approval.js';
import { EXPIRE_APPROVAL } from './approval-notices.js';
import { PassOnApprovals } from './pass-on-approvals.js';

/** Requests that end, or pass on, without a decision: taken back, lapsed, or left behind by somebody who goes. */
@Injectable()
export class WithdrawApproval implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly requests: ApprovalRequestRepository,
    private readonly ending: EndApproval,
    private readonly others: PassOnApprovals,
    private readonly runner: JobRunner,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.runner.register(EXPIRE_APPROVAL, ({ requestId, tenantId }) =>
      this.expire(String(requestId), String(tenantId)),
    );
  }

  /** By who asked. @throws Refusal `resourceNotFound`, `approvalEnded` */
  async withdraw(scope: Scope, id: string): Promise<void> {
    await this.database.transaction(scope, async (tx) => {
      const request = await this.requests.claim(tx, id);
      if (!request || request.requesterId !== scope.actor.id || request.customerId !== scope.customerId)
        throw requestUnknown();
      const waiting = await this.ending.claim(tx, id);
      await this.ending.end(tx, waiting, 'withdraw', `${scope.actor.name} withdrew it.`);
    });
  }

  /** Lapses a request that nobody decided in time; one that was decided stays as it is. */
  async expire(requestId: string, tenantId: string): Promise<void> {
    await this.database.transaction(systemScope('approval-management', tenantId), async (tx) => {
      const request = await this.requests.claim(tx, requestId);
      if (request?.state !== 'waiting' || request.expiresAt > this.clock.now()) return;
      await this.ending.end(
        tx,
        request,
        'expire',
        'Nobody decided within 14 days, so it lapsed. Your cart is open again: check out once more to ask again.',
      );
    });
  }

  /**
   * Somebody leaves a company, or is no approver any more: what waited for them goes to the other approvers, who get a
   * mail; what they asked for is withdrawn when they leave.
   * @param scope of the one who lets the person go, over all customers of the tenant
   */
  async leave(
    scope: Scope,
    { customerId, accountId, membershipId }: { customerId: string; accountId: string; membershipId: string },
    withdrawOwn: boolean,
  ): Promise<void> {
    for (const { id } of await this.requests.waiting(scope, customerId)) {
      await this.database.transaction({ ...scope, customerId }, async (tx) => {
        const request = await this.requests.claim(tx, id);
        if (request?.state !== 'waiting') return;
        if (withdrawOwn && request.requesterId === accountId)
          await this.ending.end(tx, request, 'withdraw', `${request.requesterName} has left.`);
        else await this.others.ask(tx, request, membershipId);
      });
    }
  }
}
