import { Injectable } from '@nestjs/common';
import type { StoredRequest } from '../../../domains/approval/index.js';
import { Database, type JsonObject, Refusal, type Scope } from '../../../domains/helpers/index.js';
import { amountsOf, type JudgedAmounts, NeededApprovals } from '../../approval-management/index.js';
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
      const judged = await this.approvals.judge(scope, amountsOf(prepared.priced.totals));
      const placed =
        !judged.needed && (await this.place(scope, prepared, judged, idempotency).catch(unlessMonthIsFull));
      if (placed) return { receipt: placed };
      return await this.ask(scope, prepared, judged, { key, request });
    } catch (error) {
      // The same request on another connection may have been quicker: its answer is this one's too.
      const quicker = await this.orders.replay(scope, scope.tenantId, idempotency);
      if (quicker) return { receipt: quicker.answer };
      const waiting = await this.asking.askedBefore(scope, key);
      if (waiting) return { waiting };
      throw error;
    }
  }

  /** Judges anew where another order has filled the month meanwhile. @throws Refusal `noApproverLeft` */
  private async ask(
    scope: Scope,
    prepared: PreparedCheckout,
    judged: JudgedAmounts,
    asked: { readonly key: string; readonly request: CheckoutRequest },
  ): Promise<CheckoutOutcome> {
    const needed = judged.needed ?? (await this.approvals.of(scope, amountsOf(prepared.priced.totals)));
    if (!needed) throw monthMoved();
    return { waiting: await this.asking.ask(scope, prepared, needed, asked) };
  }

  private async place(
    scope: Scope,
    { cart, facts, priced, notes }: PreparedCheckout,
    judged: JudgedAmounts,
    idempotency: { readonly key: string; readonly request: JsonObject },
  ): Promise<JsonObject> {
    const { answer } = await this.orders.execute(correlated(scope, facts.cart), orderOfCart(facts), {
      idempotency,
      judge: 'done',
      verdicts: facts.verdicts,
      notes,
      answerOf: receiptOf(priced),
      commit: (write, receipt) =>
        this.database.transaction(scope, async (tx) => {
          await this.approvals.holdMonth(tx, judged);
          if (!(await write(tx))) return false;
          await this.carts.close(tx, cart, String(receipt.orderId));
          return true;
        }),
    });
    return answer;
  }
}

/** What led to the cart (an inquiry, an assessment) leads on to the order, its events and its jobs. */
const correlated = (scope: Scope, { correlationId }: JsonObject): Scope =>
  typeof correlationId === 'string' && correlationId !== '' ? { ...scope, correlationId } : scope;

/** The month was filled by another order at the same moment: this one needs a yes after all. */
function unlessMonthIsFull(error: unknown): undefined {
  if (!(error instanceof Refusal) || error.code !== 'approvalNeeded') throw error;
  return undefined;
}

const monthMoved = (): Refusal =>
  new Refusal(
    'conflict',
    'cartChanged',
    'Your limit or your other orders changed while this one was placed: look at it again and confirm once more.',
  );
