import type { OrderState } from '../../domains/order/index.js';

/** Order and item states in a customer's words. */
export const STATE_TEXT: Readonly<Record<OrderState, string>> = {
  acknowledged: 'Received',
  rejected: 'Rejected',
  pending: 'Waiting for you',
  held: 'On hold',
  inProgress: 'In progress',
  cancelled: 'Cancelled',
  completed: 'Completed',
  failed: 'Failed',
  partial: 'Partly completed',
  assessingCancellation: 'Cancellation being checked',
  pendingCancellation: 'Being cancelled',
};
