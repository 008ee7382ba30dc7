import { Global, Module } from '@nestjs/common';
import { SERVING_TARGET, type ConnectionTarget } from '../database/index.js';
import { EventSender, HttpEventSender } from './delivery/event-sender.js';
import { SessionLocks } from './delivery/session-locks.js';
import { EventListener } from './event-listener.js';
import { EventOutbox, PostgresEventOutbox } from './outbox.js';

/** Writing events (outbox) and hearing of them (listener), for the whole application. */
@Global()
@Module({
  providers: [
    { provide: EventOutbox, useClass: PostgresEventOutbox },
    EventListener,
    { provide: EventSender, useClass: HttpEventSender },
    {
      provide: SessionLocks,
      inject: [SERVING_TARGET],
      useFactory: (target: ConnectionTarget) => new SessionLocks(target),
    },
  ],
  exports: [EventOutbox, EventListener, EventSender, SessionLocks],
})
export class EventsModule {}
