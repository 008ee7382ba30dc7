import { Module } from '@nestjs/common';
import { EventDeliveryModule } from '../../domains/event-delivery/index.js';
import { EventSubscriptionModule } from '../../domains/event-subscription/index.js';
import { DeliverLane } from './deliver-lane.use-case.js';
import { EventRelay, RelayParts } from './event-relay.js';
import { FanOutEvents } from './fan-out-events.use-case.js';
import { LiveChanges } from './live-changes.js';
import { DEFAULT_RELAY_OPTIONS, RELAY_OPTIONS } from './relay-options.js';

/** From the outbox to the subscribers of the hubs. */
@Module({
  imports: [EventDeliveryModule, EventSubscriptionModule],
  providers: [
    FanOutEvents,
    DeliverLane,
    RelayParts,
    EventRelay,
    LiveChanges,
    { provide: RELAY_OPTIONS, useValue: DEFAULT_RELAY_OPTIONS },
  ],
  exports: [EventRelay, LiveChanges],
})
export class EventRelayModule {}
