import type { JsonObject } from '../../../domains/helpers/index.js';
import type { InquiryStage } from '../../../domains/inquiry/index.js';

/** Why something is not so: a rule or another stable code, a sentence, and what to do about it. */
export interface InquiryReason extends JsonObject {
  /** Of a rule (`R-REQ-03`), or of what was found out: `grandfathered`, `notReached`. */
  code: string;
  message: string;
  fix: string;
}

/** A charge, amounts as exact decimal texts in the currency of the section. */
export interface InquiryCharge extends JsonObject {
  priceId: string;
  /** Position of the site that it is charged for; 0 where no site was named. */
  site: number;
  name: string;
  kind: string;
  amount: string;
  regularAmount: string;
  individualCase: boolean;
  words: string;
}

/** Totals without and with tax, exact decimal texts. */
export interface InquiryTotals extends JsonObject {
  dueToday: string;
  dueTodayWithTax: string;
  monthly: string;
  monthlyWithTax: string;
  regularMonthly: string;
  usage: string;
  overTerm: string;
}

/** What can be said of a site. */
export type SiteAnswer = {
  /** available, construction, unavailable, unknown, or notNeeded where the offering needs no site. */
  result: string;
  confidence: string;
  technology: string | null;
  downMbps: number | null;
  intervalBusinessDays: number | null;
  earliestDate: string | null;
  reasonCode: string | null;
  reason: string | null;
};

export type InquirySite = SiteAnswer & { placeId: string; text: string };

export interface InquiryPrices extends JsonObject {
  currency: string;
  priceBook: string | null;
  termMonths: number | null;
  charges: InquiryCharge[];
  totals: InquiryTotals;
  /** What is said about taxes. */
  tax: string;
  /** Something is priced by a person and in no total. */
  individualCase: boolean;
}

/** What is seen at every stage. */
export interface PreSaleSection extends JsonObject {
  /** Null: it cannot be priced, `sellable` says why. */
  prices: InquiryPrices | null;
  sites: InquirySite[];
  takes: JsonObject;
  related: JsonObject;
  /** What the rules say of the choice. */
  verdicts: JsonObject[];
}

/** One thing that may be done now. */
export interface InquiryAction extends JsonObject {
  action: string;
  words: string;
  method: string;
  href: string;
  /** Of the access matrix: whether the caller may do it is judged when the answer is shown. */
  operation: string;
}

/** The whole answer, as it is kept. */
export interface InquiryAnswer extends JsonObject {
  stage: InquiryStage;
  offering: JsonObject;
  sellable: boolean;
  reasons: InquiryReason[];
  preSale: PreSaleSection;
  ordering: JsonObject | null;
  postSale: JsonObject | null;
  notShown: InquiryReason[];
  nextActions: InquiryAction[];
  options: JsonObject[];
  others: JsonObject[];
  consultant: JsonObject;
  difference: JsonObject | null;
  catalogueVersion: string;
}

/** One thing that may not be done now, and why not. */
export type CannotDo = InquiryReason & { action: string; words: string; ruleId: string };

/** What a section adds to what may be done next. */
export interface SectionActions {
  readonly can: readonly InquiryAction[];
  readonly cannot: readonly CannotDo[];
}
