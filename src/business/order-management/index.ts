export { OrderManagementModule } from './order-management.module.js';
export { PlaceOrder, type PlaceOrderOptions, type PlaceOrderResult } from './placing/place-order.use-case.js';
export { STATE_MACHINES } from './state-machines.js';
