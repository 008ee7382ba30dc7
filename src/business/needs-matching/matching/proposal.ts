import type { JsonObject } from '../../../domains/helpers/index.js';
import type { Configuration, MatchResult, Questionnaire } from '../../../domains/needs/index.js';
import type { PriceTotals } from '../../../domains/pricing/index.js';

/** Totals, and what they may still become while answers are open. */
export interface PriceRange {
  readonly expected: PriceTotals;
  readonly low: PriceTotals;
  readonly high: PriceTotals;
  /** Whether open answers leave a range. */
  readonly open: boolean;
}

/** Something that would go into the cart. */
export interface ProposedLine {
  /** Of the offer, or of its companion. */
  readonly key: string;
  readonly subject: string;
  readonly offeringId: string;
  readonly code: string;
  readonly name: string;
  readonly configuration: Configuration;
  readonly place: { readonly id: string; readonly text: string } | null;
  /** The line as a TMF663 cart item; priced from this, and put into the cart like this. */
  readonly item: JsonObject;
  readonly words: string;
}

export interface RuleVerdict {
  readonly ruleId: string;
  readonly severity: 'error' | 'warning' | 'review';
  readonly message: string;
  readonly fix: string | null;
  readonly keys: readonly string[];
}

export interface BudgetVerdict {
  readonly limit: number;
  readonly state: 'within' | 'over' | 'perhaps';
  readonly words: string;
}

/** What was found: the matcher's answer, with prices of the one engine and the rules' verdicts. */
export interface Proposal {
  readonly questionnaire: Questionnaire;
  readonly result: MatchResult;
  /** The set that is priced: what is recommended, or what was chosen. */
  readonly lines: readonly ProposedLine[];
  /** What fits as well, with what has to come with it. */
  readonly alternatives: readonly ProposedLine[];
  /** By the key of an offer or a line: what it costs alone. */
  readonly prices: ReadonlyMap<string, PriceRange>;
  readonly totals: PriceRange;
  readonly budget: BudgetVerdict | null;
  readonly verdicts: readonly RuleVerdict[];
  readonly catalogueStamp: string;
}
