import { Inject, Injectable } from '@nestjs/common';
import { shoppingCartDefinition } from '../../../domains/cart/index.js';
import {
  Clock,
  type JsonObject,
  Refusal,
  repositoryOf,
  type ResourceRepository,
  type StoredResource,
  type Transaction,
} from '../../../domains/helpers/index.js';
import { EventOutbox } from '../../../integration/events/index.js';
import { resourceEvent } from '../../resource-management/index.js';
import { itemsOf, normaliseCart } from './cart-document.js';
import { refuseOrdered, WAITING } from './cart-hooks.js';
import { mergeCarts } from './merge-carts.js';

const OTHER_OPEN = `
  SELECT id FROM base.shopping_cart WHERE customer_id = $1 AND status = 'active' AND id <> $2
  ORDER BY created_at DESC, id DESC LIMIT 1 FOR UPDATE`;

/** A cart on its way out of the customer's hands: locked while it waits for a yes, closed by its order. */
@Injectable()
export class CartLock {
  constructor(
    @Inject(repositoryOf(shoppingCartDefinition)) private readonly carts: ResourceRepository,
    private readonly outbox: EventOutbox,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `cartOrdered`, `cartWaits`, `cartChanged` */
  async lock(tx: Transaction, read: StoredResource): Promise<void> {
    const cart = await this.claim(tx, read);
    refuseOrdered(cart.document);
    await this.store(tx, cart, { status: WAITING });
  }

  /** @throws Refusal `cartChanged`; `cartOrdered` and `cartWaits` unless it waits for just this order */
  async close(tx: Transaction, read: StoredResource, orderId: string, approved = false): Promise<void> {
    const cart = await this.claim(tx, read);
    if (!(approved && cart.document.status === WAITING)) refuseOrdered(cart.document);
    await this.store(tx, cart, { status: 'ordered', productOrder: { id: orderId } });
  }

  /** Gives the lines back: the cart is open again, or its lines join the cart that was begun meanwhile. */
  async release(tx: Transaction, cartId: string): Promise<void> {
    const waiting = await this.carts.claim(tx, cartId);
    if (waiting.document.status !== WAITING) return;
    const [other] = await tx.query<{ id: string }>(OTHER_OPEN, [waiting.owner.customerId, cartId]);
    if (!other) return this.store(tx, waiting, { status: 'active' });
    const open = await this.carts.claim(tx, other.id);
    const merged = normaliseCart(mergeCarts(open.document, waiting.document));
    await this.store(tx, open, { cartItem: itemsOf(merged) });
    await this.carts.remove(tx, waiting);
    await this.outbox.append(tx, [
      resourceEvent(shoppingCartDefinition, 'Delete', tx.scope, waiting, this.clock.now()),
    ]);
  }

  private async claim(tx: Transaction, read: StoredResource): Promise<StoredResource> {
    const cart = await this.carts.claim(tx, read.id);
    if (cart.version !== read.version) throw cartChanged();
    return cart;
  }

  private async store(tx: Transaction, cart: StoredResource, change: JsonObject): Promise<void> {
    const now = this.clock.now();
    const stored = await this.carts.replace(tx, cart, { ...cart.document, ...change }, now);
    await this.outbox.append(tx, [
      resourceEvent(shoppingCartDefinition, 'AttributeValueChange', tx.scope, stored, now),
    ]);
  }
}

const cartChanged = (): Refusal =>
  new Refusal(
    'conflict',
    'cartChanged',
    'The cart was changed elsewhere while it was being ordered: look at it again and confirm once more.',
  );
