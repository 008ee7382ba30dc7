import { Module } from '@nestjs/common';
import { FulfillmentStatusModule } from '../../domains/fulfillment-status/index.js';
import { InventoryModule } from '../../domains/inventory/index.js';
import { OrderModule } from '../../domains/order/index.js';
import { OrderActivityModule } from '../../domains/order-activity/index.js';
import { PricingModule } from '../pricing/index.js';
import { JudgeOrder } from './placing/judge-order.js';
import { PlaceOrder } from './placing/place-order.use-case.js';

/** The life of an order: placing, fulfilling, cancelling, reading. */
@Module({
  imports: [OrderModule, OrderActivityModule, FulfillmentStatusModule, InventoryModule, PricingModule],
  providers: [JudgeOrder, PlaceOrder],
  exports: [PlaceOrder],
})
export class OrderManagementModule {}
