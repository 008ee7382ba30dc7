/** What somebody may answer; a list for several choices. Numbers stand for counts, minutes and dollars. */
export type AnswerValue = string | number | boolean | readonly string[];

export type QuestionType = 'choice' | 'choices' | 'number' | 'money' | 'date' | 'yesNo' | 'text' | 'place';

/** `whole`: asked once. `site`: asked for each site. */
export type QuestionScope = 'whole' | 'site';

export interface QuestionOption {
  readonly value: string;
  readonly label: string;
}

export interface Question {
  readonly name: string;
  readonly section: string;
  readonly scope: QuestionScope;
  readonly text: string;
  /** Names the answer in a reason, such as "People at the site". */
  readonly label: string;
  readonly help: string | null;
  readonly type: QuestionType;
  readonly unit: string | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly options: readonly QuestionOption[];
  /** Null: always asked. */
  readonly askWhen: Condition | null;
}

export interface Section {
  readonly name: string;
  readonly title: string;
  readonly help: string | null;
}

export type Operator = 'eq' | 'ne' | 'in' | 'includes' | 'gt' | 'gte' | 'lt' | 'lte' | 'answered' | 'empty';

/** What is known beside the answers: number of sites, the buyer's segment, codes of what the customer has. */
export type FactName = 'sites' | 'segment' | 'owned';

/**
 * A statement about answers and facts, true, false or not known yet. A question that is asked for each site and read for
 * the whole is summed when numbers are compared, and holds if it does at any site otherwise.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly question: string; readonly is: Operator; readonly value?: AnswerValue }
  | { readonly fact: FactName; readonly is: Operator; readonly value?: AnswerValue };

/** A whole number from an answer: ceil(answer / per) + plus, within minimum and maximum. */
export interface Amount {
  readonly question: string | null;
  /** Units of the answer that one unit serves. */
  readonly per: number;
  readonly plus: number;
  readonly minimum: number;
  readonly maximum: number;
  /** Taken while the question is open, with the range in which the answer usually lies. */
  readonly assumed: number;
  readonly from: number;
  readonly to: number;
}

/** The first choice whose condition holds. One without a condition always does. */
export interface Choice<T> {
  readonly when: Condition | null;
  readonly value: T;
}

export interface CharacteristicChoice {
  readonly name: string;
  readonly choices: readonly Choice<string>[];
}

/** A condition with the words that say it, in which `{people}` becomes the answer to the question people. */
export interface Statement {
  readonly when: Condition;
  readonly words: string;
}

export interface Favour extends Statement {
  /** Added to the score; negative ones speak against it. */
  readonly points: number;
}

export interface Companion {
  readonly offering: string;
  readonly when: Condition | null;
  readonly words: string;
  readonly quantity: Amount;
  readonly characteristics: readonly CharacteristicChoice[];
}

/** Something that a customer may need; the offering that fits best is proposed for it. */
export interface Need {
  readonly name: string;
  readonly title: string;
  readonly scope: QuestionScope;
  readonly when: Condition;
}

/** When an offering serves a need, how well, and in which configuration. */
export interface MatchingRule {
  readonly name: string;
  readonly need: string;
  /** Code of the offering, such as D-DIA. */
  readonly offering: string;
  readonly words: string;
  readonly score: number;
  /** Where this does not hold nobody would expect the offering, and nothing is said of it. Null: always expected. */
  readonly expectedWhen: Condition | null;
  readonly requires: readonly Statement[];
  readonly favours: readonly Favour[];
  readonly quantity: Amount;
  readonly term: readonly Choice<number>[];
  readonly characteristics: readonly CharacteristicChoice[];
  readonly companions: readonly Companion[];
  readonly gaps: readonly Statement[];
  /** Who has some already is proposed only what is missing; otherwise having one is enough. */
  readonly topUp: boolean;
}

export interface Contradiction extends Statement {
  readonly name: string;
  readonly fix: string;
}

/** A case that has to come out as stated before the questionnaire may be published. Answers by subject and question. */
export interface QuestionnaireExample {
  readonly name: string;
  readonly answers: Readonly<Record<string, Readonly<Record<string, AnswerValue>>>>;
  readonly segment: string | null;
  readonly owned: readonly string[];
  /** `D-BB@s1`, `M-PAGE` for the whole. */
  readonly recommended: readonly string[];
  readonly notRecommended: readonly string[];
}

/** An answer that the account gives by itself when an assessment is begun. */
export interface Prefill {
  readonly when: Condition;
  readonly question: string;
  readonly value: AnswerValue;
}

/** Questions and rules of one version, ready to be used. */
export interface Questionnaire {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly lifecycleStatus: string;
  readonly description: string | null;
  readonly sections: readonly Section[];
  readonly questions: ReadonlyMap<string, Question>;
  readonly needs: readonly Need[];
  readonly rules: readonly MatchingRule[];
  readonly segments: readonly Choice<string>[];
  /** The question whose answer is the most to be spent each month. */
  readonly budgetQuestion: string | null;
  /** The question whose answer is the day by which it has to work. */
  readonly dateQuestion: string | null;
  readonly prefills: readonly Prefill[];
  readonly contradictions: readonly Contradiction[];
  readonly examples: readonly QuestionnaireExample[];
}
