import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrderActivity } from './order-activity.entity.js';
import { OrderActivityRepository } from './order-activity.repository.js';

@Module({
  imports: [TypeOrmModule.forFeature([OrderActivity])],
  providers: [OrderActivityRepository],
  exports: [OrderActivityRepository],
})
export class OrderActivityModule {}
