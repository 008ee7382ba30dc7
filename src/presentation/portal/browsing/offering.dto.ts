/** An amount of money. */
export class OfferMoneyDto {
  /**
   * Decimal text with the minor digits of the currency.
   * @example '95.00'
   */
  amount: string;
  /**
   * ISO 4217.
   * @example 'USD'
   */
  currency: string;
}

/** A reference to something of the catalogue. */
export class CatalogueReferenceDto {
  id: string;
  name: string;
}

/** A reference to an offering. */
export class OfferingReferenceDto {
  id: string;
  /**
   * Of the price list.
   * @example 'D-DIA'
   */
  code: string;
  name: string;
}

/** One charge of a price. */
export class OfferChargeDto {
  priceId: string;
  name: string;
  /** recurring (each month), oneTime or usage. */
  kind: string;
  /** charge, discount or fee (passed through, and named as such). */
  role: string;
  /** What is charged at first: once, each month, or for a unit of use. */
  amount: OfferMoneyDto;
  /** Without introductory prices, waivers and promotions. */
  regularAmount: OfferMoneyDto;
  /** Months after which regularAmount holds; 0 when it does from the first day. */
  introductoryMonths: number;
  /** Waived with this term. */
  waived: boolean;
  /** Priced by a person: the amounts are 0 and in no total. */
  individualCase: boolean;
  /** Of a usage charge: the unit. */
  unitOfMeasure?: string;
  /** Why it is not the regular amount: waiver, introductory price, bundle, promotion. */
  alterations: string[];
}

/** What an offering costs the caller, without taxes. Computed by the engine that prices carts, orders and bills. */
export class OfferPriceDto {
  /** True: other terms or choices cost more; show the word "from". */
  isFrom: boolean;
  /**
   * A sentence to show as it is.
   * @example 'From $95.00 a month, $150.00 once with a term of 24 months'
   */
  words: string;
  /** Of this price; null: month to month. */
  termMonths: number | null;
  /** Due when ordering. */
  dueToday: OfferMoneyDto;
  /** Each month at first. */
  monthly: OfferMoneyDto;
  /** Each month once introductory prices have ended. */
  regularMonthly: OfferMoneyDto;
  /** Estimate of use each month. */
  usage: OfferMoneyDto;
  /** All of it over the term (one month when there is none). */
  overTerm: OfferMoneyDto;
  /** Something is priced by a person and in no sum. */
  individualCase: boolean;
  /** The caller's own price book that the price is from; null: the public price list. */
  priceBook: CatalogueReferenceDto | null;
  /** Names of promotions that lower it. */
  promotions: string[];
  /** The choices that this price is for, by the name of the characteristic. */
  characteristics: Record<string, string>;
  charges: OfferChargeDto[];
}

/** Whether it can be delivered at the place that was named. */
export class OfferAvailabilityDto {
  /**
   * available, construction (has to be built first), unavailable or unknown (a person checks).
   * @example 'available'
   */
  result: string;
  technology?: string;
  downMbps?: number;
  upMbps?: number;
  intervalBusinessDays?: number;
  /** Calendar date at the place. */
  earliestDate?: string;
  reasonCode?: string;
  /** Sentence for the customer; always there unless the answer is a plain yes. */
  reason?: string;
  /** high, medium, low or none. */
  confidence: string;
}

/** Why the caller cannot buy it, or not here. */
export class OfferReasonDto {
  /** notSoldYet, grandfathered, withdrawn, bundleOnly, notForYou, termNotOffered, currencyNotOffered, notReached ... */
  code: string;
  message: string;
  /** What to do about it. */
  fix: string;
}

