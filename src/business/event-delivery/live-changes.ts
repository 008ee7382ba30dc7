import { Injectable } from '@nestjs/common';
import { type AnnouncedEvent, EventListener } from '../../integration/events/index.js';

/** A committed change, by ids. */
export type LiveChange = AnnouncedEvent;

/** Tells of every commit's events as they happen, in this process; for feeds that may miss some and then refetch. */
@Injectable()
export class LiveChanges {
  constructor(private readonly listener: EventListener) {}

  /** @returns a function that ends the subscription. */
  subscribe(onChange: (change: LiveChange) => void): () => void {
    return this.listener.subscribe({ onEvent: onChange });
  }
}
