import { Injectable } from '@nestjs/common';
import { type Acting, ActingGrantRepository } from '../../../domains/acting/index.js';
import { Clock, Database, Refusal, type Scope } from '../../../domains/helpers/index.js';
import type { SignedIn } from '../../../domains/identity/index.js';
import { EventOutbox } from '../../../integration/events/index.js';
import { ActingCallers } from './acting-callers.js';
import { actingEvent } from './acting-event.js';
import { holderOf } from './holder-of.js';

/** What a session has under way for customers, and its end. */
@Injectable()
export class EndActing {
  constructor(
    private readonly grants: ActingGrantRepository,
    private readonly callers: ActingCallers,
    private readonly database: Database,
    private readonly outbox: EventOutbox,
    private readonly clock: Clock,
  ) {}

  /** Newest first. A token has no session, and nothing under way. */
  async open(
    user: SignedIn | undefined,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<{ items: readonly Acting[]; total: number }> {
    return user ? this.grants.openOf(holderOf(user), page, this.clock.now()) : { items: [], total: 0 };
  }

  /** @throws Refusal `notFound` `actingUnknown`, the same for an unknown grant and for one that is not this session's. */
  async end(scope: Scope, user: SignedIn | undefined, id: string): Promise<void> {
    if (!user) throw unknown();
    const now = this.clock.now();
    const ended = await this.database.transaction(scope, async (tx) => {
      const grant = await this.grants.end(tx, id, holderOf(user), now);
      if (grant) await this.outbox.append(tx, [actingEvent('End', scope, grant, now)]);
      return grant;
    });
    this.callers.forget(id);
    if (!ended) throw unknown();
  }
}

const unknown = (): Refusal =>
  new Refusal(
    'notFound',
    'actingUnknown',
    'You have nothing of this id under way: it has ended, or it is not yours. Start again from the desk if need be.',
  );
