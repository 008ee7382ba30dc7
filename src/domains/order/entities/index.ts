export { AgentAssignment } from './agent-assignment.entity.js';
export { CancelProductOrder } from './cancel-product-order.entity.js';
export { ProductOrderItem } from './product-order-item.entity.js';
export { ProductOrder } from './product-order.entity.js';
export { TelecomProductOrderItem } from './telecom-product-order-item.entity.js';
export { TelecomProductOrder } from './telecom-product-order.entity.js';
