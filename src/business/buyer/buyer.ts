import { wallTime } from '../../domains/calendar/index.js';
import { OPERATOR_TENANT } from '../../domains/helpers/index.js';
import type { BuyingTerms } from '../../domains/customer/index.js';

export const SEGMENTS = ['consumer', 'smallBusiness', 'enterprise', 'reseller'] as const;
export type Segment = (typeof SEGMENTS)[number];

/** The operator's own currency and clock, for whoever has named no other. */
export const HOUSE_CURRENCY = 'USD';
export const HOUSE_TIME_ZONE = 'America/New_York';
const ADULT_YEARS = 18;

/** Who buys, as prices, rules and pages look at it. Nothing of it is ever taken from a request's body. */
export interface Buyer {
  readonly tenantId: string;
  /** Null for visitors and for whoever acts for nobody in particular. */
  readonly customerId: string | null;
  readonly kind: 'visitor' | 'consumer' | 'business';
  /** Null for visitors: everything that is published is shown to them. */
  readonly segment: Segment | null;
  /** Books of the customer's own, the first counts first; books of the segment come after them. */
  readonly priceBookIds: readonly string[];
  /** Since when they are a customer; null for visitors. */
  readonly accountCreatedAt: Date | null;
  /** A (best) to D; null: never checked. */
  readonly creditClass: string | null;
  /** Whole years; null when no birth date is known. */
  readonly age: number | null;
  /** 18 or older; null when no birth date is known. */
  readonly adult: boolean | null;
  /** A certificate that holds now frees them from sales taxes. */
  readonly taxExempt: boolean;
  /** ISO 4217. */
  readonly currency: string;
  /** IANA name; a day of theirs begins and ends by it. */
  readonly timeZone: string;
}

/** Somebody of whom nothing is known yet. */
export const VISITOR: Buyer = {
  tenantId: OPERATOR_TENANT,
  customerId: null,
  kind: 'visitor',
  segment: null,
  priceBookIds: [],
  accountCreatedAt: null,
  creditClass: null,
  age: null,
  adult: null,
  taxExempt: false,
  currency: HOUSE_CURRENCY,
  timeZone: HOUSE_TIME_ZONE,
};

/** The buyer behind a customer's record at a moment. A company without a segment counts as a small business. */
export function buyerOf(tenantId: string, terms: BuyingTerms, now: Date): Buyer {
  const timeZone = terms.timeZone ?? HOUSE_TIME_ZONE;
  const today = wallTime(now, timeZone).date;
  const age = terms.birthDate === null ? null : yearsBetween(terms.birthDate, today);
  return {
    tenantId,
    customerId: terms.customerId,
    kind: terms.isCompany ? 'business' : 'consumer',
    segment:
      SEGMENTS.find((one) => one === terms.segment) ?? (terms.isCompany ? 'smallBusiness' : 'consumer'),
    priceBookIds: terms.priceBookIds,
    accountCreatedAt: terms.customerSince,
    creditClass: terms.creditClass,
    age,
    adult: age === null ? null : age >= ADULT_YEARS,
    taxExempt:
      terms.taxExemptionCertificate !== null &&
      (terms.taxExemptionUntil === null || today <= terms.taxExemptionUntil),
    currency: terms.currency ?? HOUSE_CURRENCY,
    timeZone,
  };
}

/** Whole years from one ISO date to another. Who was born on 29 February is a year older on 1 March. */
function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}
