export { type DomainEvent, EventOutbox, PostgresEventOutbox } from './outbox.js';
