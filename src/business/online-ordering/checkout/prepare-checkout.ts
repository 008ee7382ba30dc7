import { Inject, Injectable } from '@nestjs/common';
import { CartActivityRepository } from '../../../domains/cart/index.js';
import { customerDefinition, reasonsAgainstOrdering } from '../../../domains/customer/index.js';
import {
  ALL,
  Clock,
  Refusal,
  type RefusalReason,
  repositoryOf,
  type ResourceRepository,
  type Scope,
  type StoredResource,
} from '../../../domains/helpers/index.js';
import { refuseUnverified } from '../../../domains/identity/index.js';
import { codesOf, PriceSelection, type PricedItems } from '../../pricing/index.js';
import type { OrderNote } from '../../order-management/index.js';
import { relatedCustomer } from '../../resource-management/index.js';
import { itemsOf } from '../cart/cart-document.js';
import { refuseOrdered, WAITING } from '../cart/cart-hooks.js';
import { ShoppingCarts } from '../cart/shopping-carts.js';
import type { CheckoutRequest } from './checkout-request.js';
import { RecheckCart } from './recheck-cart.js';
import { judgeCheckout } from './judge-checkout.js';
import type { CheckoutFacts } from './order-of-cart.js';
import { preparedBy } from './prepared-by.js';

export interface PreparedCheckout {
  readonly cart: StoredResource;
  readonly facts: CheckoutFacts;
  readonly priced: PricedItems;
  /** Who of the operator prepared the cart, for the order's log. */
  readonly notes: readonly OrderNote[];
}

interface OrderingCustomer {
  readonly customer: CheckoutFacts['customer'];
  /** Why this customer orders nothing at present. */
  readonly resting: readonly RefusalReason[];
}

/** Reads and judges everything that an order of a cart needs. Writes nothing. */
@Injectable()
export class PrepareCheckout {
  constructor(
    private readonly carts: ShoppingCarts,
    private readonly prices: PriceSelection,
    private readonly recheck: RecheckCart,
    @Inject(repositoryOf(customerDefinition)) private readonly customers: ResourceRepository,
    private readonly activity: CartActivityRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * `approved`: the cart may wait for just this order.
   * @throws Refusal `signInFirst`, `emailNotVerified`, `cartOrdered`, `customerUnknown`, `checkoutRefused`
   */
  async prepare(
    scope: Scope,
    cartId: string,
    request: CheckoutRequest,
    approved = false,
  ): Promise<PreparedCheckout> {
    refuseVisitor(scope);
    refuseUnverified(scope);
    const cart = await this.carts.stored(scope, cartId);
    if (!(approved && cart.document.status === WAITING)) refuseOrdered(cart.document);
    const { customer, resting } = await this.customerOf(scope, cart);
    const checked = await this.recheck.withPlaces(scope, cart.document);
    const purchase = {
      customerId: customer.id,
      promotionCodes: codesOf(cart.document),
      taxes: true,
    };
    const priced = await this.prices.priceFor(scope, checked.cartItem, purchase);
    const shown = await this.prices.priceFor(scope, itemsOf(cart.document), purchase);
    const form = await this.recheck.form(scope, checked, priced.items);
    const { contact, requestedDate } = request;
    const now = this.clock.now();
    const verdicts = await this.carts.judge(scope, {
      documents: checked.cartItem,
      priced,
      stage: 'order',
      customerId: customer.id,
      requestedDate,
    });
    const judged = judgeCheckout({ cart: checked, priced, verdicts, form, contact, requestedDate, now });
    const reasons = [...resting, ...judged];
    if (!isSamePrice(shown, priced)) {
      if (!approved) await this.carts.patch(scope, cartId, () => checked, { expectedVersion: cart.version });
      reasons.push(PRICE_CHANGED);
    }
    if (reasons.length > 0) throw refused(reasons);
    const about = { cartId, cart: checked, items: priced.items, form, customer };
    const facts = { ...about, contact, requestedDate, verdicts };
    const notes = preparedBy(await this.activity.preparers(scope, cartId), customer.name);
    return { cart, facts, priced, notes };
  }

  /** The customer that orders: the caller, or the one whom staff ordered for. */
  private async customerOf(scope: Scope, cart: StoredResource): Promise<OrderingCustomer> {
    const own = scope.customerId === ALL ? null : scope.customerId;
    // The owner first: a customer may write any related party into a cart of their own.
    const id = own ?? cart.owner.customerId ?? relatedCustomer(cart.document);
    const found = id === null ? undefined : await this.customers.find(scope, id);
    if (found)
      return {
        customer: { id: found.id, name: String(found.document.name ?? scope.actor.name) },
        resting: reasonsAgainstOrdering(found.document),
      };
    throw new Refusal(
      'unprocessable',
      'customerUnknown',
      'The cart belongs to no customer: name one in its relatedParty with the role customer.',
    );
  }
}

/** The way to the place decides some prices: nobody is charged another amount than the cart has shown. */
const isSamePrice = (shown: PricedItems, now: PricedItems): boolean =>
  shown.totals.dueToday.equals(now.totals.dueToday) && shown.totals.monthly.equals(now.totals.monthly);

const PRICE_CHANGED = {
  code: 'priceChanged',
  message: 'The price has changed, because the place is reached in another way than when it was checked.',
  fix: 'Look at the new price in the cart and confirm again.',
};

function refuseVisitor({ actor }: Scope): void {
  if (actor.kind !== 'visitor') return;
  throw new Refusal('unauthenticated', 'signInFirst', 'Sign in to order; your cart comes along.');
}

const refused = (reasons: ConstructorParameters<typeof Refusal>[3] & object): Refusal =>
  new Refusal(
    'unprocessable',
    'checkoutRefused',
    `The cart cannot be ordered yet: ${reasons.map(({ message }) => message).join(' ')}`,
    reasons,
  );
