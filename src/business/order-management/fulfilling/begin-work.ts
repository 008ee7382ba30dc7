import { Injectable } from '@nestjs/common';
import { Clock, type Transaction } from '../../../domains/helpers/index.js';
import { ServiceOrderRepository } from '../../../domains/fulfillment-status/index.js';
import {
  type ClaimedOrder,
  OrderFulfilmentRepository,
  type OrderItemState,
  type StartedItem,
} from '../../../domains/order/index.js';
import type { Activity } from '../../../domains/order-activity/index.js';
import { JobQueue } from '../../../integration/jobs/index.js';
import type { Sequencing } from '../../rule-management/index.js';
import { AssignOrder } from '../assigning/assign-order.js';
import { isBundle } from '../decomposing/bundle-items.js';
import { withPriority } from '../decomposing/order-urgency.js';
import { decomposeOrder } from '../decomposing/decompose-order.js';
import { SUBMIT_SERVICE_ORDER } from './fulfilment-tasks.js';
import { OrderedProducts } from './ordered-products.js';

export interface BegunWork {
  readonly states: ReadonlyMap<string, OrderItemState>;
  readonly activities: readonly Activity[];
}

/** Decomposes an order into service orders, makes its products, gives it an agent and sends the first work off. */
@Injectable()
export class BeginWork {
  constructor(
    private readonly serviceOrders: ServiceOrderRepository,
    private readonly fulfilment: OrderFulfilmentRepository,
    private readonly products: OrderedProducts,
    private readonly assigning: AssignOrder,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
  ) {}

  async begin(tx: Transaction, order: ClaimedOrder, sequencing: Sequencing): Promise<BegunWork> {
    const now = this.clock.now();
    const work = decomposeOrder(order, sequencing);
    const items: StartedItem[] = [];
    for (const { itemId, milestonePlan } of work) {
      const item = order.items.find(({ id }) => id === itemId);
      const productId = item ? await this.products.start(tx, order, item) : null;
      items.push({ id: itemId, productId, milestonePlan });
    }
    for (const bundle of order.items.filter((item) => isBundle(item, order.items))) {
      items.push({
        id: bundle.id,
        productId: await this.products.start(tx, order, bundle),
        milestonePlan: null,
      });
    }
    await this.fulfilment.startItems(tx, items);
    if (work.length > 0) await this.serviceOrders.insert(tx, work, now);
    for (const { id, state, request } of work) {
      if (state !== 'toSubmit') continue;
      const payload = { serviceOrderId: id, tenantId: order.tenantId };
      await this.jobs.add(tx, SUBMIT_SERVICE_ORDER, payload, withPriority(request.priority));
    }
    const assigned = await this.assigning.assign(tx, order);
    const states = order.items.map(
      ({ id, action }) => [id, action === 'noChange' ? 'completed' : 'inProgress'] as const,
    );
    return { states: new Map(states), activities: assigned };
  }
}
