import { Injectable } from '@nestjs/common';
import { type JsonObject, Refusal, type Scope } from '../../../domains/helpers/index.js';
import { Buyers, HOUSE_CURRENCY } from '../../buyer/index.js';
import { bundleOf, CatalogueSnapshot, type CatalogueVersion } from '../../catalog/index.js';
import { FAR_END, priceBooksOf, type PricedItems, PriceSelection } from '../../pricing/index.js';
import { completePart, siteMembers, standardParts } from '../bundles/bundle-choices.js';
import { type CheckedPlace, type ChosenItem, itemsOf, withItem } from '../cart/cart-document.js';
import { CheckPlace } from '../cart/check-place.js';
import { wishFaults } from './wish-faults.js';

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
    private readonly catalogue: CatalogueSnapshot,
  ) {}

  /**
   * A package that comes without parts is priced with those that it proposes, which follow the items that were asked for.
   * @throws Refusal `placeUnknown`, `currencyNotOffered`
   */
  async ask(scope: Scope, { items: asked, promotionCodes, currency }: PriceQuestion): Promise<PricedItems> {
    const version = await this.catalogue.current();
    const checks = new Map<string, Promise<CheckedPlace>>();
    const proposed = await Promise.all(
      asked.map((wish, index) => this.partsOf(scope, version, wish, index + 1, asked, checks)),
    );
    const items = [...asked, ...proposed.flat()];
    const documents = await Promise.all(
      items.map(async (item, index) => documentOf(item, await this.placeOf(scope, item, checks), index)),
    );
    const buyer = await this.buyers.of(scope);
    const priced = await this.prices.price(documents, {
      buyer: currency === undefined ? buyer : { ...buyer, currency },
      ...(promotionCodes && { promotionCodes }),
      taxes: true,
      faults: wishFaults(version, items),
    });
    const isOther = priced.items.some(({ lines }) =>
      lines.some((line) => line.currency !== currency && !line.individualCase),
    );
    if (currency !== undefined && isOther) throw notOffered(version, currency);
    return priced;
  }

  /** What a package proposes, as a cart would take it; nothing where parts of it were named. */
  private async partsOf(
    scope: Scope,
    version: CatalogueVersion,
    wish: PriceWish,
    position: number,
    wishes: readonly PriceWish[],
    checks: Map<string, Promise<CheckedPlace>>,
  ): Promise<PriceWish[]> {
    const offering = version.offerings.get(wish.offeringId);
    const bundle = offering && bundleOf(offering);
    if (!bundle || wish.partOf !== undefined || wishes.some(({ partOf }) => partOf === position)) return [];
    const { placeId } = wish;
    const unserved = new Set<string>();
    if (placeId)
      for (const offeringId of siteMembers(bundle, version)) {
        const place = await this.placeOf(scope, { ...wish, offeringId }, checks);
        if (place?.availability?.result === 'unavailable') unserved.add(offeringId);
      }
    const termMonths = wish.termMonths ?? shortest(offering.priced.termMonths);
    return standardParts(bundle, wish.quantity, (id) => !unserved.has(id)).map((part) => ({
      ...completePart(
        part,
        { quantity: wish.quantity, termMonths, placeId },
        version.offerings.get(part.offeringId),
        bundle.members.get(part.offeringId),
      ),
      partOf: position,
    }));
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

const shortest = (terms: readonly number[]): number | undefined =>
  terms.length > 0 ? Math.min(...terms) : undefined;

/** Names the currencies that are offered to everybody. */
function notOffered(version: CatalogueVersion, currency: string): Refusal {
  const books = priceBooksOf(version).filter(({ audience, inForce }) => audience === 'everyone' && inForce);
  const offered = [...new Set([HOUSE_CURRENCY, ...books.map((book) => book.currency)])];
  return new Refusal(
    'invalid',
    'currencyNotOffered',
    `Not everything in the question is sold in ${currency}: name one of ${offered.join(', ')}, or leave currency out.`,
    [{ code: 'currencyNotOffered', path: 'currency', message: `${currency} is not offered.` }],
  );
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
