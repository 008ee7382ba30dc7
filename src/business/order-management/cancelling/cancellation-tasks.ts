import { Inject, Injectable } from '@nestjs/common';
import {
  Clock,
  type JsonObject,
  repositoryOf,
  type ResourceRepository,
  type StoredResource,
  type Transaction,
} from '../../../domains/helpers/index.js';
import {
  type CancellationAction,
  cancellationStateMachine,
  cancelProductOrderDefinition,
  type ClaimedOrder,
  OrderRepository,
  type OrderState,
  orderStateMachine,
  type TaskState,
} from '../../../domains/order/index.js';
import { EventOutbox } from '../../../integration/events/index.js';
import { resourceEvent } from '../../resource-management/index.js';

/** Moves cancellation tasks (TMF622 CancelProductOrder) along their machine. */
@Injectable()
export class CancellationTasks {
  constructor(
    private readonly orders: OrderRepository,
    @Inject(repositoryOf(cancelProductOrderDefinition)) private readonly tasks: ResourceRepository,
    private readonly outbox: EventOutbox,
    private readonly clock: Clock,
  ) {}

  /** Ends the task of an order that is cancelled, or that is no longer being cancelled. */
  async settle(tx: Transaction, order: ClaimedOrder, state: OrderState): Promise<void> {
    if (order.state !== 'pendingCancellation' || state === 'pendingCancellation') return;
    for (const id of await this.orders.openCancellations(tx, order.id)) {
      const task = await this.tasks.claim(tx, id);
      if (state === 'cancelled') await this.move(tx, task, 'end', {});
      else await this.move(tx, task, 'failAtOss', { cancellationRefusal: [lateRefusal(state)] });
    }
  }

  async move(
    tx: Transaction,
    task: StoredResource,
    action: CancellationAction,
    attributes: JsonObject,
  ): Promise<StoredResource> {
    const to = cancellationStateMachine.find(task.document.state as TaskState, action)?.to;
    if (!to) return task;
    const now = this.clock.now();
    const ended = to === 'done' && { effectiveCancellationDate: now.toISOString() };
    const document = { ...task.document, ...attributes, ...ended, state: to };
    const stored = await this.tasks.replace(tx, task, document, now);
    const event = resourceEvent(cancelProductOrderDefinition, 'StateChange', tx.scope, stored, now);
    await this.outbox.append(tx, [event]);
    return stored;
  }
}

const lateRefusal = (state: OrderState): JsonObject =>
  orderStateMachine.isFinal(state)
    ? { code: 'orderEnded', message: 'The work was finished before it could be cancelled.' }
    : { code: 'pastPointOfNoReturn', message: 'The network reported that the work is too far along.' };
