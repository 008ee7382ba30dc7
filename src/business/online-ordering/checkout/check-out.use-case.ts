import { Inject, Injectable } from '@nestjs/common';
import { shoppingCartDefinition } from '../../../domains/cart/index.js';
import {
  Clock,
  Database,
  type JsonObject,
  Refusal,
  repositoryOf,
  type ResourceRepository,
  type Scope,
  type StoredResource,
  type Transaction,
} from '../../../domains/helpers/index.js';
import { EventOutbox } from '../../../integration/events/index.js';
import { PlaceOrder } from '../../order-management/index.js';
import { resourceEvent } from '../../resource-management/index.js';
import { refuseOrdered } from '../cart/cart-hooks.js';
import { orderOfCart, type Contact } from './order-of-cart.js';
import { receiptOf } from './receipt.js';
import { PrepareCheckout } from './prepare-checkout.js';

export interface CheckoutRequest {
  readonly contact: Contact;
  /** Calendar day. */
  readonly requestedDate?: string | undefined;
}

/**
 * Makes the order of a cart: judged as a whole, placed and the cart closed in one commit, exactly once for an
 * Idempotency-Key. A repetition gets the first answer.
 */
@Injectable()
export class CheckOut {
  constructor(
    private readonly prepare: PrepareCheckout,
    @Inject(repositoryOf(shoppingCartDefinition)) private readonly carts: ResourceRepository,
    private readonly orders: PlaceOrder,
    private readonly database: Database,
    private readonly outbox: EventOutbox,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `checkoutRefused` with every reason, `cartOrdered`, `cartChanged`, `idempotencyKeyReused`. */
  async execute(scope: Scope, cartId: string, request: CheckoutRequest, key: string): Promise<JsonObject> {
    const idempotency = { key, request: requestOf(cartId, request) };
    const first = await this.orders.replay(scope, scope.tenantId, idempotency);
    if (first) return first.answer;
    try {
      const { cart, facts, priced } = await this.prepare.prepare(scope, cartId, request);
      const { answer } = await this.orders.execute(scope, orderOfCart(facts), {
        idempotency,
        judge: 'now',
        answerOf: receiptOf(priced),
        commit: (write, receipt) => this.closeCart(scope, cart, write, receipt),
      });
      return answer;
    } catch (error) {
      // The same request on another connection may have been quicker: its answer is this one's too.
      const quicker = await this.orders.replay(scope, scope.tenantId, idempotency);
      if (quicker) return quicker.answer;
      throw error;
    }
  }

  /** The order and the end of its cart in one commit. */
  private closeCart(
    scope: Scope,
    read: StoredResource,
    write: (tx: Transaction) => Promise<boolean>,
    receipt: JsonObject,
  ): Promise<boolean> {
    return this.database.transaction(scope, async (tx) => {
      const cart = await this.carts.claim(tx, read.id);
      refuseOrdered(cart.document);
      if (cart.version !== read.version) throw cartChanged();
      if (!(await write(tx))) return false;
      const now = this.clock.now();
      const closed = { ...cart.document, status: 'ordered', productOrder: { id: String(receipt.orderId) } };
      const stored = await this.carts.replace(tx, cart, closed, now);
      await this.outbox.append(tx, [
        resourceEvent(shoppingCartDefinition, 'AttributeValueChange', scope, stored, now),
      ]);
      return true;
    });
  }
}

const requestOf = (cartId: string, { contact, requestedDate }: CheckoutRequest): JsonObject => ({
  cartId,
  contact: { ...contact },
  ...(requestedDate !== undefined && { requestedDate }),
});

const cartChanged = (): Refusal =>
  new Refusal(
    'conflict',
    'cartChanged',
    'The cart was changed elsewhere while it was being ordered: look at it again and confirm once more.',
  );
