import { Inject, Injectable } from '@nestjs/common';
import { shoppingCartDefinition } from '../../../domains/cart/index.js';
import {
  ALL,
  type ChangeOptions,
  Clock,
  type JsonObject,
  type ListQuery,
  type Page,
  type ResourceUseCases,
  type Scope,
  type StoredResource,
  type WriteOptions,
} from '../../../domains/helpers/index.js';
import type { Verdict } from '../../../domains/rule/index.js';
import { codesOf, type PricedItems, PriceSelection } from '../../pricing/index.js';
import { type ManageResource, useCasesOf } from '../../resource-management/index.js';
import { JudgeSelection, type SelectionQuestion } from '../../rule-management/index.js';
import { itemsOf } from './cart-document.js';
import { presentCart } from './present-cart.js';

/** The use cases of TMF663: stored generically, shown with prices of the live catalogue. */
@Injectable()
export class ShoppingCarts implements ResourceUseCases {
  constructor(
    @Inject(useCasesOf(shoppingCartDefinition)) private readonly carts: ManageResource,
    private readonly prices: PriceSelection,
    private readonly rules: JudgeSelection,
    private readonly clock: Clock,
  ) {}

  async list(scope: Scope, query: ListQuery): Promise<Page> {
    const page = await this.carts.list(scope, query);
    return { ...page, items: await Promise.all(page.items.map((cart) => this.present(scope, cart, true))) };
  }

  async get(scope: Scope, id: string): Promise<StoredResource> {
    return this.present(scope, await this.stored(scope, id));
  }

  /** The cart without prices, as the other use cases of ordering read it. */
  stored(scope: Scope, id: string): Promise<StoredResource> {
    return this.carts.get(scope, id);
  }

  /** The caller's newest cart that is neither ordered nor out of date; undefined when there is none, and for staff. */
  async current(scope: Scope): Promise<StoredResource | undefined> {
    if (scope.customerId === ALL) return undefined;
    const now = this.clock.now().toISOString();
    const { items } = await this.carts.list(scope, {
      conditions: [
        { path: 'status', comparison: 'eq', values: ['active'] },
        { path: 'validFor.endDateTime', comparison: 'gt', values: [now] },
      ],
      sort: [],
      offset: 0,
      limit: 1,
    });
    return items[0] && this.present(scope, items[0]);
  }

  async create(scope: Scope, body: JsonObject, options: WriteOptions): Promise<StoredResource> {
    return this.present(scope, await this.carts.create(scope, body, options));
  }

  async patch(
    scope: Scope,
    id: string,
    change: (document: JsonObject) => JsonObject,
    options: ChangeOptions,
  ): Promise<StoredResource> {
    return this.present(scope, await this.carts.patch(scope, id, change, options));
  }

  delete(scope: Scope, id: string, options: ChangeOptions): Promise<void> {
    return this.carts.delete(scope, id, options);
  }

  /** What rules say of a stored cart as it is now; nothing of one that is empty or ordered. */
  async verdicts(scope: Scope, cart: StoredResource): Promise<Verdict[]> {
    return this.judged(scope, cart, await this.price(scope, cart), false);
  }

  /** As the checkout asks: whatever becomes of the cart is judged as the order that it is to be. */
  judge(scope: Scope, question: SelectionQuestion): Promise<Verdict[]> {
    return this.rules.judge(scope, question);
  }

  private async present(scope: Scope, cart: StoredResource, inList = false): Promise<StoredResource> {
    const priced = await this.price(scope, cart);
    const verdicts = await this.judged(scope, cart, priced, inList);
    return { ...cart, document: presentCart(cart.document, priced, verdicts) };
  }

  private price(scope: Scope, { document, owner }: StoredResource): Promise<PricedItems> {
    return this.prices.priceFor(scope, itemsOf(document), {
      customerId: owner.customerId,
      promotionCodes: codesOf(document),
      taxes: true,
    });
  }

  private judged(
    scope: Scope,
    { document, owner }: StoredResource,
    priced: PricedItems,
    fromMemory: boolean,
  ): Promise<Verdict[]> {
    const documents = itemsOf(document);
    if (document.status === 'ordered' || documents.length === 0) return Promise.resolve([]);
    const { customerId } = owner;
    return this.rules.judge(scope, { documents, priced, stage: 'cart', fromMemory, customerId });
  }
}
