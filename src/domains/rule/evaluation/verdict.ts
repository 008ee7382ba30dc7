import type { Reviewer, Severity } from '../language/rule.js';

/** A change of a selection that mends what a verdict says. */
export type SelectionChange =
  | {
      readonly op: 'add';
      readonly offeringId: string;
      readonly quantity: number;
      readonly termMonths?: number;
      readonly placeId?: string;
      /** The line of a bundle that the new one becomes a part of. */
      readonly bundleItemId?: string;
      readonly characteristics?: readonly { readonly name: string; readonly value: string }[];
    }
  | { readonly op: 'remove'; readonly itemId: string }
  | {
      readonly op: 'set';
      readonly itemId: string;
      readonly quantity?: number;
      readonly termMonths?: number;
      readonly characteristics?: readonly { readonly name: string; readonly value: string }[];
      readonly entry?: readonly { readonly name: string; readonly value: string | boolean }[];
    };

export interface Fix {
  /** What to do, for a person. */
  readonly words: string;
  /** What a program may do about it, all together; empty where only a person can. */
  readonly change: readonly SelectionChange[];
  /** The changes in a few words, for a button. */
  readonly label?: string;
}

/** What a rule says of a selection; the one form in which all judgements are given. */
export interface Verdict {
  /** `R-REQ-03`, or the statement of a structural judgement: `siteHasAPlace`. */
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  /** The lines that it is about; empty for the selection as a whole. */
  readonly itemIds: readonly string[];
  /** Attribute of the line that is at fault, such as `product.place`. */
  readonly attribute?: string;
  readonly fix: Fix;
  /** The rule as a sentence. */
  readonly explains?: string;
  /** Who looks at it, for the severity `review`. */
  readonly reviewer?: Reviewer;
  /** True: a fact is missing, and the rule says what it says of that. */
  readonly unknown?: true;
}
