/** US dollars unless the currency says otherwise. */
export class NeedsTotalsDto {
  dueToday: number;
  monthly: number;
  /** Each month once introductory prices end. */
  regularMonthly: number;
  usage: number;
  overTerm: number;
  currency: string;
  /** Something is still to be quoted and is in no sum. */
  individualCase: boolean;
}

/** What it costs, and between what while answers are open. */
export class NeedsPriceDto extends NeedsTotalsDto {
  open: boolean;
  low: NeedsTotalsDto;
  high: NeedsTotalsDto;
}

export class BecauseDto {
  subject: string;
  question: string;
  /** Such as "People there: 12". */
  words: string;
}

export class NeedsReasonDto {
  code: string;
  words: string;
  because: BecauseDto[];
}

export class NeedsCharacteristicDto {
  name: string;
  value: string;
  possible: string[];
}

export class NeedsConfigurationDto {
  quantity: number;
  from: number;
  to: number;
  termMonths: number | null;
  characteristics: NeedsCharacteristicDto[];
}

export class NeedsCompanionDto {
  key: string;
  code: string;
  offeringId: string;
  name: string;
  words: string;
  configuration: NeedsConfigurationDto;
}

export class NeedsOfferDto {
  key: string;
  code: string;
  offeringId: string | null;
  name: string;
  state: 'recommended' | 'alternative' | 'owned' | 'notFitting';
  score: number;
  why: NeedsReasonDto[];
  whyNot: NeedsReasonDto[];
  gaps: NeedsReasonDto[];
  configuration: NeedsConfigurationDto;
  companions: NeedsCompanionDto[];
  /** Null for what does not fit. */
  price: NeedsPriceDto | null;
  /** Calendar day. */
  earliestDate: string | null;
}

export class NeedsNeedDto {
  name: string;
  title: string;
  state: 'recommended' | 'owned' | 'nothingFits' | 'perhaps';
  offers: NeedsOfferDto[];
}

export class NeedsSubjectDto {
  subject: string;
  name: string;
  place: string | null;
  needs: NeedsNeedDto[];
}

export class OpenQuestionDto {
  subject: string;
  question: string;
  text: string;
  about: string[];
}

export class ContradictionDto {
  name: string;
  words: string;
  fix: string;
  because: BecauseDto[];
}

export class NeedsVerdictDto {
  ruleId: string;
  severity: 'error' | 'warning' | 'review';
  message: string;
  fix: string | null;
  keys: string[];
}

export class NeedsBudgetDto {
  limit: number;
  state: 'within' | 'over' | 'perhaps';
  words: string;
}

/** What the answers find. */
export class NeedsProposalDto {
  questionnaireVersion: string;
  answered: number;
  asked: number;
  subjects: NeedsSubjectDto[];
  /** Keys of what is recommended, companions among them. */
  lines: string[];
  totals: NeedsPriceDto;
  budget: NeedsBudgetDto | null;
  contradictions: ContradictionDto[];
  wouldKnowMore: OpenQuestionDto[];
  verdicts: NeedsVerdictDto[];
  /** A need was named for which nothing fits: a consultant can help. */
  consultantAdvised: boolean;
}

export class FilledCartDto {
  cartId: string;
  lines: number;
}
