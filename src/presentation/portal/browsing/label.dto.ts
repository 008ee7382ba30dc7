/** A charge of a label. */
export class LabelChargeDto {
  name: string;
  /** Decimal text in the label's currency. */
  amount: string;
}

/** Who provides, and where policies are read. An empty address: the operator has named none. */
export class LabelProviderDto {
  name: string;
  /** FCC registration number: ten digits. */
  frn: string;
  supportUrl: string;
  supportPhone: string;
  privacyUrl: string;
  networkManagementUrl: string;
  contractUrl: string;
}

/** The offering that a label is of. */
export class LabelledOfferingDto {
  id: string;
  code: string;
  name: string;
}

/** A broadband label: show it wherever the plan is offered. Prices are the public ones. */
export class BroadbandLabelDto {
  /**
   * F (fixed) or M (mobile), the provider's registration number, the plan's code.
   * @example 'F0099000017FTTH300'
   */
  uniquePlanId: string;
  provider: LabelProviderDto;
  offering: LabelledOfferingDto;
  planName: string;
  /** fixed or mobile. */
  connection: string;
  technologies: string[];
  /** The choices that make up the plan: put them into the cart as they are. */
  characteristics: Record<string, string>;
  /** ISO 4217. */
  currency: string;
  /** Each month at first. */
  monthlyPrice: string;
  /** The monthly price is lower at first: show for how long, and what follows. */
  isIntroductory: boolean;
  introductoryMonths: number;
  regularMonthlyPrice: string;
  /** Null: no contract is required. */
  contractMonths: number | null;
  monthlyFees: LabelChargeDto[];
  oneTimeFees: LabelChargeDto[];
  /** Passed through to others, and named as such. */
  passThroughFees: LabelChargeDto[];
  /** What leaving early costs, in words. */
  earlyTermination: string;
  taxes: string;
  typicalDownloadMbps: number | null;
  typicalUploadMbps: number | null;
  typicalLatencyMs: number | null;
  /** GB each month; null: as much as is used. */
  dataIncludedGb: number | null;
  /** What happens beyond it; empty when nothing does. */
  beyondIncluded: string;
}

/** Labels of an offering, one for each plan and contract term. */
export class BroadbandLabelsDto {
  items: BroadbandLabelDto[];
  catalogueVersion: string;
}
