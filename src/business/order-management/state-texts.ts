import type { OrderState, TaskState } from '../../domains/order/index.js';

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

/** States of a cancellation task in the words of an activity log. */
export const TASK_TEXT: Readonly<Record<TaskState, string>> = {
  acknowledged: 'was asked for',
  inProgress: 'is under way',
  done: 'is done',
  terminatedWithError: 'was refused',
};
