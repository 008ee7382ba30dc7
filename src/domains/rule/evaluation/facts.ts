/**
 * What rules look at. `undefined` means that nobody knows, `null` that there is none: a rule that needs an unknown fact
 * says so instead of passing.
 */

/** `bundleOnly`: bought as a part of a bundle only. `grandfathered`: changed or ended by those who have it. */
export type Sale = 'sellable' | 'bundleOnly' | 'grandfathered' | 'future' | 'withdrawn' | 'draft';

/** An offering as rules and their checks need it. */
export interface RuleOffering {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** What may be done with it at a moment. */
  saleAt(at: Date): Sale;
  readonly classes: readonly string[];
  readonly segments: readonly string[];
  readonly technologies: readonly string[];
  readonly needsSite: boolean;
  readonly characteristics: readonly {
    readonly name: string;
    readonly label: string;
    /** Empty: free text. */
    readonly values: readonly string[];
  }[];
  readonly entryFields: readonly string[];
  readonly termMonths: readonly number[];
}

/** Offerings by code and by id. */
export interface RuleCatalogue {
  byCode(code: string): RuleOffering | undefined;
  byId(id: string): RuleOffering | undefined;
}

/** What is known of a line's place with the line's offering. */
export interface PlaceFacts {
  readonly result: 'available' | 'construction' | 'unavailable' | 'unknown';
  readonly reason: string | null;
  /** False: the place is an area (a ZIP, a wire centre), not an address. */
  readonly exact: boolean;
  /** The place in words, where the line has none. */
  readonly text?: string | undefined;
  /** What else the bundle of the line offers and can be had there. */
  readonly alternatives?: readonly string[] | undefined;
  readonly technology?: string | undefined;
  readonly confidence?: string | undefined;
  /** Who may be served there: business, residential, both. */
  readonly usage?: string | undefined;
  readonly downMbps?: number | undefined;
  /** Of a radio signal: good, fair, weak. */
  readonly signalClass?: string | undefined;
  /** Two area codes share the region. */
  readonly tenDigitDialling?: boolean | undefined;
}

/** The product that a line changes or ends, or that an installed line is. */
export interface ProductFacts {
  readonly id: string;
  readonly status: string;
  readonly siteId?: string | null | undefined;
  readonly startedAt?: string | null | undefined;
  /** Whether a charge was waived for its term. */
  readonly waived?: boolean | undefined;
  readonly number?: string | null | undefined;
}

export interface RuleLine {
  readonly id: string;
  readonly source: 'selection' | 'installed' | 'inFlight';
  /** add, modify, delete, noChange; `keep` for what is installed. */
  readonly action: string;
  /** Undefined when the catalogue does not know the offering. */
  readonly offering: RuleOffering | undefined;
  readonly offeringId: string;
  /** As it was sent: whether it is a sensible number is judged. */
  readonly quantity: number;
  /** Null: month to month. */
  readonly termMonths: number | null;
  readonly characteristics: Readonly<Record<string, string>>;
  /** Answers of the order entry. */
  readonly entries: Readonly<Record<string, string | number | boolean>>;
  readonly siteId: string | null;
  readonly siteText: string | null;
  readonly place: PlaceFacts | null;
  readonly productId: string | null;
  /** Null: the line names a product that the customer has not. Undefined: it names none, or nobody has looked. */
  readonly product?: ProductFacts | null | undefined;
  /** Day, such as 2026-12-14; null when nobody asked for one. */
  readonly requestedDate: string | null;
  /** Business days from today to that day. */
  readonly requestedInDays: number | null;
  /** Why the line has no price. */
  readonly fault: { readonly code: string; readonly message: string } | null;
  /** The item holds further items inside it, which nobody would price or deliver. */
  readonly nested?: boolean;
  /** A part of a bundle of the same selection. */
  readonly bundled: boolean;
  /** Of an open order's item: its order's number, and whether it is past its point of no return. */
  readonly order?: { readonly number: string; readonly pastNoReturn: boolean } | undefined;
}

export interface BuyerFacts {
  readonly kind: 'visitor' | 'consumer' | 'business';
  readonly segment: string | null | undefined;
  readonly accountAgeDays: number | undefined;
  readonly creditClass: string | undefined;
  readonly adult: boolean | undefined;
}

/** Sums of the selection in its currency. */
export interface TotalFacts {
  readonly dueToday: number;
  readonly monthly: number;
  readonly overTerm: number;
  readonly individualCase: boolean;
  /** Of the regular price, agreed for this order. */
  readonly discountPercent: number;
}

/** Everything that one judgement looks at. Undefined: not read. */
export interface RuleFacts {
  readonly lines: readonly RuleLine[];
  readonly installed: readonly RuleLine[] | undefined;
  readonly inFlight: readonly RuleLine[] | undefined;
  readonly buyer: BuyerFacts | undefined;
  readonly totals: TotalFacts | undefined;
  readonly catalogue: RuleCatalogue;
  readonly at: Date;
  /** False: the selection belongs to nobody in the customer book. */
  readonly customerKnown?: boolean | undefined;
}

/** A value of a fact: unknown, none, or something. */
export type Known = string | number | boolean | readonly string[] | null | undefined;
