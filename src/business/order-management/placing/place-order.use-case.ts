import { Injectable } from '@nestjs/common';
import {
  Clock,
  type JsonObject,
  newId,
  Refusal,
  type RefusalReason,
  type ResourceOwner,
  type Scope,
  type StoredResource,
  type Transaction,
} from '../../../domains/helpers/index.js';
import { refuseUnverified } from '../../../domains/identity/index.js';
import { OrderRepository, orderStateMachine, productOrderDefinition } from '../../../domains/order/index.js';
import type { Verdict } from '../../../domains/rule/index.js';
import type { PricedItems } from '../../pricing/index.js';
import { ownerOfNew } from '../../resource-management/index.js';
import { JudgeSelection, reasonsOf, reviewsOf, reviewWords } from '../../rule-management/index.js';
import { NotePromotions } from '../pricing/note-promotions.js';
import { PriceOrder } from '../pricing/price-order.js';
import { draftOrder, itemsOf, refuseTooLarge } from './order-draft.js';
import { type OrderNote, placementOf } from './placement-of.js';
import { type IdempotentRequest, OrderAnswers, placementKey } from './order-answers.js';

export interface PlaceOrderOptions {
  /** Exactly once for this key: a repetition gets the first answer, another request under it is refused. */
  readonly idempotency?: IdempotentRequest;
  /**
   * `now`: every fault is thrown as one Refusal. `later`: the order is accepted, and a job judges it. `done`: the caller has
   * judged it by the same rules.
   */
  readonly judge: 'now' | 'later' | 'done';
  /** What the rules said where it was judged: reviews are kept in the order and told in its log. */
  readonly verdicts?: readonly Verdict[];
  /** Entries of its log beside "placed", each by who did what it says. */
  readonly notes?: readonly OrderNote[];
  /** What the caller will answer; kept under the idempotency key. The order's document when left out. */
  readonly answerOf?: (order: StoredResource & { readonly number: string }) => JsonObject;
  /**
   * Opens the caller's transaction around the write, when more belongs to the same commit; answers what `write` did.
   * Nothing else is asked of the database meanwhile: a transaction that waits for a second connection can starve the
   * pool.
   */
  readonly commit?: (write: (tx: Transaction) => Promise<boolean>, answer: JsonObject) => Promise<boolean>;
}

export interface PlaceOrderResult {
  /** The answer to give: the stored one, member by member in the same order, when the key was used before. */
  readonly answer: JsonObject;
  readonly replayed: boolean;
}

/** Places a product order (TMF622 document) with everything beside it in one statement. */
@Injectable()
export class PlaceOrder {
  constructor(
    private readonly orders: OrderRepository,
    private readonly prices: PriceOrder,
    private readonly rules: JudgeSelection,
    private readonly answers: OrderAnswers,
    private readonly clock: Clock,
    private readonly promotions: NotePromotions,
  ) {}

  /** @throws Refusal `emailNotVerified`, `orderNotAcceptable` with every reason, `idempotencyKeyReused`, or what the document lacks. */
  async execute(scope: Scope, body: JsonObject, options: PlaceOrderOptions): Promise<PlaceOrderResult> {
    refuseUnverified(scope);
    const owner = ownerOfNew(productOrderDefinition, scope, body);
    const items = itemsOf(body);
    refuseTooLarge(items);
    const origin = options.judge === 'later' ? 'program' : 'portal';
    const { customerId } = owner;
    const priced = await this.prices.price(scope, body, items, { origin, customerId });
    if (options.judge === 'now') {
      const question = { documents: items, priced, stage: 'order', customerId } as const;
      const verdicts = await this.rules.judge(scope, question);
      const ids = items.map(({ id }) => String(id));
      const reasons = reasonsOf(verdicts, 'productOrderItem', ids);
      if (reasons.length > 0) return this.replayOrRefuse(scope, owner, options, reasons);
      return this.place(scope, body, owner, priced, { ...options, verdicts });
    }
    return this.place(scope, body, owner, priced, options);
  }

  /** The answer that a key got before; undefined when it is new. @throws Refusal when the request was another. */
  async replay(
    scope: Scope,
    tenantId: string,
    request: IdempotentRequest,
  ): Promise<PlaceOrderResult | undefined> {
    const answer = await this.answers.find(scope, tenantId, request);
    return answer && { answer, replayed: true };
  }

  private async place(
    scope: Scope,
    body: JsonObject,
    owner: ResourceOwner,
    priced: PricedItems,
    options: PlaceOrderOptions,
  ): Promise<PlaceOrderResult> {
    const now = this.clock.now();
    const number = await this.orders.nextNumber(scope);
    const judgedAt = options.judge === 'later' ? null : now;
    const policyVersion = orderStateMachine.table.version;
    const { verdicts = [] } = options;
    const draft = draftOrder(body, priced, now, reviewsOf(verdicts));
    const reviews = reviewWords(verdicts).map((text) => ({ actor: scope.actor, text }));
    const notes = [...(options.notes ?? []), ...reviews];
    const order = { id: newId(), number, owner, draft, now, judgedAt, policyVersion, notes };
    const { placement, stored } = placementOf(scope, order);
    const answer = options.answerOf?.({ ...stored, number }) ?? stored.document;
    const key = options.idempotency && placementKey(scope, options.idempotency, answer);
    const place = (tx?: Transaction): Promise<boolean> =>
      this.orders.place(scope, key ? { ...placement, key } : placement, tx);
    const use = { tenantId: placement.tenantId, customerId: placement.customerId, orderId: order.id, now };
    const placed = await this.promotions.around(scope, priced.promotions, use, place, (write) =>
      options.commit ? options.commit(write, answer) : write(),
    );
    if (placed) return { answer, replayed: false };
    const first = options.idempotency && (await this.replay(scope, placement.tenantId, options.idempotency));
    if (first) return first;
    throw new Error('The order was neither placed nor found under its idempotency key.');
  }

  /** A repetition is answered as before, even when the order would not be accepted any more. */
  private async replayOrRefuse(
    scope: Scope,
    owner: ResourceOwner,
    { idempotency }: PlaceOrderOptions,
    reasons: readonly RefusalReason[],
  ): Promise<PlaceOrderResult> {
    const first = idempotency && (await this.replay(scope, owner.tenantId ?? scope.tenantId, idempotency));
    if (first) return first;
    throw new Refusal(
      'unprocessable',
      'orderNotAcceptable',
      `The order cannot be placed: ${reasons.map(({ message }) => message).join(' ')}`,
      reasons,
    );
  }
}
