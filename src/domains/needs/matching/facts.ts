/** What matching has to know of an offering. */
export interface OfferingFacts {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly sellable: boolean;
  readonly segments: readonly string[];
  readonly requiresSite: boolean;
}

/** What the service availability tool says of an offering at a site. */
export interface SiteAvailability {
  readonly result: 'available' | 'construction' | 'unavailable' | 'unknown';
  readonly reason: string | null;
  /** Calendar day. */
  readonly earliestDate: string | null;
}

/** A service that the customer has already. */
export interface OwnedService {
  readonly code: string;
  readonly name: string;
  readonly quantity: number;
  readonly placeText: string | null;
  /** The site of the answers at which it stands; null where it belongs to none of them. */
  readonly site: string | null;
}

/** Everything beside the answers. */
export interface Facts {
  /** Of the buyer's account; null for visitors. */
  readonly segment: string | null;
  readonly owned: readonly OwnedService[];
  readonly offerings: ReadonlyMap<string, OfferingFacts>;
  /** By site, then by offering code; a site without an address has none. */
  readonly availability: ReadonlyMap<string, ReadonlyMap<string, SiteAvailability>>;
}
