export { AgentAssignmentRepository, type AssignedAgent } from './agent-assignment.repository.js';
export { type CancellationAction, cancellationStateMachine } from './cancel-product-order.state-machine.js';
export { cancelProductOrderDefinition } from './definitions/cancel-product-order.definition.js';
export { ORDERING_API, productOrderDefinition } from './definitions/product-order.definition.js';
export { deriveOrderState } from './derive-order-state.js';
export { legalRoute } from './legal-route.js';
export { type OrderItemAction, orderItemStateMachine } from './order-item.state-machine.js';
export { formatOrderNumber, parseOrderNumber } from './order-number.js';
export { ORDER_STATES, type OrderItemState, type OrderState, type TaskState } from './order-states.js';
export {
  type ItemDates,
  OrderFulfilmentRepository,
  type StartedItem,
} from './order-fulfilment.repository.js';
export { OrderModule } from './order.module.js';
export { type ItemChange, OrderRepository, type StoredAnswer } from './order.repository.js';
export { type OrderAction, orderStateMachine } from './order.state-machine.js';
export type { ClaimedItem, ClaimedOrder } from './storage/claimed-order.js';
export { type OrderColumns, type OrderItemColumns, orderRows, type OrderRows } from './storage/order-rows.js';
export type { Placement, PlacementKey } from './storage/placement.js';