/** An offering as the caller may buy it. */
export class OfferDto {
  id: string;
  code: string;
  name: string;
  description: string;
  /**
   * voice, data, mobile, service; an offering may be in two.
   * @example ['data']
   */
  offeringClass: string[];
  /** For whom it is; empty: for everybody. */
  segment: string[];
  category: CatalogueReferenceDto[];
  /** Access technologies that can carry it; empty when it needs none. */
  technology: string[];
  isBundle: boolean;
  /** Whether it is delivered to an address: ask for a place before it is ordered. */
  requiresSite: boolean;
  /**
   * sellable, bundleOnly, future, grandfathered (may be changed or disconnected, not bought) or withdrawn.
   * @example 'sellable'
   */
  saleState: string;
  /** Of a future one: when it is sold first. */
  soldFrom?: string;
  /** What to buy instead. */
  successors: OfferingReferenceDto[];
  /** True when nothing in `reasons` stands in the way. */
  mayBuy: boolean;
  /** Show these where mayBuy is false: nothing is ever hidden without a word. */
  reasons: OfferReasonDto[];
  /** Null when it cannot be priced; the reason says why. */
  price: OfferPriceDto | null;
  /** Null when no place was named. */
  availability: OfferAvailabilityDto | null;
}

/** How many offerings there would be with a value of a filter. */
export class FacetValueDto {
  /** As the filter of the facet's name takes it. */
  value: string;
  /** For people. */
  label: string;
  count: number;
}

/** A filter with its values, the most frequent first. */
export class FacetDto {
  /**
   * class, segment, category, technology or saleState: the name of the query parameter.
   * @example 'class'
   */
  name: string;
  label: string;
  values: FacetValueDto[];
}

/** The place that offerings were judged for. */
export class BrowsedPlaceDto {
  id: string | null;
  text: string;
}

/** A page of the catalogue. */
export class OfferingPageDto {
  items: OfferDto[];
  total: number;
  offset: number;
  limit: number;
  facets: FacetDto[];
  place: BrowsedPlaceDto | null;
  /** True: nothing has all of the words of q; what is shown has some of them, or something like them. */
  isLoose: boolean;
  /** Words to try instead of q; only where it was not found as it stands. */
  suggestions: string[];
  /** Stamp of the catalogue version; part of the entity tag. */
  catalogueVersion: string;
}

/** One fact of the compared offerings. */
export class ComparedFactDto {
  /**
   * offering, price, place or choices: the rows of a group stand together.
   * @example 'price'
   */
  group: string;
  /** Stable name for programs. */
  name: string;
  label: string;
  /**
   * In the order of the offerings; null: it has none.
   * @example ['$780.00', null]
   */
  values: (string | null)[];
  /** The values are not all the same: mark the row. */
  differs: boolean;
}

/** Offerings side by side. */
export class ComparisonDto {
  offerings: OfferDto[];
  facts: ComparedFactDto[];
  catalogueVersion: string;
}

/** Something to choose when configuring an offering. */
export class OfferCharacteristicDto {
  name: string;
  label: string;
  /** Empty: free text. */
  values: string[];
  standard: string | null;
  /** True: nobody chooses it, it follows from how the place is reached. */
  byTechnology: boolean;
}

/** An offering of a bundle. */
export class BundleMemberDto extends OfferingReferenceDto {
  /** How many come along unless the customer chooses otherwise. */
  standard: number;
  least: number;
  /** Null: no upper limit. */
  most: number | null;
}

/** From which so many offerings are chosen. */
export class ChoiceGroupDto {
  name: string;
  label: string;
  min: number;
  max: number;
  members: BundleMemberDto[];
}

/** All that is to be known of an offering before it is bought. */
export class OfferDetailsDto extends OfferDto {
  characteristics: OfferCharacteristicDto[];
  /** Months; empty: month to month. */
  termMonths: number[];
  /** Cheapest price with each term. */
  pricesByTerm: OfferPriceDto[];
  /** Business days from order to delivery where nothing has to be built. */
  intervalDays: number | null;
  /** Of a bundle. */
  choiceGroups: ChoiceGroupDto[];
  /** Bundles that contain it. */
  partOf: OfferingReferenceDto[];
  catalogueVersion: string;
}

/** A category with what stands beneath it. */
export class CategoryNodeDto {
  /** As the filter `category` takes it. */
  id: string;
  name: string;
  description: string;
  parentId: string | null;
  /** Offerings on sale in it and beneath. */
  count: number;
  children: CategoryNodeDto[];
}

/** The categories of the catalogue. */
export class CategoryTreeDto {
  items: CategoryNodeDto[];
  catalogueVersion: string;
}
