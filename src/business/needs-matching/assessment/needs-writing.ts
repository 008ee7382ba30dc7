import { Injectable } from '@nestjs/common';
import { Clock, type Scope, type Transaction } from '../../../domains/helpers/index.js';
import type { Answerer, AssessmentRow } from '../../../domains/needs/index.js';
import { EventOutbox } from '../../../integration/events/index.js';
import { type NeedsEventKind, needsEvent } from './needs-events.js';

/** What every write of an assessment shares: the time, who writes, and telling those who have it open. */
@Injectable()
export class NeedsWriting {
  constructor(
    private readonly outbox: EventOutbox,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  by({ actor }: Scope): Answerer {
    return { name: actor.kind === 'visitor' ? 'A visitor' : actor.name, kind: actor.kind };
  }

  async tell(
    tx: Transaction,
    row: AssessmentRow,
    changed: readonly string[],
    kind: NeedsEventKind = 'AttributeValueChange',
  ): Promise<void> {
    await this.outbox.append(tx, [needsEvent(kind, tx.scope, row, this.clock.now(), changed)]);
  }
}
