import { Inject, Injectable } from '@nestjs/common';
import { type Buyer, BuyerRepository } from '../../../domains/acting/index.js';
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
  type Transaction,
} from '../../../domains/helpers/index.js';
import { Mailer } from '../../../integration/mail/index.js';
import { EventOutbox } from '../../../integration/events/index.js';
import { itemsOf } from '../cart/cart-document.js';
import { refuseOrdered } from '../cart/cart-hooks.js';
import { confirmationMail } from './confirmation.mail.js';

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
    private readonly writes: ConfirmationWrites,
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
      const last = await this.activity.lastRequestIn(tx, cartId);
      const wait = last ? last.at.getTime() + PAUSE_MS - this.writes.now().getTime() : 0;
      if (last && wait > 0) {
        if (last.text === note) return last;
        throw askedAlready(wait);
      }
      const buyers = await this.buyers.of(tx);
      if (buyers.length === 0) throw noBuyer();
      await this.activity.note(tx, cartId, 'confirmationRequest', note, this.writes.now());
      await this.writes.tell(tx, cartId, note, buyers);
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

/** Who hears of a request, in the commit of the request. */
@Injectable()
export class ConfirmationWrites {
  constructor(
    private readonly mailer: Mailer,
    private readonly outbox: EventOutbox,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  async tell(tx: Transaction, cartId: string, note: string, buyers: readonly Buyer[]): Promise<void> {
    const { tenantId, customerId, actor } = tx.scope;
    const agent = actor.acting?.agentName ?? actor.name;
    for (const buyer of buyers) await this.mailer.send(tx, confirmationMail(buyer, agent, note));
    await this.outbox.append(tx, [
      {
        eventType: 'CartConfirmationRequestEvent',
        api: 'agentAccess',
        aggregateType: 'shoppingCart',
        aggregateId: cartId,
        customerId,
        tenantId,
        body: { confirmationRequest: { cart: { id: cartId }, agent, recipients: buyers.length } },
        occurredAt: this.clock.now(),
      },
    ]);
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
