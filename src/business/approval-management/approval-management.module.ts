import { Module } from '@nestjs/common';
import { ApprovalModule } from '../../domains/approval/index.js';
import { PeopleModule } from '../../domains/people/index.js';
import { ApprovalMails } from './approval-mails.js';
import { ManageSpending } from './manage-spending.use-case.js';
import { NeededApprovals } from './needed-approvals.js';

/** What people may order without asking, and whose yes they need otherwise. */
@Module({
  imports: [ApprovalModule, PeopleModule],
  providers: [ApprovalMails, ManageSpending, NeededApprovals],
  exports: [ApprovalModule, ApprovalMails, ManageSpending, NeededApprovals],
})
export class ApprovalManagementModule {}
