import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import * as entities from './entities/index.js';
import { ProgressRepository } from './progress.repository.js';
import { ServiceOrderRepository } from './service-order.repository.js';

@Module({
  imports: [TypeOrmModule.forFeature(Object.values(entities))],
  providers: [ProgressRepository, ServiceOrderRepository],
  exports: [ProgressRepository, ServiceOrderRepository],
})
export class FulfillmentStatusModule {}
