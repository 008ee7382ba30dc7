import { Injectable } from '@nestjs/common';
import { Clock, type Transaction } from '../../../domains/helpers/index.js';
import {
  type ServiceOrderRecord,
  ServiceOrderRepository,
} from '../../../domains/fulfillment-status/index.js';
import { JobQueue } from '../../../integration/jobs/index.js';
import { SUBMIT_SERVICE_ORDER } from './fulfilment-tasks.js';
import type { ItemEnd } from './ordered-products.js';

/** What becomes of work that waited for other work. */
@Injectable()
export class NextWork {
  constructor(
    private readonly serviceOrders: ServiceOrderRepository,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
  ) {}

  /**
   * Sends off what waited only for this one when it is completed; otherwise what waits for it, directly or not, fails.
   * @returns the service orders that failed.
   */
  async release(
    tx: Transaction,
    work: readonly ServiceOrderRecord[],
    endedId: string,
    end: ItemEnd,
  ): Promise<ServiceOrderRecord[]> {
    const now = this.clock.now();
    const waiting = work.filter(({ state }) => state === 'waiting');
    if (end !== 'completed') {
      const lost = dependants(waiting, endedId);
      await this.serviceOrders.move(
        tx,
        lost.map(({ id }) => id),
        ['waiting'],
        'failed',
        now,
      );
      return lost;
    }
    const done = new Set([endedId, ...work.filter(({ state }) => state === 'completed').map(({ id }) => id)]);
    const ready = waiting.filter(({ dependsOn }) => dependsOn.every((id) => done.has(id)));
    const moved = await this.serviceOrders.move(
      tx,
      ready.map(({ id }) => id),
      ['waiting'],
      'toSubmit',
      now,
    );
    for (const { id, tenantId } of ready) {
      if (moved.includes(id)) await this.jobs.add(tx, SUBMIT_SERVICE_ORDER, { serviceOrderId: id, tenantId });
    }
    return [];
  }
}

function dependants(waiting: readonly ServiceOrderRecord[], id: string): ServiceOrderRecord[] {
  const lost = new Set([id]);
  for (let before = 0; before !== lost.size;) {
    before = lost.size;
    for (const order of waiting) if (order.dependsOn.some((one) => lost.has(one))) lost.add(order.id);
  }
  return waiting.filter((order) => lost.has(order.id));
}
