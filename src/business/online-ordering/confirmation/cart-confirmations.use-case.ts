import { Inject, Injectable } from '@nestjs/common';
import { BuyerRepository } from '../../../domains/acting/index.js';
import {
  type CartActivityEntry,
  CartActivityRepository,
  shoppingCartDefinition,
} from '../../../domains/cart/index.js';
import {
  Clock,
  Database,
  Refusal,
  repositoryOf,
  type ResourceRepository,
  type Scope,
  TooMany,
} from '../../../domains/helpers/index.js';
import { itemsOf } from '../cart/cart-document.js';
import { refuseOrdered } from '../cart/cart-hooks.js';
import { TellBuyers } from './tell-buyers.js';

/** One mail about a cart in so long: asking again sooner moves nobody. */
const PAUSE_MS = 600_000;

/** The way on from where acting ends: the customer's buyers are asked to look at the cart and to confirm it. */
@Injectable()
export class CartConfirmations {
  constructor(
    @Inject(repositoryOf(shoppingCartDefinition)) private readonly carts: ResourceRepository,
    private readonly activity: CartActivityRepository,
    private readonly buyers: BuyerRepository,
    private readonly database: Database,
    private readonly tellBuyers: TellBuyers,
    private readonly clock: Clock,
  ) {}

  /**
   * Mails the customer's buyers a link to the cart, with the agent's note. The same note within ten minutes is the same
   * request: nothing is sent again.
   * @throws Refusal `resourceNotFound`, `cartOrdered`, `cartEmpty`, `noBuyer`; `askedAlready` within ten minutes
   */
  request(scope: Scope, cartId: string, note: string): Promise<CartActivityEntry> {
    return this.database.transaction(scope, async (tx) => {
      const cart = await this.carts.claim(tx, cartId);
      refuseOrdered(cart.document);
      if (itemsOf(cart.document).length === 0) throw cartEmpty();
      const now = this.clock.now();
      const last = await this.activity.lastRequestIn(tx, cartId);
      const wait = last ? last.at.getTime() + PAUSE_MS - now.getTime() : 0;
      if (last && wait > 0) {
        if (last.text === note) return last;
        throw askedAlready(wait);
      }
      const buyers = await this.buyers.of(tx);
      if (buyers.length === 0) throw noBuyer();
      await this.activity.note(tx, cartId, 'confirmationRequest', note, now);
      await this.tellBuyers.tell(tx, cartId, note, buyers);
      const request = await this.activity.lastRequestIn(tx, cartId);
      if (!request) throw new Error('A request to confirm was stored and is not there.');
      return request;
    });
  }

  /** The newest request about a cart; undefined when nobody asked. @throws Refusal `resourceNotFound` */
  async last(scope: Scope, cartId: string): Promise<CartActivityEntry | undefined> {
    await this.carts.get(scope, cartId);
    return this.activity.lastRequest(scope, cartId);
  }

  /** What staff did in a cart, newest first. @throws Refusal `resourceNotFound` */
  async entries(
    scope: Scope,
    cartId: string,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<{ items: readonly CartActivityEntry[]; total: number }> {
    await this.carts.get(scope, cartId);
    return this.activity.list(scope, cartId, page);
  }
}

const cartEmpty = (): Refusal =>
  new Refusal(
    'unprocessable',
    'cartEmpty',
    'There is nothing in the cart to confirm: put in what the customer asked for first.',
  );

const noBuyer = (): Refusal =>
  new Refusal(
    'unprocessable',
    'noBuyer',
    'Nobody at this customer may order: ask its administrator to make somebody a buyer, then send the cart again.',
  );

const askedAlready = (waitMs: number): Refusal =>
  new TooMany(
    'askedAlready',
    `The customer was asked a moment ago: wait ${Math.ceil(waitMs / 60_000)} minutes before you ask with other words.`,
    Math.ceil(waitMs / 1000),
  );
