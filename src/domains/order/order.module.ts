import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { provideRepository, repositoryOf } from '../helpers/index.js';
import { cancelProductOrderDefinition } from './definitions/cancel-product-order.definition.js';
import { productOrderDefinition } from './definitions/product-order.definition.js';
import * as entities from './entities/index.js';
import { AgentOrdersRepository } from './views/agent-orders.repository.js';
import { OrderViewRepository } from './views/order-view.repository.js';
import { AgentAssignmentRepository } from './storage/agent-assignment.repository.js';
import { OrderFulfilmentRepository } from './storage/order-fulfilment.repository.js';
import { OrderHeads } from './storage/order-heads.js';
import { OrderRepository } from './storage/order.repository.js';

@Module({
  imports: [TypeOrmModule.forFeature(Object.values(entities))],
  providers: [
    AgentAssignmentRepository,
    AgentOrdersRepository,
    OrderFulfilmentRepository,
    OrderHeads,
    OrderRepository,
    OrderViewRepository,
    provideRepository(productOrderDefinition),
    provideRepository(cancelProductOrderDefinition),
  ],
  exports: [
    AgentAssignmentRepository,
    AgentOrdersRepository,
    OrderFulfilmentRepository,
    OrderHeads,
    OrderRepository,
    OrderViewRepository,
    repositoryOf(productOrderDefinition),
    repositoryOf(cancelProductOrderDefinition),
  ],
})
export class OrderModule {}
