import { isSequence, type Sequence } from '../language/condition.js';
import type { Rule } from '../language/rule.js';
import type { RuleLine } from './facts.js';
import { LineIndex } from './line-index.js';

/** One line's work that comes before another's. */
export interface Waiting {
  readonly first: RuleLine;
  readonly next: RuleLine;
  readonly gapDays: number;
}

/** Every pair of lines whose work a sequence puts in order. */
export const pairsOf = ({ sequence, gapDays = 0 }: Sequence, index: LineIndex): Waiting[] =>
  sequence.flatMap((step) =>
    index.selected(step.next).flatMap(({ line: next }) =>
      (index.others({ of: step.first, at: 'sameSite' }, next, true) ?? []).map(({ line: first }) => ({
        first,
        next,
        gapDays,
      })),
    ),
  );

/** Which line's work waits for which, by all sequence rules. */
export const waitings = (rules: readonly Rule[], index: LineIndex): Waiting[] =>
  rules.flatMap(({ condition }) => (isSequence(condition) ? pairsOf(condition, index) : []));

const DAY_MS = 86_400_000;

/** Pairs whose wished days stand against their order. A day that nobody asked for is ours to choose, and right. */
export const misdated = (sequence: Sequence, index: LineIndex): Waiting[] =>
  pairsOf(sequence, index).filter(({ first, next, gapDays }) => {
    if (first.requestedDate === null || next.requestedDate === null) return false;
    return Date.parse(next.requestedDate) - Date.parse(first.requestedDate) < gapDays * DAY_MS;
  });
