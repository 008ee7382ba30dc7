import { Injectable } from '@nestjs/common';
import { type JsonObject, Refusal, type Scope, type StoredResource } from '../../../domains/helpers/index.js';
import {
  bundleOf,
  type CatalogueOffering,
  CatalogueSnapshot,
  type CatalogueVersion,
  groupOf,
  type OfferingBundle,
} from '../../catalog/index.js';
import { readSelection } from '../../pricing/index.js';
import {
  type CheckedPlace,
  type ChosenItem,
  itemsOf,
  newItem,
  refuseUnknownItem,
} from '../cart/cart-document.js';
import { CheckPlace } from '../cart/check-place.js';
import { ShoppingCarts } from '../cart/shopping-carts.js';
import {
  type BundleTerms,
  type ChosenPart,
  completePart,
  siteMembers,
  standardParts,
} from './bundle-choices.js';
import { partsOf } from './bundle-lines.js';

/** A bundle to add: what is not chosen of its parts comes as the bundle proposes it. */
export type ChosenBundle = ChosenItem & {
  readonly placeId?: string | undefined;
  readonly members?: readonly ChosenPart[] | undefined;
};

/** Puts bundles into carts with their parts, and chooses parts of a bundle that is there. */
@Injectable()
export class ChangeBundle {
  constructor(
    private readonly carts: ShoppingCarts,
    private readonly places: CheckPlace,
    private readonly catalogue: CatalogueSnapshot,
  ) {}

  /** @returns undefined when the offering is no bundle. @throws Refusal `placeUnknown`, `cartOrdered` */
  async add(scope: Scope, cartId: string, chosen: ChosenBundle): Promise<StoredResource | undefined> {
    const version = await this.catalogue.current();
    const offering = version.offerings.get(chosen.offeringId);
    const bundle = offering && bundleOf(offering);
    if (!offering || !bundle) return undefined;
    const at = await this.placesOf(scope, chosen, bundle, version);
    const isServed = (id: string): boolean =>
      at.of(chosen.placeId, id)?.availability?.result !== 'unavailable';
    const parts = chosen.members ?? standardParts(bundle, chosen.quantity, isServed);
    const terms: BundleTerms = { ...chosen, termMonths: chosen.termMonths ?? shortest(offering) };
    const line = newItem({ ...chosen, characteristics: chosen.characteristics }, null);
    const bundleItemId = String(line.id);
    const lines = parts.map((part) => {
      const { offerings } = version;
      const item = completePart(
        part,
        terms,
        offerings.get(part.offeringId),
        bundle.members.get(part.offeringId),
      );
      return { ...newItem(item, at.of(item.placeId, item.offeringId) ?? null), bundleItemId };
    });
    return this.carts.patch(
      scope,
      cartId,
      (cart) => ({ ...cart, cartItem: [...itemsOf(cart), line, ...lines] }),
      {},
    );
  }

  /**
   * Adds a part to a bundle. Where one of its group may be chosen at a site, it takes the place of the one that was.
   * @throws Refusal `cartItemUnknown`, `notABundle`, `bundleHasNoSuchPart`, `placeUnknown`, `cartOrdered`
   */
  async addPart(
    scope: Scope,
    cartId: string,
    bundleItemId: string,
    part: ChosenPart,
  ): Promise<StoredResource> {
    const version = await this.catalogue.current();
    const { document } = await this.carts.stored(scope, cartId);
    refuseUnknownItem(document, bundleItemId);
    const line = itemsOf(document).find(({ id }) => id === bundleItemId) ?? {};
    const { bundle, offering } = bundleOfLine(line, version);
    refuseStranger(bundle, offering, part.offeringId, version);
    const selection = readSelection(line);
    const placeId = part.placeId ?? siteOf(document, bundleItemId);
    const terms = { quantity: selection.quantity, termMonths: selection.termMonths ?? undefined, placeId };
    const member = bundle.members.get(part.offeringId);
    const item = completePart(part, terms, version.offerings.get(part.offeringId), member);
    const at = await this.placesOf(scope, { ...item, members: [item] }, bundle, version);
    const place = at.of(item.placeId, item.offeringId) ?? null;
    const added = { ...newItem(item, place), bundleItemId };
    return this.carts.patch(
      scope,
      cartId,
      (cart) => {
        const replaced = replacedBy(cart, added, bundle, version);
        return { ...cart, cartItem: [...itemsOf(cart).filter(({ id }) => !replaced.has(String(id))), added] };
      },
      {},
    );
  }

