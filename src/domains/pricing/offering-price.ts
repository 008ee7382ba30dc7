import type { Amount } from './money.js';

/** `recurring`: for each period; `oneTime`: once, when ordered; `usage`: for what is used. */
export type PriceKind = 'recurring' | 'oneTime' | 'usage';

/** One step of a tiered price. `to` is inclusive; null means "and above". */
export interface PriceTier {
  readonly from: number;
  readonly to: number | null;
  /** For each unit. */
  readonly amount: Amount;
}

/**
 * `volume`: every unit costs what the tier of the whole quantity says. `graduated`: each unit costs what the tier that
 * it falls into says.
 */
export interface TierTable {
  readonly mode: 'volume' | 'graduated';
  readonly tiers: readonly PriceTier[];
}

/** The price holds only while the characteristic has one of these values. */
export interface PriceCondition {
  readonly name: string;
  readonly values: readonly string[];
}

/** How usage is counted: rated per `unit`, in steps of `increment`, at least `minimum`, after `included` units a month. */
export interface UsageRating {
  readonly unit: string;
  readonly increment: Amount;
  readonly incrementUnit: string | null;
  readonly minimum: Amount | null;
  readonly included: Amount;
}

/** A lower price for the first months of a recurring charge. */
export interface IntroductoryPrice {
  readonly months: number;
  readonly amount: Amount;
}

/**
 * What a price of a bundle does to the charges of its members: `percentageOff` and `amountOff` lower them, `fixedPrice`
 * makes them come to one sum together.
 */
export interface BundleEffect {
  readonly kind: 'percentageOff' | 'amountOff' | 'fixedPrice';
  /** Offerings whose charges it changes; null: of every member. */
  readonly memberIds: ReadonlySet<string> | null;
}

/** One product offering price, as the engine computes with it. Read from TMF620 by `readOfferingPrice`. */
export interface OfferingPrice {
  readonly id: string;
  readonly name: string;
  readonly kind: PriceKind;
  /** `individualCase` has no amount until somebody quotes it; `percentage` is of the other charges of its kind. */
  readonly basis: 'amount' | 'percentage' | 'individualCase';
  /** ISO 4217; empty for a percentage or an individual case. */
  readonly currency: string;
  /** Per unit (or per order item), or per cent. Negative for a discount. */
  readonly amount: Amount;
  /** False: charged once for the order item, whatever its quantity. */
  readonly perUnit: boolean;
  readonly tiers: TierTable | null;
  /** Months between two recurring charges. */
  readonly periodMonths: number;
  /** Terms, in months, that the price is for; empty means every term. */
  readonly termMonths: readonly number[];
  /** A one-time charge that is waived from this term on. */
  readonly waivedFromTermMonths: number | null;
  readonly conditions: readonly PriceCondition[];
  readonly introductory: IntroductoryPrice | null;
  readonly usage: UsageRating | null;
  /** Not null: no charge of the offering's own, see `applyBundleEffects`. */
  readonly bundleEffect: BundleEffect | null;
  readonly validFrom: number;
  readonly validUntil: number;
}

/** What is priced: an offering with its prices and the terms that it is sold for (empty: month to month). */
export interface PricedOffering {
  readonly id: string;
  readonly name: string;
  readonly prices: readonly OfferingPrice[];
  readonly termMonths: readonly number[];
}

/** What somebody chose. */
export interface Configuration {
  /** Whole number, 1 or more. */
  readonly quantity: number;
  /** The shortest term of the offering when left out. */
  readonly termMonths?: number | null;
  readonly characteristics?: Readonly<Record<string, string>>;
  /** Expected use each month by the name of the usage price, in its unit; what is not named is estimated as 0. */
  readonly usage?: Readonly<Record<string, number>>;
  /** The moment whose prices hold. */
  readonly at: Date;
}

/** What else changes a charge, by which price of the catalogue, beside waiver and introductory price. */
export interface LineAlteration {
  readonly priceId: string;
  readonly name: string;
  /** In the line's `amount`; negative takes off. Rounded. */
  readonly amount: Amount;
  /** In the line's `regularAmount`. Rounded. */
  readonly regularAmount: Amount;
}

/** One charge of a configuration. */
export interface PriceLine {
  readonly priceId: string;
  readonly name: string;
  readonly kind: PriceKind;
  readonly currency: string;
  /** True: no price before somebody quotes it; every amount is 0 and counts for nothing. */
  readonly individualCase: boolean;
  /** One time: the charge. Recurring: each month at first. Usage: estimate each month. Rounded. */
  readonly amount: Amount;
  /** Without waiver and introductory price. Rounded. */
  readonly regularAmount: Amount;
  /** Months after which `regularAmount` holds; 0 when it does from the first day. */
  readonly introductoryMonths: number;
  /** Charged over the whole term (the first month when sold month to month). Rounded. */
  readonly overTerm: Amount;
  /** Exact price of one unit; null where tiers mix several, and for an individual case. */
  readonly unitAmount: Amount | null;
  readonly waived: boolean;
  /** Contained in every amount already, for people to read. */
  readonly alterations: readonly LineAlteration[];
  readonly termMonths: number | null;
  readonly usage: UsageRating | null;
}
