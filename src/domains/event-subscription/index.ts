export { HubSubscription } from './entities/hub-subscription.entity.js';
export { parseEventQuery } from './event-query.js';
export { EventSubscriptionModule } from './event-subscription.module.js';
export { HubSubscriptionRepository, type SubscriptionInForce } from './hub-subscription.repository.js';
export { mayHear, readScopeOf } from './readable-events.js';
export { matches, type OfferedEvent, type SubscriptionFilter } from './matches.js';
