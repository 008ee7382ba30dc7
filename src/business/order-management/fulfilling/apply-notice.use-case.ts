import { Injectable } from '@nestjs/common';
import {
  Clock,
  Database,
  SANDBOX_TENANT,
  systemScope,
  type Transaction,
} from '../../../domains/helpers/index.js';
import {
  foldNotices,
  MILESTONE_PLANS,
  type Notice,
  ProgressRepository,
  type ServiceOrderRecord,
  ServiceOrderRepository,
  STATUS_MAP,
} from '../../../domains/fulfillment-status/index.js';
import { type ClaimedOrder, OrderRepository, orderItemStateMachine } from '../../../domains/order/index.js';
import type { OssNotice } from '../../../integration/oss/index.js';
import { FollowProgress } from './follow-progress.js';

const SOURCE = 'OSS';

/**
 * Takes in one notice of the OSS: once per notice id, whatever the order of arrival. The item's place is the fold of all
 * its notices, so a late one fills in its date and changes nothing else.
 */
@Injectable()
export class ApplyNotice {
  constructor(
    private readonly database: Database,
    private readonly orders: OrderRepository,
    private readonly serviceOrders: ServiceOrderRepository,
    private readonly progress: ProgressRepository,
    private readonly follow: FollowProgress,
    private readonly clock: Clock,
  ) {}

  /** @throws Error when the notice names a request that was never made: the delivery stays visible among the jobs. */
  async execute(incoming: OssNotice): Promise<void> {
    const scope = systemScope('Network operations', incoming.tenantId);
    const found = await this.serviceOrders.find(scope, incoming.requestId);
    if (!found && incoming.tenantId === SANDBOX_TENANT) return; // its demonstration was begun anew meanwhile
    if (!found)
      throw new Error(`The OSS sent a notice for ${incoming.requestId}, which was never asked for.`);
    await this.database.transaction(scope, async (tx) => {
      const order = await this.orders.claim(tx, found.orderId, found.itemId);
      const serviceOrder = (await this.serviceOrders.read(tx, found.id)) ?? found;
      const notice = { ...incoming, occurredAt: new Date(incoming.occurredAt) };
      if (!(await this.progress.record(tx, serviceOrder, notice, this.clock.now()))) return;
      if (STATUS_MAP[notice.code]) await this.apply(tx, order, serviceOrder, notice);
      else await this.queue(tx, order, notice);
    });
  }

  private async apply(
    tx: Transaction,
    order: ClaimedOrder,
    serviceOrder: ServiceOrderRecord,
    notice: Notice,
  ): Promise<void> {
    const notices = await this.progress.noticesOf(tx, serviceOrder.id);
    const plan = MILESTONE_PLANS[serviceOrder.milestonePlan];
    const progress = foldNotices(plan, notices, serviceOrder.cancelRequestedAt);
    const item = order.items.find(({ id }) => id === serviceOrder.itemId);
    if (!item) return;
    if (orderItemStateMachine.isFinal(item.state) && item.state !== progress.state) {
      await this.queue(tx, order, notice); // it contradicts an end that was told already: a person looks at it
      return;
    }
    await this.progress.write(tx, serviceOrder, progress);
    await this.follow.execute(tx, { order, serviceOrder, item, notice, progress });
  }

  private queue(tx: Transaction, order: ClaimedOrder, notice: Notice): Promise<void> {
    return this.progress.queueForMapping(tx, order.tenantId, SOURCE, notice, this.clock.now());
  }
}
