export { ApprovalModule } from './approval.module.js';
export { ApprovalRequest } from './entities/approval-request.entity.js';
export { ApprovalRule } from './entities/approval-rule.entity.js';
export { ApprovalStep } from './entities/approval-step.entity.js';
export { SpendingLimit } from './entities/spending-limit.entity.js';
export {
  type Approver,
  eligibleApprovers,
  type LimitAmounts,
  type NeededApproval,
  neededApproval,
  type NeededStep,
  type OrderAmounts,
  overMonthTotal,
  type RuleAmounts,
  type SpendingPolicy,
} from './policy/spending-policy.js';
export { type MemberLimit, type NewRule, SpendingRepository } from './policy/spending.repository.js';
export {
  ApprovalRequestRepository,
  type NewRequest,
  type RequestStep,
  type StoredRequest,
} from './requests/approval-request.repository.js';
export {
  type ApprovalAction,
  type ApprovalState,
  approvalStateMachine,
} from './requests/approval-request.state-machine.js';
