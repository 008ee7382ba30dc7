import { Injectable } from '@nestjs/common';
import type { JsonObject, Scope } from '../../../domains/helpers/index.js';
import { Buyers } from '../../buyer/index.js';
import { FAR_END, type PricedItems, PriceSelection } from '../../pricing/index.js';
import { type CheckedPlace, type ChosenItem, itemsOf, withItem } from '../cart/cart-document.js';
import { CheckPlace } from '../cart/check-place.js';

/** A choice whose price is asked for. */
export interface PriceWish extends ChosenItem {
  readonly placeId?: string | undefined;
  /** The other end of a connection between two places. */
  readonly farEndPlaceId?: string | undefined;
  /** Position among the items, from 1, of the bundle that this one is a part of. */
  readonly partOf?: number | undefined;
  /** Expected use each month, by the name of the usage price. */
  readonly usage?: readonly { readonly name: string; readonly quantity: number }[] | undefined;
}

export interface PriceQuestion {
  readonly items: readonly PriceWish[];
  readonly promotionCodes?: readonly string[] | undefined;
  /** ISO 4217; the buyer's own when left out. */
  readonly currency?: string | undefined;
}

/** What a choice would cost, before anybody puts it into a cart: the same engine, buyer, book and taxes. Writes nothing. */
@Injectable()
export class AskPrices {
  constructor(
    private readonly prices: PriceSelection,
    private readonly places: CheckPlace,
    private readonly buyers: Buyers,
  ) {}

  /** @throws Refusal `placeUnknown` */
  async ask(scope: Scope, { items, promotionCodes, currency }: PriceQuestion): Promise<PricedItems> {
    const asked = new Map<string, Promise<CheckedPlace>>();
    const documents = await Promise.all(
      items.map(async (item, index) => documentOf(item, await this.placeOf(scope, item, asked), index)),
    );
    const buyer = await this.buyers.of(scope);
    return this.prices.price(documents, {
      buyer: currency === undefined ? buyer : { ...buyer, currency },
      ...(promotionCodes && { promotionCodes }),
      taxes: true,
    });
  }

  /** What the place says of the way to it; asked once for each place and offering of a question. */
  private async placeOf(
    scope: Scope,
    { placeId, offeringId }: PriceWish,
    asked: Map<string, Promise<CheckedPlace>>,
  ): Promise<CheckedPlace | null> {
    if (!placeId) return null;
    const key = `${placeId}/${offeringId}`;
    const check = asked.get(key) ?? this.places.check(scope, placeId, offeringId);
    asked.set(key, check);
    return check;
  }
}

/** As a line of a cart would say it. */
function documentOf(wish: PriceWish, place: CheckedPlace | null, index: number): JsonObject {
  const [document = {}] = itemsOf(withItem({}, wish, place));
  const far = wish.farEndPlaceId ? [{ id: wish.farEndPlaceId, role: FAR_END }] : [];
  const product = (document.product ?? {}) as JsonObject;
  const near = Array.isArray(product.place) ? product.place : [];
  return {
    ...document,
    id: String(index + 1),
    ...(wish.partOf !== undefined && { bundleItemId: String(wish.partOf) }),
    product: { ...product, place: [...near, ...far] },
    expectedUsage: (wish.usage ?? []).map((one) => ({ ...one })),
  };
}
