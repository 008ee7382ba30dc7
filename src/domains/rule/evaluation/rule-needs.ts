import { type Among, isSequence, type Selector } from '../language/condition.js';
import { valuesOf } from '../language/read-rule.js';
import type { Rule } from '../language/rule.js';
import { FACTS } from './fact-readers.js';
import type { RuleLine } from './facts.js';
import { matches } from './line-index.js';

/** What a rule looks at beside the selection: read only when a rule asks for it. */
export interface RuleNeeds {
  /** What the customer has, or has on order. */
  readonly holdings: boolean;
  readonly buyer: boolean;
  /** What is known of a line's place. */
  readonly place: boolean;
}

const remembered = new WeakMap<Rule, RuleNeeds>();

/** Says of a rule's condition what it reads. */
export function needsOf(rule: Rule): RuleNeeds {
  const known = remembered.get(rule);
  if (known) return known;
  const among = [...valuesOf(rule.condition, 'among')].flat() as Among[];
  const facts = [...valuesOf(rule.condition, 'fact')].map(String);
  const needs = {
    holdings: among.some((one) => one !== 'selection') || facts.some((name) => name.startsWith('product.')),
    buyer: facts.some((name) => FACTS[name]?.needs === 'buyer'),
    place: facts.some((name) => name.startsWith('place.')),
  };
  remembered.set(rule, needs);
  return needs;
}

/** Whether a rule has anything to say of a selection: the others cost nothing and read nothing. */
export function isAsked({ condition }: Rule, lines: readonly RuleLine[]): boolean {
  const some = (selector: Selector): boolean => lines.some((line) => matches(selector, line));
  return isSequence(condition)
    ? condition.sequence.some(({ first, next }) => some(first) && some(next))
    : some(condition.each);
}
