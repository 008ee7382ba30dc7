import type { Amount } from './money.js';

/** `recurring`: for each period; `oneTime`: once, when ordered; `usage`: for what is used. */
export type PriceKind = 'recurring' | 'oneTime' | 'usage';

/** `fee`: passed through and named as such (a payphone surcharge); percentages are taken of charges and discounts only. */
export type PriceRole = 'charge' | 'discount' | 'fee';

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

/** A rate of its own for a destination (digits that the number begins with) or a state. */
export interface UsageRate {
  readonly key: string;
  readonly name: string;
  readonly amount: Amount;
}

/** How usage is counted: rated per `unit`, in steps of `increment`, at least `minimum`, after `included` units a month. */
export interface UsageRating {
  readonly unit: string;
  readonly increment: Amount;
  readonly incrementUnit: string | null;
  readonly minimum: Amount | null;
  readonly included: Amount;
  /** By longest matching key; empty: one rate for everything. */
  readonly rates: readonly UsageRate[];
}

/** A lower price at first: for a number of months, or until a moment (milliseconds since 1970). */
export interface IntroductoryPrice {
  readonly months: number | null;
  readonly until: number | null;
  readonly amount: Amount;
}

/** From so many miles (inclusive) to so many (exclusive; null: any distance). */
export interface DistanceBand {
  readonly fromMiles: number;
  readonly toMiles: number | null;
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
  readonly role: PriceRole;
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
  /** A one-time charge that is waived from this term on; it comes back when the service ends before. */
  readonly waivedFromTermMonths: number | null;
  readonly conditions: readonly PriceCondition[];
  /** Null: whatever the distance. */
  readonly distance: DistanceBand | null;
  readonly introductory: IntroductoryPrice | null;
  readonly usage: UsageRating | null;
  /** Not null: no charge of the offering's own, see `applyBundleEffects`. */
  readonly bundleEffect: BundleEffect | null;
  /** Prepaid value is gone after so many days. */
  readonly expiresAfterDays: number | null;
  readonly validFrom: number;
  readonly validUntil: number;
  /** The price book that set the amount; null: the catalogue. */
  readonly bookId: string | null;
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
  /** Miles between the two ends, where both are known: it decides before any chosen band does. */
  readonly distanceMiles?: number | null;
  /** Expected use each month by the name of the usage price, in its unit; what is not named is estimated as 0. */
  readonly usage?: Readonly<Record<string, number>>;
  /** The moment whose prices hold: that of the order, so that what was bought keeps its price. */
  readonly at: Date;
}
