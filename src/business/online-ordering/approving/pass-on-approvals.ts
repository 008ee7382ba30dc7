import { Injectable } from '@nestjs/common';
import type { StoredRequest } from '../../../domains/approval/index.js';
import type { Transaction } from '../../../domains/helpers/index.js';
import { ApprovalMails, NeededApprovals } from '../../approval-management/index.js';

/** Asks the other approvers where the one who was named has gone. */
@Injectable()
export class PassOnApprovals {
  constructor(
    private readonly needed: NeededApprovals,
    private readonly mails: ApprovalMails,
  ) {}

  async ask(tx: Transaction, request: StoredRequest, goneMembershipId: string): Promise<void> {
    const step = request.steps.find(({ position }) => position === request.step);
    if (step?.approverMembershipId !== goneMembershipId) return;
    await this.mails.ask(tx, request, await this.needed.approversOf(request));
  }
}
