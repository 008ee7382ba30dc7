export { EventSender, HttpEventSender } from './delivery/event-sender.js';
export { SessionLocks } from './delivery/session-locks.js';
export { type AnnouncedEvent, EventListener, type EventSubscriber } from './event-listener.js';
export { EventsModule } from './events.module.js';
export { type DomainEvent, EventOutbox, outboxRows, PostgresEventOutbox } from './outbox.js';
