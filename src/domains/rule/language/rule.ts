import type { JsonObject } from '../../helpers/index.js';
import type { Condition, Value } from './condition.js';

/** Where a rule is judged. `mcd`: move, change, disconnect of what a customer has. */
export const STAGES = ['cart', 'quote', 'order', 'amendment', 'mcd'] as const;
export type Stage = (typeof STAGES)[number];

export const FAMILIES = [
  'requires',
  'excludes',
  'cardinality',
  'sameSite',
  'sameTerm',
  'sequence',
  'eligibility',
  'location',
  'commercial',
  'inFlight',
  'approval',
] as const;
export type Family = (typeof FAMILIES)[number];

/** An `error` stops the order, a `warning` is said, a `review` hands the order to somebody who looks at it. */
export const SEVERITIES = ['error', 'warning', 'review'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Who looks at an order that a rule with the severity `review` has stopped at. */
export const REVIEWERS = ['technicalReview', 'salesManager', 'creditDesk'] as const;
export type Reviewer = (typeof REVIEWERS)[number];

/** What a fix does to the selection, as the rule states it: `this` is the line that the rule is about. */
export type FixChange =
  | {
      readonly op: 'add';
      readonly offering: string;
      /** False: the new line has no place. Otherwise it stands where the line stands. */
      readonly atSite?: boolean;
      readonly quantity?: Value;
      readonly characteristic?: Readonly<Record<string, string>>;
    }
  | { readonly op: 'remove' }
  | {
      readonly op: 'set';
      readonly quantity?: Value;
      readonly termMonths?: Value;
      readonly characteristic?: Readonly<Record<string, string>>;
      readonly entry?: Readonly<Record<string, string | boolean>>;
    };

export interface RuleFix {
  readonly words: string;
  readonly change: readonly FixChange[];
}

/** A selection that the rule has to pass, to fail, or to know nothing about; proved each time that rules are published. */
export interface RuleExample {
  readonly name: string;
  readonly expected: 'pass' | 'fail' | 'unknown';
  readonly selection: JsonObject;
}

/** A rule, read from its document and checked. */
export interface Rule {
  readonly id: string;
  /** Stable and shown to people and programs: `R-REQ-03`. */
  readonly code: string;
  readonly name: string;
  readonly family: Family;
  readonly stages: ReadonlySet<Stage>;
  readonly severity: Severity;
  /** At some stages it weighs less: what the order entry will still ask is no error in the cart. */
  readonly severityAt: Readonly<Partial<Record<Stage, Severity>>>;
  readonly reviewer: Reviewer | null;
  readonly condition: Condition;
  /** With placeholders such as {line}, {site}, {quantity}. */
  readonly message: string;
  readonly fix: RuleFix;
  /** What is said where a fact is missing; without a fix of its own, the rule's stands. */
  readonly unknown: {
    readonly severity: Severity;
    readonly message: string | null;
    readonly fix: RuleFix | null;
  };
  /** Codes of structural judgements that this rule says better about the same line. */
  readonly supersedes: readonly string[];
  readonly examples: readonly RuleExample[];
  readonly active: boolean;
  /** Milliseconds. */
  readonly validFrom: number;
  readonly validUntil: number;
}
