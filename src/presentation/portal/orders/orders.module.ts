import { Module } from '@nestjs/common';
import { OrderManagementModule } from '../../../business/order-management/index.js';
import { OrdersController } from './orders.controller.js';

@Module({ imports: [OrderManagementModule], controllers: [OrdersController] })
export class OrdersPortalModule {}
