export { orderForCustomer, orderInList } from './order.display-object.js';
export { OrderDto, OrderSummaryDto } from './order.dto.js';
export { OrderListDto } from './order-list.dto.js';
export { OrdersPortalModule } from './orders.module.js';
