import { Injectable } from '@nestjs/common';
import type { StoredRequest } from '../../../domains/approval/index.js';
import { Database, type JsonObject, type Scope } from '../../../domains/helpers/index.js';
import { amountsOf, NeededApprovals } from '../../approval-management/index.js';
import { PlaceOrder } from '../../order-management/index.js';
import { AskForApproval } from '../approving/ask-for-approval.js';
import { CartLock } from '../cart/cart-lock.js';
import { type CheckoutRequest, requestOf } from './checkout-request.js';
import { orderOfCart } from './order-of-cart.js';
import { receiptOf } from './receipt.js';
import { PrepareCheckout, type PreparedCheckout } from './prepare-checkout.js';

/** The receipt of an order, or the request that has to be approved before there is one. */
export type CheckoutOutcome =
  | { readonly receipt: JsonObject; readonly waiting?: undefined }
  | { readonly receipt?: undefined; readonly waiting: StoredRequest };

/**
 * Makes the order of a cart: judged as a whole, placed and the cart closed in one commit, exactly once for an
 * Idempotency-Key. A repetition gets the first answer. Above the person's limits the cart waits for others' yes instead.
 */
@Injectable()
export class CheckOut {
  constructor(
    private readonly prepare: PrepareCheckout,
    private readonly orders: PlaceOrder,
    private readonly database: Database,
    private readonly carts: CartLock,
    private readonly approvals: NeededApprovals,
    private readonly asking: AskForApproval,
  ) {}

  /**
   * @throws Refusal `checkoutRefused` with every reason, `cartOrdered`, `cartWaits`, `cartChanged`, `noApproverLeft`,
   * `idempotencyKeyReused`
   */
  async execute(
    scope: Scope,
    cartId: string,
    request: CheckoutRequest,
    key: string,
  ): Promise<CheckoutOutcome> {
    const idempotency = { key, request: requestOf(cartId, request) };
    const first = await this.orders.replay(scope, scope.tenantId, idempotency);
    if (first) return { receipt: first.answer };
    try {
      const prepared = await this.prepare.prepare(scope, cartId, request);
      const needed = await this.approvals.of(scope, amountsOf(prepared.priced.totals));
      if (needed) return { waiting: await this.asking.ask(scope, prepared, needed, { key, request }) };
      return { receipt: await this.place(scope, prepared, idempotency) };
    } catch (error) {
      // The same request on another connection may have been quicker: its answer is this one's too.
      const quicker = await this.orders.replay(scope, scope.tenantId, idempotency);
      if (quicker) return { receipt: quicker.answer };
      const waiting = await this.asking.askedBefore(scope, key);
      if (waiting) return { waiting };
      throw error;
    }
  }

  private async place(
    scope: Scope,
    { cart, facts, priced }: PreparedCheckout,
    idempotency: { readonly key: string; readonly request: JsonObject },
  ): Promise<JsonObject> {
    const { answer } = await this.orders.execute(scope, orderOfCart(facts), {
      idempotency,
      judge: 'now',
      answerOf: receiptOf(priced),
      commit: (write, receipt) =>
        this.database.transaction(scope, async (tx) => {
          if (!(await write(tx))) return false;
          await this.carts.close(tx, cart, String(receipt.orderId));
          return true;
        }),
    });
    return answer;
  }
}