  /** Every site that is named, checked once for all members that are delivered to one. */
  private async placesOf(
    scope: Scope,
    { placeId, members = [] }: Pick<ChosenBundle, 'placeId' | 'members'>,
    bundle: OfferingBundle,
    version: CatalogueVersion,
  ): Promise<CheckedPlaces> {
    const named = [placeId, ...members.map((part) => part.placeId)].filter((id) => id !== undefined);
    const ids = siteMembers(bundle, version);
    const checked = await Promise.all(
      [...new Set(named)].map(async (id) => [id, await this.places.checkAll(scope, id, ids)] as const),
    );
    const bySite = new Map(checked);
    return { of: (id, offeringId) => (id === undefined ? undefined : bySite.get(id)?.get(offeringId)) };
  }
}

interface CheckedPlaces {
  of(placeId: string | undefined, offeringId: string): CheckedPlace | undefined;
}

const shortest = ({ priced }: CatalogueOffering): number | undefined =>
  priced.termMonths.toSorted((a, b) => a - b)[0];

function bundleOfLine(
  line: JsonObject,
  { offerings }: CatalogueVersion,
): { bundle: OfferingBundle; offering: CatalogueOffering } {
  const offering = offerings.get(readSelection(line).offeringId);
  const bundle = offering && bundleOf(offering);
  if (offering && bundle) return { bundle, offering };
  throw new Refusal(
    'unprocessable',
    'notABundle',
    `${offering?.name ?? 'The line'} is no package: leave bundleItemId out to add a line by itself.`,
  );
}

function refuseStranger(
  bundle: OfferingBundle,
  { name }: CatalogueOffering,
  offeringId: string,
  { offerings }: CatalogueVersion,
): void {
  if (bundle.members.has(offeringId)) return;
  const all = [...bundle.members.values()].map((member) => member.name).join(', ');
  throw new Refusal(
    'unprocessable',
    'bundleHasNoSuchPart',
    `${offerings.get(offeringId)?.name ?? 'That offering'} is no part of ${name}: choose from ${all}, or add it by itself.`,
  );
}

/** The site of a bundle whose parts all stand at one. */
function siteOf(cart: JsonObject, bundleItemId: string): string | undefined {
  const sites = new Set(partsOf(cart, bundleItemId).flatMap((part) => readSelection(part).place?.id ?? []));
  return sites.size === 1 ? [...sites][0] : undefined;
}

/** The lines that a new part takes the place of: others of a choice of one, at the same site. */
function replacedBy(
  cart: JsonObject,
  added: JsonObject,
  bundle: OfferingBundle,
  { offerings }: CatalogueVersion,
): ReadonlySet<string> {
  const { offeringId, place } = readSelection(added);
  const group = groupOf(bundle, offeringId);
  if (group?.max !== 1) return new Set();
  const isSited = (id: string): boolean => offerings.get(id)?.requiresSite === true;
  const others = itemsOf(cart).filter((item) => {
    const other = readSelection(item);
    if (other.bundleItemId !== added.bundleItemId || other.offeringId === offeringId) return false;
    if (!group.members.some((member) => member.offeringId === other.offeringId)) return false;
    return !isSited(offeringId) || !isSited(other.offeringId) || other.place?.id === place?.id;
  });
  return new Set(others.map(({ id }) => String(id)));
}
