import { Module } from '@nestjs/common';
import { EventSubscriptionModule } from '../../domains/event-subscription/index.js';
import { SubscribeToEvents } from './subscribe-to-events.use-case.js';

/** Listening to events. */
@Module({
  imports: [EventSubscriptionModule],
  providers: [SubscribeToEvents],
  exports: [SubscribeToEvents],
})
export class EventSubscriptionsModule {}
