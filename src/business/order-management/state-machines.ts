import { approvalStateMachine } from '../../domains/approval/index.js';
import { productStateMachine } from '../../domains/inventory/index.js';
import {
  cancellationStateMachine,
  orderItemStateMachine,
  orderStateMachine,
} from '../../domains/order/index.js';

/** Every state machine of the house. They check themselves when they are made; scripts draw them to docs. */
export const STATE_MACHINES = [
  orderStateMachine,
  orderItemStateMachine,
  cancellationStateMachine,
  productStateMachine,
  approvalStateMachine,
] as const;
