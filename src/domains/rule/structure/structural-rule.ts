import type { RuleFacts, RuleLine } from '../evaluation/facts.js';
import type { Verdict } from '../evaluation/verdict.js';
import type { Stage } from '../language/rule.js';

/** What a structural judgement says; its statement is the rule's id. */
export type StructuralFinding = Omit<Verdict, 'ruleId'>;

/**
 * What must hold of any selection whatever the operator sells: about the lines themselves, not about what they sell. It
 * is the same for everybody, and so it is code and not data.
 */
export interface StructuralRule {
  /** The statement in camelCase; stable. */
  readonly ruleId: string;
  /** Every stage where left out. */
  readonly stages?: readonly Stage[];
  readonly judge: (facts: RuleFacts) => readonly StructuralFinding[];
}

/** A rule about each line by itself. */
export const aboutLines = (
  ruleId: string,
  judge: (line: RuleLine, facts: RuleFacts) => StructuralFinding | undefined,
  stages?: readonly Stage[],
): StructuralRule => ({
  ruleId,
  ...(stages && { stages }),
  judge: (facts) => facts.lines.flatMap((line) => judge(line, facts) ?? []),
});

/** An error of one line that is mended by taking it out, unless another change is named. */
export const lineError = (
  line: RuleLine,
  attribute: string,
  message: string,
  words: string,
  change: StructuralFinding['fix']['change'] = [],
): StructuralFinding => ({
  severity: 'error',
  itemIds: [line.id],
  attribute,
  message,
  fix: { words, change },
});

export const removal = ({ id }: RuleLine): StructuralFinding['fix']['change'] => [
  { op: 'remove', itemId: id },
];
