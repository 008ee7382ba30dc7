import { Injectable } from '@nestjs/common';
import { type JsonObject, Refusal, type Scope, type StoredResource } from '../../../domains/helpers/index.js';
import { judgeBundles } from '../../bundle-management/index.js';
import { bundleOf, CatalogueSnapshot, type CatalogueVersion } from '../../catalog/index.js';
import { PriceSelection, readSelection } from '../../pricing/index.js';
import { type ChosenPart, groupMembers } from '../bundles/bundle-choices.js';
import { bundleItemIdOf } from '../bundles/bundle-lines.js';
import { ChangeBundle } from '../bundles/change-bundle.use-case.js';
import { sitedParts, withPartsAt, withPartsFollowing } from '../bundles/follow-bundle.js';
import {
  type CheckedPlace,
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

/** A line to add: by itself, a bundle with its parts, or a part of a bundle that is in the cart. */
export type AddedItem = ChosenItem & {
  readonly placeId?: string | undefined;
  readonly members?: readonly ChosenPart[] | undefined;
  readonly bundleItemId?: string | undefined;
};

/** Puts lines into a cart, changes them and takes them out. Each answers the whole cart, priced again. */
@Injectable()
export class ChangeCartItems {
  constructor(
    private readonly carts: ShoppingCarts,
    private readonly places: CheckPlace,
    private readonly bundles: ChangeBundle,
    private readonly catalogue: CatalogueSnapshot,
    private readonly prices: PriceSelection,
  ) {}

  /** @throws Refusal `placeUnknown`, `cartOrdered`, `resourceNotFound`, and those of ChangeBundle */
  async add(
    scope: Scope,
    cartId: string,
    item: AddedItem,
    expected: { readonly expectedVersion?: number } = {},
  ): Promise<StoredResource> {
    if (item.bundleItemId) return this.bundles.addPart(scope, cartId, item.bundleItemId, item);
    const bundle = await this.bundles.add(scope, cartId, item);
    if (bundle) return bundle;
    const place = item.placeId ? await this.places.check(scope, item.placeId, item.offeringId) : null;
    return this.carts.patch(scope, cartId, (cart) => withItem(cart, item, place), expected);
  }

  /** @throws Refusal `cartItemUnknown` and those of add() */
  async change(
    scope: Scope,
    cartId: string,
    itemId: string,
    change: ItemChange & { readonly placeId?: string | undefined },
  ): Promise<StoredResource> {
    const version = await this.catalogue.current();
    const { document } = await this.carts.stored(scope, cartId);
    refuseUnknownItem(document, itemId);
    const item = itemsOf(document).find(({ id }) => id === itemId) ?? {};
    const parts = isBundle(item, version) ? sitedParts(document, itemId, version) : null;
    const placed = change.placeId
      ? await this.placesFor(scope, change.placeId, parts ?? [item], document)
      : NO_PLACES;
    const own = parts ? null : (placed.get(readSelection(item).offeringId) ?? null);
    return this.carts.patch(
      scope,
      cartId,
      (cart) => {
        const followed = parts ? withPartsFollowing(cart, itemId, change, version) : cart;
        return withPartsAt(withChangedItem(followed, itemId, change, own), parts ?? [], placed);
      },
      {},
    );
  }

  /** The place for each of these lines, by offering; with what else their bundles offer there. */
  private async placesFor(
    scope: Scope,
    placeId: string,
    lines: readonly JsonObject[],
    cart: JsonObject,
  ): Promise<ReadonlyMap<string, CheckedPlace>> {
    const { offerings } = await this.catalogue.current();
    const ids = lines.flatMap((line) => {
      const { offeringId } = readSelection(line);
      const whole = itemsOf(cart).find(({ id }) => id === bundleItemIdOf(line)) ?? {};
      const offering = offerings.get(readSelection(whole).offeringId);
      const bundle = offering && bundleOf(offering);
      return bundle ? [offeringId, ...groupMembers(bundle, offeringId)] : [offeringId];
    });
    const checked = await this.places.checkAll(scope, placeId, [...new Set(ids)]);
    // What needs no site may have one all the same: an order can name where its users are.
    const rest = ids.filter((id) => !checked.has(id) && offerings.get(id)?.requiresSite !== true);
    const unbound = await Promise.all(
      rest.slice(0, 1).map(async (id) => [id, await this.places.check(scope, placeId, id)] as const),
    );
    return new Map([...checked, ...unbound]);
  }

  /**
   * A bundle takes its parts along. A part that its bundle cannot do without stays: the whole bundle goes, or another
   * part takes its place.
   * @throws Refusal `cartItemUnknown`, `bundleNeedsPart`
   */
  async remove(scope: Scope, cartId: string, itemId: string): Promise<StoredResource> {
    const { document } = await this.carts.stored(scope, cartId);
    refuseUnknownItem(document, itemId);
    const item = itemsOf(document).find(({ id }) => id === itemId) ?? {};
    if (bundleItemIdOf(item) !== null) await this.refuseNeeded(document, itemId);
    return this.carts.patch(scope, cartId, (cart) => withoutItem(cart, itemId), {});
  }

  private async refuseNeeded(cart: JsonObject, itemId: string): Promise<void> {
    const [before, after] = await Promise.all([this.lacking(cart), this.lacking(withoutItem(cart, itemId))]);
    const lacks = after.find((finding) => !before.some(({ message }) => message === finding.message));
    if (lacks) throw new Refusal('conflict', 'bundleNeedsPart', `${lacks.message} ${lacks.fix}`);
  }

  private async lacking(cart: JsonObject) {
    const { items } = await this.prices.price(itemsOf(cart));
    return judgeBundles(items).filter(({ code }) => code === 'bundleLacksPart');
  }
}

const NO_PLACES: ReadonlyMap<string, CheckedPlace> = new Map();

function isBundle(item: JsonObject, { offerings }: CatalogueVersion): boolean {
  return offerings.get(readSelection(item).offeringId)?.isBundle === true;
}
