import { Injectable } from '@nestjs/common';
import type { StoredRequest } from '../../../domains/approval/index.js';
import type { Refusal, Transaction } from '../../../domains/helpers/index.js';
import { ApprovalSteps } from './approval-steps.js';
import { EndApproval } from './end-approval.js';

/** What the last yes writes beside the order. */
@Injectable()
export class FinalApproval {
  constructor(
    private readonly ending: EndApproval,
    private readonly steps: ApprovalSteps,
  ) {}

  /** @throws Refusal `approvalEnded`, `approvalMovedOn` */
  async approve(
    tx: Transaction,
    { id, step }: StoredRequest,
    comment: string | null,
    orderId: string,
    orderNumber: string,
  ): Promise<void> {
    const request = await this.ending.claim(tx, id, step);
    await this.steps.decide(tx, request, 'approved', comment);
    const outcome = `${tx.scope.actor.name} approved it, and it is order ${orderNumber}.`;
    await this.ending.finish(tx, request, 'approveLast', outcome, orderId);
  }

  /** The order cannot be placed as it was approved: who asked has to look again. */
  async askForNewLook(
    tx: Transaction,
    { id, step }: StoredRequest,
    comment: string | null,
    why: Refusal,
  ): Promise<void> {
    const request = await this.ending.claim(tx, id, step);
    await this.steps.decide(tx, request, 'approved', comment);
    const outcome = `It was approved, and could not be ordered as it stands. ${why.message} Your cart is open again: look at it and check out once more.`;
    await this.ending.end(tx, request, 'askForNewLook', outcome);
  }
}
