import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ApprovalRequest } from './entities/approval-request.entity.js';
import { ApprovalRule } from './entities/approval-rule.entity.js';
import { ApprovalStep } from './entities/approval-step.entity.js';
import { SpendingLimit } from './entities/spending-limit.entity.js';
import { SpendingRepository } from './policy/spending.repository.js';
import { ApprovalRequestRepository } from './requests/approval-request.repository.js';

/** What people may order without asking, and the questions of those who have to. */
@Module({
  imports: [TypeOrmModule.forFeature([SpendingLimit, ApprovalRule, ApprovalRequest, ApprovalStep])],
  providers: [SpendingRepository, ApprovalRequestRepository],
  exports: [SpendingRepository, ApprovalRequestRepository],
})
export class ApprovalModule {}
