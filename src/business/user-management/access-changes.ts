import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { EventListener } from '../../integration/events/index.js';

/** Hears of an account or a program whose rights have changed; undefined: of everybody, as changes may have been missed. */
export type AccessSubscriber = (id: string | undefined) => void;

/**
 * Tells this process within milliseconds whose sessions, roles or tokens another process has ended. What remembers rights
 * subscribes first and forgets; what then looks again comes after it.
 */
@Injectable()
export class AccessChanges implements OnModuleDestroy {
  private readonly forget = new Set<AccessSubscriber>();
  private readonly lookAgain = new Set<AccessSubscriber>();
  private readonly unsubscribe: () => void;

  constructor(listener: EventListener) {
    this.unsubscribe = listener.subscribe({
      onAccessChange: (id) => this.tell(id),
      onResync: () => this.tell(undefined),
    });
  }

  onModuleDestroy(): void {
    this.unsubscribe();
  }

  /** For what remembers rights. */
  onForget(subscriber: AccessSubscriber): void {
    this.forget.add(subscriber);
  }

  /** For what acts on rights: everything remembered is forgotten by then. @returns a function that ends it */
  onChange(subscriber: AccessSubscriber): () => void {
    this.lookAgain.add(subscriber);
    return () => this.lookAgain.delete(subscriber);
  }

  private tell(id: string | undefined): void {
    for (const subscriber of this.forget) subscriber(id);
    for (const subscriber of this.lookAgain) subscriber(id);
  }
}
