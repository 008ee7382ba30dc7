import { Module } from '@nestjs/common';
import { OrderManagementModule } from '../../../business/order-management/index.js';
import { DeskController } from './desk.controller.js';

@Module({ imports: [OrderManagementModule], controllers: [DeskController] })
export class DeskPortalModule {}
