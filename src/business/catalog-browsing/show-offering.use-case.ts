import { Injectable } from '@nestjs/common';
import type { Scope } from '../../domains/helpers/index.js';
import { bundleOf, type CatalogueOffering, type OfferingBundle } from '../catalog/index.js';
import { categoryNamesOf } from './facets/category-tree.js';
import type { OfferPrice } from './offers/from-price.js';
import type { Offer } from './offers/offer.js';
import { Offers, type OfferWishes } from './offers/offers.js';

/** All that is to be known of an offering before it is bought. */
export interface OfferingDetails {
  readonly stamp: string;
  readonly offer: Offer;
  /** Of the cheapest configuration with each term; one with a null term where it is sold month to month. */
  readonly pricesByTerm: readonly OfferPrice[];
  readonly bundle: OfferingBundle | null;
  /** Codes of the bundle's members, by id. */
  readonly memberCodes: ReadonlyMap<string, string>;
  /** Bundles on sale that contain it. */
  readonly partOf: readonly CatalogueOffering[];
  readonly categoryNames: ReadonlyMap<string, string>;
}

/** One offering, as the caller would buy it. */
@Injectable()
export class ShowOffering {
  constructor(private readonly offers: Offers) {}

  /** @param id id or code. @throws Refusal notFound for an unknown or unpublished one. */
  async show(scope: Scope, id: string, wishes: OfferWishes): Promise<OfferingDetails> {
    const question = await this.offers.question(scope, wishes);
    const offering = this.offers.named(question, id);
    const terms = offering.priced.termMonths.length > 0 ? offering.priced.termMonths : [null];
    const [[offer], ...byTerm] = await Promise.all([
      this.offers.show([offering], question),
      ...terms.map((termMonths) => this.offers.show([offering], { ...question, termMonths })),
    ]);
    const { version } = question;
    const bundle = bundleOf(offering);
    return {
      stamp: version.stamp,
      offer: offer as Offer,
      pricesByTerm: byTerm.flatMap((shown) => shown.map(({ price }) => price)),
      bundle,
      memberCodes: new Map(
        [...(bundle?.members.keys() ?? [])].map((one) => [one, version.offerings.get(one)?.code ?? one]),
      ),
      partOf: version.derived(PARTS, partsOf).get(offering.id) ?? [],
      categoryNames: categoryNamesOf(version),
    };
  }
}

const PARTS = Symbol('bundles by member');

/** The bundles that contain each offering. */
function partsOf({
  offerings,
}: {
  offerings: ReadonlyMap<string, CatalogueOffering>;
}): Map<string, CatalogueOffering[]> {
  const found = new Map<string, CatalogueOffering[]>();
  for (const bundle of offerings.values()) {
    for (const id of bundleOf(bundle)?.members.keys() ?? [])
      found.set(id, [...(found.get(id) ?? []), bundle]);
  }
  return found;
}
