import { Injectable } from '@nestjs/common';
import { Clock, type Transaction } from '../../../domains/helpers/index.js';
import {
  type ServiceOrderRecord,
  ServiceOrderRepository,
} from '../../../domains/fulfillment-status/index.js';
import { JobQueue } from '../../../integration/jobs/index.js';
import { withPriority } from '../decomposing/order-urgency.js';
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
  async release(tx: Transaction, ended: ServiceOrderRecord, end: ItemEnd): Promise<ServiceOrderRecord[]> {
    const now = this.clock.now();
    if (end !== 'completed') {
      const work = await this.serviceOrders.ofOrder(tx, ended.orderId);
      const lost = dependants(
        work.filter(({ state }) => state === 'waiting'),
        ended.id,
      );
      await this.serviceOrders.move(
        tx,
        lost.map(({ id }) => id),
        ['waiting'],
        'failed',
        now,
      );
      return lost;
    }
    const ready = await this.serviceOrders.readyAfter(tx, ended.orderId, ended.id);
    if (ready.length === 0) return [];
    const moved = await this.serviceOrders.move(
      tx,
      ready.map(({ id }) => id),
      ['waiting'],
      'toSubmit',
      now,
    );
    for (const { id, tenantId, request } of ready) {
      if (!moved.includes(id)) continue;
      await this.jobs.add(
        tx,
        SUBMIT_SERVICE_ORDER,
        { serviceOrderId: id, tenantId },
        withPriority(request.priority),
      );
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
