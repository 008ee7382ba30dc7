import { Injectable } from '@nestjs/common';
import { ApprovalRequestRepository, type StoredRequest } from '../../../domains/approval/index.js';
import { Clock, type Transaction } from '../../../domains/helpers/index.js';
import { ApprovalMails, NeededApprovals } from '../../approval-management/index.js';

/** The steps of a request that somebody holds locked. */
@Injectable()
export class ApprovalSteps {
  constructor(
    private readonly requests: ApprovalRequestRepository,
    private readonly needed: NeededApprovals,
    private readonly mails: ApprovalMails,
    private readonly clock: Clock,
  ) {}

  async decide(
    tx: Transaction,
    { id, step }: StoredRequest,
    decision: 'approved' | 'rejected',
    comment: string | null,
  ): Promise<void> {
    const { actor } = tx.scope;
    await this.requests.decideStep(tx, id, step, actor, { decision, comment }, this.clock.now());
  }

  /** @throws Refusal `noApproverLeft` when the others have decided before, or left */
  async askNext(tx: Transaction, request: StoredRequest): Promise<void> {
    // The yes of just now is not in the request yet that was read before it.
    const steps = request.steps.map((step) =>
      step.position === request.step ? { ...step, decidedBy: tx.scope.actor.id } : step,
    );
    const next = { ...request, steps, step: request.step + 1 };
    await this.requests.advance(tx, request.id, next.step, this.clock.now());
    await this.mails.ask(tx, request, await this.needed.approversOfNext(next));
  }
}
