/** How the portals see the catalogue; read from TMF620 by read-catalogue.ts. */
export type OfferingClass = 'voice' | 'data' | 'mobile' | 'service';
export type PriceKind = 'recurring' | 'oneTime' | 'usage';

export interface PriceTier {
  from: number;
  to: number | null;
  amount: number;
}

/** One charge. Amounts are only shown and compared here; what is due is computed by the server. */
export interface OfferingPrice {
  id: string;
  name: string;
  kind: PriceKind;
  amount: number;
  percentage: number | null;
  perUnit: boolean;
  individualCase: boolean;
  tiers: PriceTier[];
  /** Each unit pays the tier that it falls into, instead of all paying the last one's. */
  graduated: boolean;
  /** Terms in months that it is for; empty: any. */
  terms: number[];
  /** Values that have to be chosen for it: `{ bandwidth: ['1 Gb/s'] }`. */
  when: Record<string, string[]>;
  waivedFromTerm: number | null;
  introductory: { months: number; amount: number } | null;
  unit: string | null;
  included: number | null;
  /** A price list within the charge, such as one rate for each destination. */
  rates: { name: string; amount: number }[];
}

/** Something to choose when configuring: speed, tier. */
export interface Choice {
  name: string;
  label: string;
  values: string[];
  standard: string | null;
}

/** An offering as a part of a package; quantities are for one package. */
export interface BundleMember {
  offeringId: string;
  name: string;
  /** How many come along unless somebody chooses otherwise; 0: none. */
  standard: number;
  least: number;
  most: number | null;
}

/** From which so many offerings are chosen. */
export interface ChoiceGroup {
  name: string;
  label: string;
  min: number;
  max: number;
  members: BundleMember[];
}

export interface Offering {
  id: string;
  code: string;
  name: string;
  description: string;
  classes: OfferingClass[];
  segments: string[];
  technologies: string[];
  requiresSite: boolean;
  intervalDays: number | null;
  grandfathered: boolean;
  sellable: boolean;
  terms: number[];
  choices: Choice[];
  prices: OfferingPrice[];
  related: { id: string; name: string; type: string }[];
  /** What a package consists of; null for an offering by itself. */
  bundle: ChoiceGroup[] | null;
}
