/**
 * The service availability tool as the business sees it: "what can the network do at this place?". It knows access
 * technologies, not offerings. Adapters: coverage tables in our PostgreSQL now; a partner's TMF645 over HTTP can be one.
 */

/** Access technologies, from the plainest to the fastest, in the words of the catalogue. Off-net fibre is a partner's that we resell. */
export const ACCESS_TECHNOLOGIES = ['copper', 'FWA', 'DOCSIS', 'FTTP', 'offNetFibre', 'onNetFibre'] as const;
export type AccessTechnology = (typeof ACCESS_TECHNOLOGIES)[number];

/** Which layer of the data spoke, from exact to nothing: `ask` means that a person has to find out. */
export type AvailabilityLayer = 'location' | 'wireCentre' | 'zip' | 'ask';

export type AvailabilityConfidence = 'high' | 'medium' | 'low' | 'none';

/** A place, by whatever is known of it. The most exact that leads to data answers. */
export interface PlaceQuestion {
  /** Id of an address or of a unit of it. */
  readonly placeId?: string;
  /** Thirteen digits, as text. */
  readonly locationId?: string;
  readonly wireCentreId?: string;
  /** Canonical street words without the number, longest first, to find the wire centre that serves the street. */
  readonly streets?: readonly string[];
  /** Five digits. */
  readonly postcode?: string;
  /** USPS code. */
  readonly stateOrProvince?: string;
  /** WGS84 degrees. */
  readonly coordinates?: { readonly latitude: number; readonly longitude: number };
  /** First six digits of a telephone number: `216555`. */
  readonly npaNxx?: string;
}

/** Why an answer about a technology is not a plain yes or no. */
export type AvailabilityDoubt =
  'staleData' | 'sourcesDisagree' | 'border' | 'newBuild' | 'areaData' | 'noData';

/** What one source says. */
export interface SourceStatement {
  readonly source: string;
  readonly asOf: Date;
  readonly served: boolean;
}

export interface TechnologyAnswer {
  readonly technology: AccessTechnology;
  /** `construction`: something has to be built first. `unknown`: the data do not decide; see `doubts`. */
  readonly result: 'served' | 'construction' | 'notServed' | 'unknown';
  /** Mb/s; absent when not known. */
  readonly maxDownMbps?: number;
  readonly maxUpMbps?: number;
  /** US dollars as exact decimal text, not binding. */
  readonly constructionEstimate?: string;
  readonly confidence: AvailabilityConfidence;
  readonly doubts: readonly AvailabilityDoubt[];
  readonly statements: readonly SourceStatement[];
}

/** The nearest place that has a technology which this place has not. */
export interface NearestPlace {
  readonly technology: AccessTechnology;
  /** Metres, as the crow flies. */
  readonly distance: number;
}

export interface AvailabilityAnswer {
  readonly layer: AvailabilityLayer;
  readonly confidence: AvailabilityConfidence;
  /** Name and age of the data that answered; absent when nothing did. */
  readonly source?: string;
  readonly asOf?: Date;
  readonly locationId?: string;
  /** More than one at a border or for a ZIP that several serve. */
  readonly wireCentres: readonly { readonly id: string; readonly code: string; readonly name: string }[];
  /** IANA zone of the place; `America/New_York` when nothing is known. */
  readonly timeZone: string;
  /** Shortest interval of the local crew, in business days. */
  readonly intervalDays: number;
  /** Who may be served there by the filings. */
  readonly usage: 'business' | 'residential' | 'both';
  /** Two area codes share the region, so that local calls need ten digits; absent when not known. */
  readonly tenDigitDialling?: boolean;
  /** One entry for each technology. */
  readonly technologies: readonly TechnologyAnswer[];
  readonly nearest: readonly NearestPlace[];
}

export abstract class ServiceAvailability {
  /** Never throws for a place that it does not know: the layer is then `ask`. */
  abstract check(question: PlaceQuestion): Promise<AvailabilityAnswer>;
}
