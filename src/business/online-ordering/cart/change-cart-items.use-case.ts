import { Injectable } from '@nestjs/common';
import type { Scope, StoredResource } from '../../../domains/helpers/index.js';
import { readSelection } from '../../pricing/index.js';
import {
  type ChosenItem,
  type ItemChange,
  itemsOf,
  refuseUnknownItem,
  withChangedItem,
  withItem,
  withoutItem,
} from './cart-document.js';
import { CheckPlace } from './check-place.js';
import { ShoppingCarts } from './shopping-carts.js';

/** Puts lines into a cart, changes them and takes them out. Each answers the whole cart, priced again. */
@Injectable()
export class ChangeCartItems {
  constructor(
    private readonly carts: ShoppingCarts,
    private readonly places: CheckPlace,
  ) {}

  /** @throws Refusal `placeUnknown`, `cartOrdered`, `resourceNotFound` */
  async add(
    scope: Scope,
    cartId: string,
    item: ChosenItem & { readonly placeId?: string | undefined },
  ): Promise<StoredResource> {
    const place = item.placeId ? await this.places.check(scope, item.placeId, item.offeringId) : null;
    return this.carts.patch(scope, cartId, (cart) => withItem(cart, item, place), {});
  }

  /** @throws Refusal `cartItemUnknown` and those of add() */
  async change(
    scope: Scope,
    cartId: string,
    itemId: string,
    change: ItemChange & { readonly placeId?: string | undefined },
  ): Promise<StoredResource> {
    const place = change.placeId
      ? await this.places.check(scope, change.placeId, await this.offeringOf(scope, cartId, itemId))
      : null;
    return this.carts.patch(scope, cartId, (cart) => withChangedItem(cart, itemId, change, place), {});
  }

  /** @throws Refusal `cartItemUnknown` */
  remove(scope: Scope, cartId: string, itemId: string): Promise<StoredResource> {
    return this.carts.patch(scope, cartId, (cart) => withoutItem(cart, itemId), {});
  }

  private async offeringOf(scope: Scope, cartId: string, itemId: string): Promise<string> {
    const { document } = await this.carts.stored(scope, cartId);
    refuseUnknownItem(document, itemId);
    return readSelection(itemsOf(document).find(({ id }) => id === itemId) ?? {}).offeringId;
  }
}
