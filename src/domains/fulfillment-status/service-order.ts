import type { JsonObject } from '../helpers/index.js';
import type { MilestonePlanName } from './data/milestone-plans.js';

/**
 * waiting: for the service orders that it depends on; toSubmit: a job takes it to the OSS; submitted: the OSS has it;
 * the rest are ends.
 */
export type ServiceOrderState = 'waiting' | 'toSubmit' | 'submitted' | 'completed' | 'failed' | 'cancelled';

/** What is handed to the OSS for one order item. `id` is the request id there: the same item never makes two. */
export interface ServiceOrderRecord {
  readonly id: string;
  readonly tenantId: string;
  readonly customerId: string | null;
  readonly orderId: string;
  readonly itemId: string;
  readonly state: ServiceOrderState;
  readonly action: string;
  readonly milestonePlan: MilestonePlanName;
  readonly dependsOn: readonly string[];
  readonly request: JsonObject;
  readonly ossReference: string | null;
  readonly cancelRequestedAt: Date | null;
}

export const SERVICE_ORDER_COLUMNS = `id, tenant_id AS "tenantId", customer_id AS "customerId", order_id AS "orderId",
  item_id AS "itemId", state, action, milestone_plan AS "milestonePlan", depends_on AS "dependsOn", request,
  oss_reference AS "ossReference", cancel_requested_at AS "cancelRequestedAt"`;
