export { ApprovalMails, type Asked } from './approval-mails.js';
export { ApprovalManagementModule } from './approval-management.module.js';
export { ManageSpending, type Spending } from './manage-spending.use-case.js';
export { amountsOf, type JudgedAmounts, NeededApprovals } from './needed-approvals.js';
