export { AgentAssignmentRepository, type Assignee } from './storage/agent-assignment.repository.js';
export {
  type CancellationAction,
  cancellationStateMachine,
} from './life/cancel-product-order.state-machine.js';
export { cancelProductOrderDefinition } from './definitions/cancel-product-order.definition.js';
export { ORDERING_API, productOrderDefinition } from './definitions/product-order.definition.js';
export { deriveOrderState } from './life/derive-order-state.js';
export { legalRoute } from './life/legal-route.js';
export { type OrderItemAction, orderItemStateMachine } from './life/order-item.state-machine.js';
export { formatOrderNumber, parseOrderNumber } from './number/order-number.js';
export { ORDER_STATES, type OrderItemState, type OrderState, type TaskState } from './life/order-states.js';
export {
  type ItemDates,
  OrderFulfilmentRepository,
  type StartedItem,
} from './storage/order-fulfilment.repository.js';
export { OrderHeads } from './storage/order-heads.js';
export { OrderModule } from './order.module.js';
export { type ItemChange, OrderRepository, type StoredAnswer } from './storage/order.repository.js';
export { type OrderAction, orderStateMachine } from './life/order.state-machine.js';
export type { ClaimedItem, ClaimedOrder } from './storage/claimed-order.js';
export { type OrderColumns, type OrderItemColumns, orderRows, type OrderRows } from './storage/order-rows.js';
export type { Placement, PlacementKey } from './storage/placement.js';
export type {
  ActivityView,
  JeopardyView,
  MilestoneView,
  OrderItemView,
  OwnerView,
  OrderSummaryView,
  OrderView,
} from './views/order-view.js';
export { type AgentOrder, AgentOrdersRepository } from './views/agent-orders.repository.js';
export { type OrderPage, type OrderSearch, OrderViewRepository } from './views/order-view.repository.js';
