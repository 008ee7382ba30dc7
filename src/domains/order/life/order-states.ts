/** States of a product order, as TMF622 v4 names them. */
export const ORDER_STATES = [
  'acknowledged',
  'rejected',
  'pending',
  'held',
  'inProgress',
  'cancelled',
  'completed',
  'failed',
  'partial',
  'assessingCancellation',
  'pendingCancellation',
] as const;

export type OrderState = (typeof ORDER_STATES)[number];

/** An item knows the same states but `partial`, which only a whole can be. */
export type OrderItemState = Exclude<OrderState, 'partial'>;

/** States of the cancellation task. */
export type TaskState = 'acknowledged' | 'inProgress' | 'done' | 'terminatedWithError';
