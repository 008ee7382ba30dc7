import { Inject, Injectable } from '@nestjs/common';
import {
  Clock,
  Database,
  isObject,
  type JsonObject,
  newId,
  Refusal,
  repositoryOf,
  type ResourceRepository,
  type Scope,
  type StoredResource,
  type Transaction,
} from '../../../domains/helpers/index.js';
import {
  cancelProductOrderDefinition,
  type ClaimedOrder,
  OrderRepository,
} from '../../../domains/order/index.js';
import { EventOutbox } from '../../../integration/events/index.js';
import { resourceEvent } from '../../resource-management/index.js';
import { CancelWork } from './cancel-work.js';
import { reasonsAgainstCancelling } from './cancellation-rules.js';

/**
 * Takes a cancellation task (TMF622) in. The task is always stored; it is refused (terminatedWithError, with reasons)
 * when an item is past its point of no return, else the work is called off here and at the OSS.
 */
@Injectable()
export class CancelOrder {
  constructor(
    private readonly database: Database,
    private readonly orders: OrderRepository,
    @Inject(repositoryOf(cancelProductOrderDefinition)) private readonly tasks: ResourceRepository,
    private readonly work: CancelWork,
    private readonly outbox: EventOutbox,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal notFound when the scope has no such order. */
  execute(scope: Scope, body: JsonObject): Promise<StoredResource> {
    const orderId = isObject(body.productOrder) ? body.productOrder.id : undefined;
    if (typeof orderId !== 'string') {
      throw new Refusal('invalid', 'orderMissing', 'productOrder.id must name the order to cancel.');
    }
    return this.database.transaction(scope, async (tx) => {
      const order = await this.orders.claim(tx, orderId);
      const task = await this.store(tx, order, body);
      const reasons = reasonsAgainstCancelling(order);
      return reasons.length > 0
        ? this.work.refuse(tx, order, task, reasons)
        : this.work.callOff(tx, order, task);
    });
  }

  private async store(tx: Transaction, order: ClaimedOrder, body: JsonObject): Promise<StoredResource> {
    const now = this.clock.now();
    const known = Object.entries(body).filter(
      ([name]) => !(cancelProductOrderDefinition.readOnly ?? []).includes(name),
    );
    const document = { ...Object.fromEntries(known), state: 'acknowledged' };
    const owner = { tenantId: order.tenantId, customerId: order.customerId };
    const stored = await this.tasks.insert(tx, document, { id: newId(), owner, now });
    const event = resourceEvent(cancelProductOrderDefinition, 'Create', tx.scope, stored, now);
    await this.outbox.append(tx, [event]);
    return stored;
  }
}
