export { CancelProductOrderResource } from './cancel-product-order.resource.js';
export { OrderManagementModule } from './order-management.module.js';
export { PlaceOrder, type PlaceOrderOptions, type PlaceOrderResult } from './placing/place-order.use-case.js';
export { ProductOrderResource } from './product-order.resource.js';
export { type ReadOrder, ReadOrders, type ReadSummary } from './reading/read-orders.use-case.js';
export { STATE_MACHINES } from './state-machines.js';
export { STATE_TEXT } from './state-texts.js';
