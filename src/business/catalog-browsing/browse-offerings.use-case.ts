import { Injectable } from '@nestjs/common';
import type { Scope } from '../../domains/helpers/index.js';
import { CatalogueSearch } from '../catalog/index.js';
import { type FoundPlace } from '../service-availability/index.js';
import { bookFor } from '../pricing/index.js';
import { type FacetAnswer, type FacetFilter } from './facets/count-facets.js';
import { categoryNamesOf } from './facets/category-tree.js';
import { findOfferings } from './facets/find-offerings.js';
import type { Offer } from './offers/offer.js';
import { Offers, type OfferWishes } from './offers/offers.js';

/** A question to the catalogue. */
export interface BrowseQuestion extends OfferWishes {
  /** What was typed; empty: everything. */
  readonly text: string;
  readonly filter: FacetFilter;
  readonly offset: number;
  readonly limit: number;
}

/** A page of offerings, and what else there is. */
export interface BrowseAnswer {
  readonly stamp: string;
  readonly offers: readonly Offer[];
  readonly total: number;
  readonly counts: FacetAnswer['counts'];
  readonly categoryNames: ReadonlyMap<string, string>;
  readonly place: FoundPlace | null;
  /** Nothing has all of the words: what is shown has some of them. */
  readonly isLoose: boolean;
  readonly suggestions: readonly string[];
}

/** What is shown unless somebody asks: the rest is counted beside it, and found by a search. */
const STATES_SHOWN = ['sellable', 'bundleOnly', 'future'] as const;

/** Browsing and searching the catalogue, as the caller would buy from it. */
@Injectable()
export class BrowseOfferings {
  constructor(
    private readonly offers: Offers,
    private readonly search: CatalogueSearch,
  ) {}

  /** @throws Refusal when the place or the qualification is unknown. */
  async browse(scope: Scope, asked: BrowseQuestion): Promise<BrowseAnswer> {
    const question = await this.offers.question(scope, asked);
    const { version, at, place, buyer } = question;
    const text = asked.text.trim();
    const search = text === '' ? null : await this.search.search(version, text);
    const filter =
      search || asked.filter.saleState?.length ? asked.filter : { ...asked.filter, saleState: STATES_SHOWN };
    const { entries, counts } = findOfferings(version, at, filter, search, text, bookFor(version, buyer, at));
    const shown = entries.slice(asked.offset, asked.offset + asked.limit).map(({ offering }) => offering);
    return {
      stamp: version.stamp,
      offers: await this.offers.show(shown, question),
      total: entries.length,
      counts,
      categoryNames: categoryNamesOf(version),
      place: place?.place ?? null,
      isLoose: search?.isLoose ?? false,
      suggestions: search?.suggestions ?? [],
    };
  }
}
