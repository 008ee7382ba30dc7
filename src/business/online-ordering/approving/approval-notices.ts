import { Injectable } from '@nestjs/common';
import type { NeededApproval } from '../../../domains/approval/index.js';
import type { Transaction } from '../../../domains/helpers/index.js';
import { JobQueue } from '../../../integration/jobs/index.js';
import { ApprovalMails, type Asked } from '../../approval-management/index.js';
import { ApprovalEvents } from './approval-events.js';

/** The job that lets a request lapse. */
export const EXPIRE_APPROVAL = 'approval.expire';

type Opened = Asked & { readonly expiresAt: Date };

/** Who hears of a new request: its first approvers, the live feed, and the job that lets it lapse. */
@Injectable()
export class ApprovalNotices {
  constructor(
    private readonly mails: ApprovalMails,
    private readonly events: ApprovalEvents,
    private readonly jobs: JobQueue,
  ) {}

  async opened(tx: Transaction, request: Opened, { steps }: NeededApproval): Promise<void> {
    const { tenantId, customerId } = tx.scope;
    await this.mails.ask(tx, request, steps[0]?.approvers ?? []);
    await this.events.tell(
      tx,
      { id: request.id, tenantId, customerId },
      { kind: 'Create', state: 'waiting', step: 1 },
    );
    await this.jobs.add(
      tx,
      EXPIRE_APPROVAL,
      { requestId: request.id, tenantId },
      { key: `approval:${request.id}`, runAt: request.expiresAt },
    );
  }
}
