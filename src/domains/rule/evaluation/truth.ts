import {
  type Comparison,
  type GroupValue,
  isFactValue,
  isGroupValue,
  type Literal,
  type Test,
  type Value,
} from '../language/condition.js';
import { readFact } from './fact-readers.js';
import type { Known, RuleFacts, RuleLine } from './facts.js';
import type { LineIndex } from './line-index.js';

/** Null: nobody knows, because a fact is missing. */
export type Truth = boolean | null;

/** Where a test is judged: for a line, or for the selection as a whole. */
export interface Standing {
  readonly line: RuleLine | null;
  readonly index: LineIndex;
  /** Lines that a verdict about the test should name: those that are there and should not be. */
  readonly named: RuleLine[];
}

/** Kleene's logic: what is unknown stays unknown unless the rest decides. */
export function truthOf(test: Test, standing: Standing): Truth {
  if ('all' in test) return every(test.all, (one) => truthOf(one, standing));
  if ('any' in test) return not(every(test.any, (one) => not(truthOf(one, standing))));
  if ('not' in test) return not(truthOf(test.not, standing));
  if ('exists' in test) return existence(test.exists, standing, false);
  if ('absent' in test) return not(existence(test.absent, standing, true));
  return compared(valueOf(test.value, standing), test.is, test.to, (to) => valueOf(to, standing));
}

/** As `truthOf`, for tests that ask for no groups: selectors' own. */
export function truthAbout(test: Test, line: RuleLine, facts: RuleFacts): Truth {
  if ('all' in test) return every(test.all, (one) => truthAbout(one, line, facts));
  if ('any' in test) return not(every(test.any, (one) => not(truthAbout(one, line, facts))));
  if ('not' in test) return not(truthAbout(test.not, line, facts));
  if ('exists' in test || 'absent' in test) return null;
  const read = (value: Value): Known => plainValue(value, line, facts);
  return compared(read(test.value), test.is, test.to, read);
}

const not = (truth: Truth): Truth => (truth === null ? null : !truth);

function every(tests: readonly Test[], judge: (test: Test) => Truth): Truth {
  let answer: Truth = true;
  for (const test of tests) {
    const truth = judge(test);
    if (truth === false) return false;
    if (truth === null) answer = null;
  }
  return answer;
}

function existence(
  group: Parameters<LineIndex['others']>[0],
  { index, line, named }: Standing,
  isNamed: boolean,
): Truth {
  const others = index.others(group, line, !isNamed);
  if (others?.some(({ certain }) => certain)) {
    if (isNamed) named.push(...others.filter(({ certain }) => certain).map((other) => other.line));
    return true;
  }
  return others === undefined || others.length > 0 ? null : false;
}

export function valueOf(value: Value, standing: Standing): Known {
  if (isGroupValue(value)) return taken(value, standing);
  return plainValue(value, standing.line, standing.index.facts);
}

function plainValue(value: Value, line: RuleLine | null, facts: RuleFacts): Known {
  if (!isFactValue(value)) return isGroupValue(value) ? undefined : value;
  const known = readFact(value.fact, line, facts);
  return value.times !== undefined && typeof known === 'number' ? known * value.times : known;
}

/** Unknown as soon as one line of the group is; `max` and `min` of nothing are none. */
function taken(value: GroupValue, { index, line }: Standing): Known {
  const { take, fact = 'quantity', times = 1, withSelf } = value;
  const others = index.others(value, line, false);
  if (!others?.every(({ certain }) => certain)) return undefined;
  const lines =
    withSelf && line ? [line, ...others.map((other) => other.line)] : others.map(({ line }) => line);
  if (take === 'count') return lines.length * times;
  const numbers: number[] = [];
  for (const one of lines) {
    const known = readFact(fact, one, index.facts);
    if (typeof known === 'number') numbers.push(known);
    else if (known === undefined) return undefined;
  }
  if (take === 'sum') return numbers.reduce((sum, one) => sum + one, 0) * times;
  if (numbers.length === 0) return null;
  return numbers.reduce((a, b) => (take === 'max' ? Math.max(a, b) : Math.min(a, b))) * times;
}

function compared(
  left: Known,
  is: Comparison,
  to: Value | readonly Literal[] | undefined,
  read: (value: Value) => Known,
): Truth {
  if (is === 'known') return left !== undefined && left !== null && left !== '';
  if (left === undefined) return null;
  if (is === 'none') return left === null;
  const right = isList(to) ? to : to === undefined ? undefined : read(to);
  if (right === undefined) return null;
  if (is === 'oneOf' || is === 'noneOf') {
    const isIn = isList(right) ? right.includes(left as Literal) : left === right;
    return isIn === (is === 'oneOf');
  }
  if (is === 'equal' || is === 'different') return (left === right) === (is === 'equal');
  return typeof left === 'number' && typeof right === 'number' && ORDER[is](left, right);
}

const isList = (value: unknown): value is readonly Literal[] => Array.isArray(value);

const ORDER = {
  atLeast: (a: number, b: number): boolean => a >= b,
  atMost: (a: number, b: number): boolean => a <= b,
  moreThan: (a: number, b: number): boolean => a > b,
  lessThan: (a: number, b: number): boolean => a < b,
} as const;
