import { Injectable } from '@nestjs/common';
import { Clock, type Transaction } from '../../../domains/helpers/index.js';
import { JobQueue } from '../../../integration/jobs/index.js';

/** The job that gives waiting orders to agents who have become free. */
export const ASSIGN_QUEUED = 'order.assign-queued';

/** So often waiting orders are looked at when nothing has happened: leave ends and shifts begin by themselves. */
const AGAIN_AFTER_MS = 10 * 60_000;

/** Has the queues of waiting orders looked at. */
@Injectable()
export class AssignmentQueue {
  constructor(
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
  ) {}

  /** After this commit: somebody may have become free. */
  wake(tx: Transaction, tenantId: string): Promise<void> {
    return this.jobs.add(tx, ASSIGN_QUEUED, { tenantId }, { key: `${ASSIGN_QUEUED}:${tenantId}` });
  }

  /** In a while, because an order waits. */
  later(tx: Transaction, tenantId: string): Promise<void> {
    const runAt = new Date(this.clock.now().getTime() + AGAIN_AFTER_MS);
    return this.jobs.add(
      tx,
      ASSIGN_QUEUED,
      { tenantId },
      { key: `${ASSIGN_QUEUED}:${tenantId}:later`, runAt },
    );
  }
}
