export {
  JEOPARDY_REASONS,
  type JeopardyOwner,
  type JeopardyReason,
  UNKNOWN_JEOPARDY,
} from './data/jeopardy-codes.js';
export {
  MILESTONE_PLANS,
  type MilestonePlan,
  milestonePlanFor,
  type MilestonePlanName,
} from './data/milestone-plans.js';
export { type MilestoneCode, MILESTONES } from './data/milestones.js';
export { STATUS_MAP } from './data/status-map.js';
export { foldNotices } from './fold-notices.js';
export { FulfillmentStatusModule } from './fulfillment-status.module.js';
export type {
  ItemProgress,
  JeopardyProgress,
  MilestoneProgress,
  Notice,
  NoticeFacts,
} from './item-progress.js';
export { ProgressRepository } from './progress.repository.js';
export type { ServiceOrderRecord, ServiceOrderState } from './service-order.js';
export { ServiceOrderRepository } from './service-order.repository.js';
export {
  type OpenJeopardy,
  rollUpMilestones,
  showJeopardy,
  type ShownJeopardy,
  type ShownMilestone,
} from './roll-up.js';
