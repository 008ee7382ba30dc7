import { Injectable } from '@nestjs/common';
import {
  Clock,
  type JsonObject,
  type RefusalReason,
  type StoredResource,
  type Transaction,
} from '../../../domains/helpers/index.js';
import { ServiceOrderRepository } from '../../../domains/fulfillment-status/index.js';
import {
  type ClaimedOrder,
  orderItemStateMachine,
  type OrderItemState,
} from '../../../domains/order/index.js';
import { JobQueue } from '../../../integration/jobs/index.js';
import { isBundle } from '../decomposing/bundle-items.js';
import { CANCEL_SERVICE_ORDER } from '../fulfilling/fulfilment-tasks.js';
import { OrderChanges } from '../fulfilling/order-changes.js';
import { OrderedProducts } from '../fulfilling/ordered-products.js';
import { CancellationTasks } from './cancellation-tasks.js';

/** Calls the work of an order off, or says why not. The order is claimed by the caller. */
@Injectable()
export class CancelWork {
  constructor(
    private readonly serviceOrders: ServiceOrderRepository,
    private readonly products: OrderedProducts,
    private readonly changes: OrderChanges,
    private readonly tasks: CancellationTasks,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
  ) {}

  async refuse(
    tx: Transaction,
    order: ClaimedOrder,
    task: StoredResource,
    reasons: readonly RefusalReason[],
  ): Promise<StoredResource> {
    const text = `Cancelling was refused: ${reasons.map(({ message }) => message).join(' ')}`;
    await this.changes.apply(tx, order, new Map(), [{ kind: 'note', audience: 'customer', text }]);
    const cancellationRefusal = reasons.map((reason): JsonObject => ({ ...reason }));
    return this.tasks.move(tx, task, 'refuse', { cancellationRefusal });
  }

  /** Work that the OSS does not have ends at once; for the rest the OSS is asked, and answers with a notice. */
  async callOff(tx: Transaction, order: ClaimedOrder, task: StoredResource): Promise<StoredResource> {
    const begun = await this.tasks.move(tx, task, 'begin', {});
    const now = this.clock.now();
    const work = await this.serviceOrders.ofOrder(tx, order.id);
    const atOss = work.filter(({ state }) => state === 'toSubmit' || state === 'submitted');
    const waiting = work.filter(({ state }) => state === 'waiting').map(({ id }) => id);
    await this.serviceOrders.move(tx, waiting, ['waiting'], 'cancelled', now);
    const asked = atOss.map(({ id }) => id);
    await this.serviceOrders.markCancelRequested(tx, asked, now);
    for (const id of asked) {
      await this.jobs.add(tx, CANCEL_SERVICE_ORDER, { serviceOrderId: id, tenantId: order.tenantId });
    }
    const states = await this.endItems(tx, order, new Set(atOss.map(({ itemId }) => itemId)));
    const state = await this.changes.apply(tx, order, states, [
      { kind: 'note', audience: 'customer', text: 'Cancelling was asked for and accepted.' },
    ]);
    return state === 'cancelled' ? this.tasks.move(tx, begun, 'end', {}) : begun;
  }

  private async endItems(
    tx: Transaction,
    order: ClaimedOrder,
    atOss: ReadonlySet<string>,
  ): Promise<Map<string, OrderItemState>> {
    const states = new Map<string, OrderItemState>();
    for (const item of order.items) {
      if (orderItemStateMachine.isFinal(item.state) || isBundle(item, order.items)) continue;
      states.set(item.id, atOss.has(item.id) ? 'pendingCancellation' : 'cancelled');
      if (!atOss.has(item.id)) await this.products.end(tx, item, 'cancelled', {});
    }
    await this.products.followBundles(tx, order, states);
    return states;
  }
}
