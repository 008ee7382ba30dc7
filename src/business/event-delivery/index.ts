export { DeliverLane } from './deliver-lane.use-case.js';
export { EventRelayModule } from './event-delivery.module.js';
export { EventRelay, RelayParts } from './event-relay.js';
export { FanOutEvents } from './fan-out-events.use-case.js';
export { type LiveChange, LiveChanges } from './live-changes.js';
export { DEFAULT_RELAY_OPTIONS, type RelayOptions } from './relay-options.js';
