import { Injectable } from '@nestjs/common';
import type { JsonObject, Scope } from '../../../domains/helpers/index.js';
import type { PricedItem } from '../../pricing/index.js';
import { itemsOf } from '../cart/cart-lines.js';
import { CheckPlace } from '../cart/check-place.js';
import { FindEntryFacts } from '../order-entry/entry-facts.js';
import { orderEntryForm, type OrderEntryForm } from '../order-entry/order-entry-form.js';

/** Looks once more at what a cart names, at the moment when it becomes an order. */
@Injectable()
export class RecheckCart {
  constructor(
    private readonly places: CheckPlace,
    private readonly facts: FindEntryFacts,
  ) {}

  /** The cart with a fresh check of the places of its lines. */
  async withPlaces(
    scope: Scope,
    cart: JsonObject,
  ): Promise<JsonObject & { readonly cartItem: JsonObject[] }> {
    return { ...cart, cartItem: await this.places.recheck(scope, itemsOf(cart)) };
  }

  /** The answers of the order entry, judged by what they name now. */
  async form(scope: Scope, cart: JsonObject, priced: readonly PricedItem[]): Promise<OrderEntryForm> {
    return orderEntryForm(cart, priced, await this.facts.of(scope, cart, priced));
  }
}
