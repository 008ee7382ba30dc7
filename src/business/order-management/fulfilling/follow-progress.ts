import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../../domains/helpers/index.js';
import {
  type ItemProgress,
  type Notice,
  type ServiceOrderRecord,
  ServiceOrderRepository,
} from '../../../domains/fulfillment-status/index.js';
import {
  type ClaimedItem,
  type ClaimedOrder,
  OrderFulfilmentRepository,
  orderItemStateMachine,
  type OrderItemState,
} from '../../../domains/order/index.js';
import { CancellationTasks } from '../cancelling/cancellation-tasks.js';
import { NextWork } from './next-work.js';
import { noticeActivities } from './notice-activities.js';
import { OrderChanges } from './order-changes.js';
import { type ItemEnd, OrderedProducts } from './ordered-products.js';

export interface Progressed {
  readonly order: ClaimedOrder;
  readonly serviceOrder: ServiceOrderRecord;
  readonly item: ClaimedItem;
  readonly notice: Notice;
  readonly progress: ItemProgress;
}

/** What follows from an item's new place: dates, product, the work that waited for it, states, and the log. */
@Injectable()
export class FollowProgress {
  constructor(
    private readonly serviceOrders: ServiceOrderRepository,
    private readonly fulfilment: OrderFulfilmentRepository,
    private readonly products: OrderedProducts,
    private readonly next: NextWork,
    private readonly changes: OrderChanges,
    private readonly cancellations: CancellationTasks,
  ) {}

  async execute(tx: Transaction, progressed: Progressed): Promise<void> {
    const { order, item, progress, notice } = progressed;
    await this.fulfilment.writeDates(tx, order.id, { id: item.id, ...progress }, progress.asOf);
    const states = new Map<string, OrderItemState>([[item.id, progress.state]]);
    const isEnd = orderItemStateMachine.isFinal(progress.state) && item.state !== progress.state;
    if (isEnd) await this.end(tx, progressed, states);
    await this.products.followBundles(tx, order, states);
    const activities = noticeActivities(item, notice, progress);
    const state = await this.changes.apply(tx, order, states, activities);
    await this.cancellations.settle(tx, order, state);
  }

  private async end(
    tx: Transaction,
    { serviceOrder, item, progress, order, notice }: Progressed,
    states: Map<string, OrderItemState>,
  ): Promise<void> {
    const end = progress.state as ItemEnd;
    await this.serviceOrders.move(tx, [serviceOrder.id], ['toSubmit', 'submitted'], end, notice.occurredAt);
    const { serviceId, circuitId, telephoneNumber } = progress.facts;
    await this.products.end(tx, item, end, {
      ...(serviceId && { serviceId }),
      ...(circuitId && { circuitId }),
      ...(telephoneNumber && { telephoneNumber }),
    });
    const failed = await this.next.release(tx, serviceOrder, end);
    for (const { itemId } of failed) {
      const waiting = order.items.find(({ id }) => id === itemId);
      if (!waiting || orderItemStateMachine.isFinal(waiting.state)) continue;
      states.set(itemId, 'failed');
      await this.products.end(tx, waiting, 'failed', {});
    }
  }
}
