import type { RefusalReason } from '../../../domains/helpers/index.js';
import { MILESTONE_PLANS, type MilestonePlanName } from '../../../domains/fulfillment-status/index.js';
import { type OrderState, orderStateMachine } from '../../../domains/order/index.js';

/** As much of an order as the rules look at. */
export interface CancellableOrder {
  readonly state: OrderState;
  readonly items: readonly {
    readonly key: string;
    readonly action: string;
    readonly state: string;
    readonly offeringName: string | null;
    readonly milestonePlan: string | null;
    readonly noReturnAt: string | null;
  }[];
}

/** Why an order cannot be cancelled; empty when it can. */
export function reasonsAgainstCancelling(order: CancellableOrder): RefusalReason[] {
  if (orderStateMachine.isFinal(order.state)) {
    return [{ code: 'orderEnded', message: `The order is ${order.state}; there is nothing left to cancel.` }];
  }
  if (!orderStateMachine.find(order.state, 'assessCancellation')) {
    return [{ code: 'cancellationUnderWay', message: 'The order is being cancelled already.' }];
  }
  return order.items.flatMap((item, index) => {
    const path = `productOrderItem[${index}]`;
    const name = item.offeringName ?? `Item ${item.key}`;
    const fix = 'Order the disconnection of the service once it is ready.';
    if (item.state === 'completed' && item.action !== 'noChange') {
      return [{ code: 'pastPointOfNoReturn', message: `${name} has been delivered.`, path, fix }];
    }
    if (!item.noReturnAt) return [];
    const plan = MILESTONE_PLANS[item.milestonePlan as MilestonePlanName];
    return [{ code: 'pastPointOfNoReturn', message: `${name}: ${plan.noReturnReason}`, path, fix }];
  });
}
