import { Global, Module } from '@nestjs/common';
import { EventListener } from './event-listener.js';
import { EventOutbox, PostgresEventOutbox } from './outbox.js';

/** Writing events (outbox) and hearing of them (listener), for the whole application. */
@Global()
@Module({
  providers: [{ provide: EventOutbox, useClass: PostgresEventOutbox }, EventListener],
  exports: [EventOutbox, EventListener],
})
export class EventsModule {}
