import { PostSaleSectionDto } from './post-sale-section.dto.js';

/** Why something is not so: stable code, a sentence, and what to do about it. */
export class InquiryReasonDto {
  code: string;
  message: string;
  fix: string;
}

export class InquiryReferenceDto {
  id: string;
  code: string;
  name: string;
}

export class InquiryOfferingDto extends InquiryReferenceDto {
  /** sellable, bundleOnly, future, grandfathered or withdrawn. */
  saleState: string;
  offeringClass: string[];
  href: string;
}

/** A charge; amounts are exact decimal texts in the currency of the section. */
export class InquiryChargeDto {
  priceId: string;
  /** Position in sites that it is charged for. */
  site: number;
  name: string;
  /** recurring, oneTime or usage. */
  kind: string;
  amount: string;
  regularAmount: string;
  individualCase: boolean;
  words: string;
}

export class InquiryTotalsDto {
  dueToday: string;
  dueTodayWithTax: string;
  monthly: string;
  monthlyWithTax: string;
  regularMonthly: string;
  usage: string;
  overTerm: string;
}

export class InquiryPricesDto {
  /** ISO 4217. */
  currency: string;
  priceBook: string | null;
  termMonths: number | null;
  charges: InquiryChargeDto[];
  totals: InquiryTotalsDto;
  tax: string;
  individualCase: boolean;
}

export class InquirySiteDto {
  placeId: string;
  text: string;
  /** available, construction, unavailable, unknown, or notNeeded where the offering needs no site. */
  result: string;
  /** high, medium, low or none. */
  confidence: string;
  technology: string | null;
  downMbps: number | null;
  intervalBusinessDays: number | null;
  earliestDate: string | null;
  reasonCode: string | null;
  reason: string | null;
}

export class InquiryChoiceDto {
  name: string;
  label: string;
  values: string[];
  standard: string | null;
}

export class InquiryTakesDto {
  requiresSite: boolean;
  intervalBusinessDays: number | null;
  /** Months; empty: month to month. */
  termMonths: number[];
  technology: string[];
  characteristics: InquiryChoiceDto[];
  /** Labels of what the order will ask. */
  answersNeeded: string[];
}

export class InquiryIncludedDto extends InquiryReferenceDto {
  group: string;
}

/** What goes with the offering, as a sentence. */
export class InquiryRuleDto {
  ruleId: string;
  /** requires, excludes, sameSite or sameTerm. */
  family: string;
  words: string;
}

/** What a rule says of the choice. */
export class InquiryVerdictDto {
  ruleId: string;
  /** error, warning or review. */
  severity: string;
  message: string;
  fix: string;
}

export class InquiryRelatedDto {
  rules: InquiryRuleDto[];
  successors: InquiryReferenceDto[];
  partOf: InquiryReferenceDto[];
  includes: InquiryIncludedDto[];
}

/** Seen at every stage. */
export class PreSaleSectionDto {
  /** Null: it cannot be priced; reasons say why. */
  prices: InquiryPricesDto | null;
  sites: InquirySiteDto[];
  takes: InquiryTakesDto;
  related: InquiryRelatedDto;
  verdicts: InquiryVerdictDto[];
}

export class InquiryFieldDto {
  name: string;
  label: string;
  type: string;
  required: boolean;
  options?: string[];
  help?: string;
  /** Of the cart's line. */
  itemId?: string;
  /** The value itself is read from the cart's order entry. */
  answered?: boolean;
  fault?: string | null;
}

export class InquiryMissingDto {
  itemId?: string;
  name: string;
  message: string;
}

export class InquiryDocumentDto {
  name: string;
  when: string;
  how: string;
}

/** Seen while ordering and after. */
export class OrderingSectionDto {
  cartId: string | null;
  fields: InquiryFieldDto[];
  missing: InquiryMissingDto[];
  ready: boolean;
  earliestDate: string | null;
  intervalBusinessDays: number | null;
  documents: InquiryDocumentDto[];
  /** What speaks against the cart as it is, with rule and fix. */
  warnings: object[];
}

export class InquirySectionHiddenDto extends InquiryReasonDto {
  section: string;
}

/** Something that the caller may do now, and that can be honoured. */
export class InquiryActionDto {
  action: string;
  words: string;
  method: string;
  href: string;
  /** Of the access matrix. */
  operation: string;
}

/** Another offering of the class that can be honoured. */
export class InquiryOptionDto extends InquiryReferenceDto {
  price: string | null;
  result: string | null;
  href: string;
}

/** An action or an offering that cannot be honoured, and why not. */
export class InquiryOtherDto {
  /** Of an action. */
  action?: string;
  words?: string;
  /** Of an offering. */
  id?: string;
  code?: string;
  name?: string;
  ruleId: string;
  message: string;
  fix: string;
}

export class ConsultantChannelDto {
  kind: string;
  words: string;
  method: string;
  href: string;
  /** Page of the portal. */
  page: string;
}

export class ConsultantDto {
  /** Somebody who knows this class of offerings is at work now. */
  atWork: boolean;
  /** Until when. */
  until: string | null;
  /** When somebody is, where nobody is now. */
  nextOpening: string | null;
  /** False: nobody of the operator is down as knowing it. */
  known: boolean;
  channels: ConsultantChannelDto[];
}

export class ChangedTotalDto {
  name: string;
  before: string | null;
  now: string | null;
}

export class ChangedChargeDto extends ChangedTotalDto {
  kind: string;
  site: number;
}

export class ChangedSiteDto {
  placeId: string;
  text: string;
  before: string | null;
  now: string;
}

export class ChangedSaleDto {
  before: boolean;
  now: boolean;
}

/** What has changed since the same was asked before. */
export class InquiryDifferenceDto {
  inquiryId: string;
  askedAt: string;
  changed: boolean;
  totals: ChangedTotalDto[];
  charges: ChangedChargeDto[];
  sites: ChangedSiteDto[];
  sellable: ChangedSaleDto[];
}

/** The answer to a procurement inquiry, as far as its stage lets one see. */
export class ProcurementInquiryDto {
  id: string;
  href: string;
  /** Goes along to the cart, the order and what follows. */
  correlationId: string;
  askedAt: string;
  /** preSale, ordering or postSale. */
  stage: string;
  quantity: number;
  offering: InquiryOfferingDto;
  /** Whether the caller may buy it. */
  sellable: boolean;
  /** Why not. */
  reasons: InquiryReasonDto[];
  preSale: PreSaleSectionDto;
  ordering: OrderingSectionDto | null;
  postSale: PostSaleSectionDto | null;
  notShown: InquirySectionHiddenDto[];
  nextActions: InquiryActionDto[];
  options: InquiryOptionDto[];
  others: InquiryOtherDto[];
  consultant: ConsultantDto;
  /** Null: asked for the first time. */
  difference: InquiryDifferenceDto | null;
  catalogueVersion: string;
}
