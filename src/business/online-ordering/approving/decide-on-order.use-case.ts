import { Injectable } from '@nestjs/common';
import type { StoredRequest } from '../../../domains/approval/index.js';
import { Database, Refusal, type Scope } from '../../../domains/helpers/index.js';
import { ApprovalSteps } from './approval-steps.js';
import { EndApproval, movedOn, refuseEnded } from './end-approval.js';
import { PlaceApprovedOrder } from './place-approved-order.js';
import { ReadApprovals } from './read-approvals.use-case.js';

export interface Decision {
  readonly decision: 'approve' | 'reject';
  /** The step that the approver saw; somebody else may have decided it meanwhile. */
  readonly step: number;
  readonly comment: string | null;
}

/** A yes or a no to an order of somebody else. */
@Injectable()
export class DecideOnOrder {
  constructor(
    private readonly reading: ReadApprovals,
    private readonly placing: PlaceApprovedOrder,
    private readonly ending: EndApproval,
    private readonly steps: ApprovalSteps,
    private readonly database: Database,
  ) {}

  /**
   * The last yes places the order.
   * @throws Refusal `resourceNotFound`, `approvalEnded`, `approvalMovedOn`; `forbidden` `ownRequest`, `notTheApprover`;
   * `commentMissing` for a no without a reason
   */
  async decide(scope: Scope, id: string, decision: Decision): Promise<void> {
    const { request, approvers, mayDecide } = await this.reading.get(scope, id);
    if (request.requesterId === scope.actor.id) throw ownRequest();
    refuseEnded(request);
    if (request.step !== decision.step) throw movedOn();
    if (!mayDecide) throw notTheApprover(approvers.map(({ name }) => name));
    if (decision.decision === 'reject') return this.reject(scope, request, decision);
    if (request.step < request.steps.length) return this.pass(scope, request, decision);
    return this.placing.place(scope, request, decision.comment);
  }

  private reject(scope: Scope, { id, step }: StoredRequest, { comment }: Decision): Promise<void> {
    if (comment === null) throw commentMissing();
    return this.database.transaction(scope, async (tx) => {
      const request = await this.ending.claim(tx, id, step);
      await this.steps.decide(tx, request, 'rejected', comment);
      const outcome = `${scope.actor.name} said no: ${comment} Your cart is open again.`;
      await this.ending.end(tx, request, 'reject', outcome);
    });
  }

  private pass(scope: Scope, { id, step }: StoredRequest, { comment }: Decision): Promise<void> {
    return this.database.transaction(scope, async (tx) => {
      const request = await this.ending.claim(tx, id, step);
      await this.steps.decide(tx, request, 'approved', comment);
      await this.steps.askNext(tx, request);
    });
  }
}

const ownRequest = (): Refusal =>
  new Refusal(
    'forbidden',
    'ownRequest',
    'Nobody approves an order of their own: wait for the approvers, or withdraw the request.',
  );

const notTheApprover = (names: readonly string[]): Refusal =>
  new Refusal(
    'forbidden',
    'notTheApprover',
    `This step is for somebody else, you said yes to an earlier one, or the order is above your own limit: ${
      names.length > 0
        ? `${names.slice(0, 5).join(' or ')} may decide`
        : 'ask your administrator to name another approver'
    }.`,
  );

const commentMissing = (): Refusal =>
  new Refusal('unprocessable', 'commentMissing', 'Say why you refuse: add a comment.', [
    { code: 'commentMissing', message: 'A refusal needs a reason.', path: 'comment', fix: 'Add a comment.' },
  ]);
