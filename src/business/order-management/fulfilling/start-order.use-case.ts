import { Injectable } from '@nestjs/common';
import {
  Database,
  type RefusalReason,
  systemScope,
  type Transaction,
} from '../../../domains/helpers/index.js';
import {
  type ClaimedOrder,
  OrderFulfilmentRepository,
  OrderRepository,
} from '../../../domains/order/index.js';
import { reviewsOf, reviewWords } from '../../rule-management/index.js';
import { type Judgement, JudgeStoredOrder } from '../placing/judge-stored-order.js';
import { BeginWork } from './begin-work.js';
import { OrderChanges } from './order-changes.js';
import { claimProducts } from './product-claims.js';

export interface StartOrderJob {
  readonly orderId: string;
  readonly tenantId: string;
  readonly correlationId?: string;
}

/** Judges an accepted order and starts its work, or rejects it with its reasons. Done twice, it does nothing more. */
@Injectable()
export class StartOrder {
  constructor(
    private readonly database: Database,
    private readonly orders: OrderRepository,
    private readonly fulfilment: OrderFulfilmentRepository,
    private readonly judge: JudgeStoredOrder,
    private readonly work: BeginWork,
    private readonly changes: OrderChanges,
  ) {}

  async execute({ orderId, tenantId, correlationId }: StartOrderJob): Promise<void> {
    const scope = systemScope('Order management', tenantId, correlationId);
    const judgedBefore = await this.orders.isJudged(scope, orderId);
    const judgement = await this.judge.execute(scope, orderId, judgedBefore);
    if (!judgement) return; // deleted meanwhile
    await this.database.transaction(scope, async (tx) => {
      await this.fulfilment.markJudged(tx, orderId, judgement.customerName, judgement.places);
      const order = await this.orders.claim(tx, orderId);
      if (order.state !== 'acknowledged') return;
      const reasons = judgement.reasons.length > 0 ? judgement.reasons : await claimProducts(tx, order);
      if (reasons.length > 0) await this.reject(tx, order, reasons);
      else await this.start(tx, order, judgement);
    });
  }

  private async start(
    tx: Transaction,
    order: ClaimedOrder,
    { verdicts, sequencing }: Judgement,
  ): Promise<void> {
    const reviews = reviewsOf(verdicts);
    if (reviews.length > 0) await this.fulfilment.markForReview(tx, order.id, reviews);
    const begun = await this.work.begin(tx, order, sequencing);
    const notes = reviewWords(verdicts).map(
      (text) => ({ kind: 'note', audience: 'customer', text }) as const,
    );
    await this.changes.apply(tx, order, begun.states, [...begun.activities, ...notes]);
  }

  private async reject(
    tx: Transaction,
    order: ClaimedOrder,
    reasons: readonly RefusalReason[],
  ): Promise<void> {
    const notes = reasons.map(({ code, message, fix }) => ({
      code,
      text: [message, fix].filter(Boolean).join(' '),
    }));
    await this.fulfilment.addNotes(tx, order.id, notes);
    await this.changes.apply(
      tx,
      order,
      new Map(order.items.map(({ id }) => [id, 'rejected'])),
      notes.map(({ text }) => ({ kind: 'note', audience: 'customer', text })),
    );
  }
}
