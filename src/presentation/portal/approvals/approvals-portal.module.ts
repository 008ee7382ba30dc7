import { Module } from '@nestjs/common';
import { ApprovalManagementModule } from '../../../business/approval-management/index.js';
import { OnlineOrderingModule } from '../../../business/online-ordering/index.js';
import { ApprovalsController } from './approvals.controller.js';
import { SpendingController } from './spending.controller.js';

/** Approvals and spending limits of the customer portal. */
@Module({
  imports: [ApprovalManagementModule, OnlineOrderingModule],
  controllers: [ApprovalsController, SpendingController],
})
export class ApprovalsPortalModule {}
