export { type Activity, type ActivityAudience, type ActivityKind, activityRows } from './activity.js';
export { OrderActivityModule } from './order-activity.module.js';
export { OrderActivityRepository } from './order-activity.repository.js';
