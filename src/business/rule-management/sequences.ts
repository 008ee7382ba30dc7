import { LineIndex, type RuleLine, rulesAt, waitings } from '../../domains/rule/index.js';
import type { CompiledRules } from './rule-catalogue.js';
import { orderedLine, type OrderedLine } from './ordered-line.js';

/** Which line's work waits for which other's. */
export type Sequencing = (lines: readonly OrderedLine[]) => readonly WaitingPair[];

export interface WaitingPair {
  /** Id of the line that waits. */
  readonly next: string;
  readonly first: string;
}

/** Sequence rules as a function of lines. Pure. */
export const sequencing =
  ({ rules, catalogue }: CompiledRules, at: Date, installed: readonly RuleLine[] = []): Sequencing =>
  (lines) => {
    const products = new Map(installed.map((line) => [line.id, line]));
    const facts = {
      lines: lines.map((line) => orderedLine(line, catalogue, products)),
      installed: [],
      inFlight: [],
      buyer: undefined,
      totals: undefined,
      catalogue,
      at,
    };
    return waitings(rulesAt(rules, 'order', at), new LineIndex(facts)).map(({ first, next }) => ({
      first: first.id,
      next: next.id,
    }));
  };
