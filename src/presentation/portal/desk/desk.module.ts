import { Module } from '@nestjs/common';
import { OrderManagementModule } from '../../../business/order-management/index.js';
import { AssignmentsController } from './assignments.controller.js';
import { DeskController } from './desk.controller.js';

@Module({ imports: [OrderManagementModule], controllers: [DeskController, AssignmentsController] })
export class DeskPortalModule {}
