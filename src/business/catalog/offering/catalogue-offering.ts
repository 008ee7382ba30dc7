import type { JsonObject, Refusal } from '../../../domains/helpers/index.js';
import type { PricedOffering } from '../../../domains/pricing/index.js';

/** Something to choose when configuring an offering. */
export interface OfferingCharacteristic {
  readonly name: string;
  readonly label: string;
  /** Empty: free text. */
  readonly values: readonly string[];
  readonly standard: string | null;
  /** Not null: nobody chooses it, it follows from the access technology at the place. */
  readonly byTechnology: Readonly<Record<string, string>> | null;
  /** It follows from the distance between two ends where both are known; until then somebody chooses it. */
  readonly byDistance?: boolean;
}

/** What an order for the offering has to tell. */
export interface OrderEntryField {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'email' | 'phone' | 'date' | 'select' | 'number' | 'address' | 'boolean';
  readonly required: boolean;
  readonly options?: readonly string[];
  readonly help?: string;
  /** How a text is written, such as `imei`: what the checks of order entry know. */
  readonly format?: string;
  /** Smallest and largest number. */
  readonly least?: number;
  readonly most?: number;
  /** Asked only where another answer of the line, or a characteristic of it, has one of these values. */
  readonly askedWhen?: { readonly name: string; readonly values: readonly string[] };
  /** Stored encrypted, and not shown again. */
  readonly secret?: boolean;
  /** Describes what is delivered: stays with the product. */
  readonly ofProduct?: boolean;
}

export interface OfferingRelationship {
  readonly offeringId: string;
  /** TMF620 relationshipType, such as `successor`. */
  readonly type: string;
}

/** An offering of the live catalogue, ready to be sold: read once per catalogue version, never changed. */
export interface CatalogueOffering {
  readonly id: string;
  /** Of the operator's price list, such as D-DIA; the id where there is none. */
  readonly code: string;
  readonly name: string;
  readonly description: string;
  /** Names and values of TMF620 prodSpecCharValueUse, its own choice of values: what a search looks into. */
  readonly choiceText: string;
  /** As in TMF620; `saleState` says what follows from it. */
  readonly lifecycleStatus: string;
  /** TMF620 isSellable: false for what is sold only as a part of a bundle. */
  readonly isSellable: boolean;
  readonly grandfathered: boolean;
  /** Milliseconds since 1970; -Infinity and Infinity where the validity is open. */
  readonly validFrom: number;
  readonly validUntil: number;
  /** `voice`, `data`, `mobile`, `service`; an offering may stand in two. */
  readonly classes: readonly string[];
  /** `consumer`, `smallBusiness`, `enterprise`, `reseller`; empty: for everybody. */
  readonly segments: readonly string[];
  readonly categoryIds: readonly string[];
  readonly specificationId: string | null;
  /** Of the price documents, in the document's order. */
  readonly priceIds: readonly string[];
  readonly relationships: readonly OfferingRelationship[];
  /** Access technologies that can carry it, the usual one first; empty when it needs none. */
  readonly technologies: readonly string[];
  readonly minimumMbps: number | null;
  readonly requiresSite: boolean;
  /** Business days from order to delivery where nothing has to be built. */
  readonly intervalDays: number | null;
  /** Whether it is Internet access with a broadband label. */
  readonly hasLabel: boolean;
  /** Extension broadbandLabel: a document for each plan, as the offering's document has it. */
  readonly labelPlans: readonly JsonObject[];
  /** Extension earlyTermination: steps of what leaving early costs, as the document has it. */
  readonly earlyTermination: readonly JsonObject[];
  readonly isBundle: boolean;
  /** TMF620 bundledProductOffering, as the document has it. */
  readonly bundledOfferings: readonly JsonObject[];
  /** Extension choiceGroup: `{name, min, max, offering: [...]}`, as the document has it. */
  readonly choiceGroups: readonly JsonObject[];
  readonly characteristics: readonly OfferingCharacteristic[];
  readonly orderEntryFields: readonly OrderEntryField[];
  readonly priced: PricedOffering;
  /** Why it cannot be priced: a fault in the catalogue's data. */
  readonly fault: Refusal | null;
}
