export { checkCallback } from './check-callback.js';
export { EventSubscriptionsModule } from './event-subscriptions.module.js';
export { SubscribeToEvents } from './subscribe-to-events.use-case.js';
