import type { AnswerRef } from './answers.js';

/** A sentence and the answers that it follows from. */
export interface Reason {
  /** Stable: the kind of reason, such as `segment`, or the name of the rule that says it. */
  readonly code: string;
  readonly words: string;
  readonly because: readonly AnswerRef[];
}

export interface ChosenCharacteristic {
  readonly name: string;
  readonly value: string;
  /** Every value that it may still become while answers are open; the chosen one among them. */
  readonly possible: readonly string[];
}

/** How an offering would be ordered. */
export interface Configuration {
  readonly quantity: number;
  readonly from: number;
  readonly to: number;
  /** Months; null: month to month, or what the offering's own standard is. */
  readonly termMonths: number | null;
  readonly characteristics: readonly ChosenCharacteristic[];
}

export interface CompanionOffer {
  readonly key: string;
  readonly code: string;
  readonly offeringId: string;
  readonly name: string;
  readonly words: string;
  readonly configuration: Configuration;
}

export type OfferState = 'recommended' | 'alternative' | 'owned' | 'notFitting';

/** One offering for one need at one subject. */
export interface Offer {
  /** `s1/internet/D-BB`: the same for the same answers, for ever. */
  readonly key: string;
  readonly rule: string;
  readonly code: string;
  readonly offeringId: string | null;
  readonly name: string;
  readonly state: OfferState;
  readonly score: number;
  readonly why: readonly Reason[];
  readonly whyNot: readonly Reason[];
  readonly gaps: readonly Reason[];
  readonly configuration: Configuration;
  readonly companions: readonly CompanionOffer[];
  /** Calendar day from which it can be there, where the address says so. */
  readonly earliestDate: string | null;
}

/** `perhaps`: an open answer decides whether it is needed at all. */
export type NeedState = 'recommended' | 'owned' | 'nothingFits' | 'perhaps';

export interface NeedMatch {
  readonly name: string;
  readonly title: string;
  readonly state: NeedState;
  /** Best first, then those that do not fit. */
  readonly offers: readonly Offer[];
  readonly because: readonly AnswerRef[];
}

export interface SubjectMatch {
  readonly subject: string;
  readonly name: string;
  readonly needs: readonly NeedMatch[];
}

/** An open question and what its answer would settle. */
export interface OpenQuestion extends AnswerRef {
  readonly text: string;
  /** Titles of needs, and names of offerings whose configuration depends on it. */
  readonly about: readonly string[];
}

export interface NamedContradiction {
  readonly name: string;
  readonly words: string;
  readonly fix: string;
  readonly because: readonly AnswerRef[];
}

/** The whole answer of the matcher. The same questionnaire, answers and facts always give the same. */
export interface MatchResult {
  readonly subjects: readonly SubjectMatch[];
  readonly contradictions: readonly NamedContradiction[];
  readonly wouldKnowMore: readonly OpenQuestion[];
  readonly answered: number;
  readonly asked: number;
}
