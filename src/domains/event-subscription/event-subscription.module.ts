import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HubSubscription } from './entities/hub-subscription.entity.js';
import { HubSubscriptionRepository } from './hub-subscription.repository.js';

/** Who listens to the events of which API. */
@Module({
  imports: [TypeOrmModule.forFeature([HubSubscription])],
  providers: [HubSubscriptionRepository],
  exports: [HubSubscriptionRepository],
})
export class EventSubscriptionModule {}
