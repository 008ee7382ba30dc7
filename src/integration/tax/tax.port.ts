/** Where a service is delivered. */
export interface TaxPlace {
  /** ISO 3166, two letters. */
  readonly country: string;
  readonly state: string;
  readonly county: string | null;
  readonly postcode: string | null;
}

/** A tax that is levied at a place now. Decimal texts. */
export interface LeviedTax {
  readonly id: string;
  readonly name: string;
  /** "Ohio", "Cuyahoga County, Ohio" */
  readonly jurisdiction: string;
  /** Per cent of the charges; null for a flat tax. */
  readonly percentage: string | null;
  /** USD for each unit and month; null for a percentage. */
  readonly flatPerUnit: string | null;
  /** Classes (voice) or codes (V-CCP) of the offerings that it is levied on; empty: all. */
  readonly appliesTo: readonly string[];
  readonly chargeKinds: readonly ('recurring' | 'oneTime' | 'usage')[];
  /** Whether an exemption certificate frees from it. */
  readonly exemptible: boolean;
}

/** Whoever knows the taxes of a place: our own tables, or a partner's service. May fail and may be slow. */
export abstract class TaxAuthority {
  /** What is levied at a place at a moment; empty where nothing is. */
  abstract taxesAt(place: TaxPlace, at: Date): Promise<readonly LeviedTax[]>;
}
