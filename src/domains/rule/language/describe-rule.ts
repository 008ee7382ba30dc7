import type { RuleCatalogue } from '../evaluation/facts.js';
import { choiceOf, FACTS } from '../evaluation/fact-readers.js';
import {
  type Comparison,
  type Group,
  isFactValue,
  isGroupValue,
  isSequence,
  type Selector,
  type Test,
  type Value,
} from './condition.js';
import type { Rule } from './rule.js';

const remembered = new WeakMap<Rule, { readonly catalogue: RuleCatalogue; readonly words: string }>();

/** A rule as one sentence: "SIP Trunk needs Dedicated Internet or Business Broadband at the same site." */
export function describeRule(rule: Rule, catalogue: RuleCatalogue): string {
  const known = remembered.get(rule);
  if (known?.catalogue === catalogue) return known.words;
  const words = sentence(rule, new Words(catalogue));
  remembered.set(rule, { catalogue, words });
  return words;
}

function sentence({ condition, family }: Rule, words: Words): string {
  if (isSequence(condition)) return sequenceWords(condition, words);
  const { each, per, when, must } = condition;
  const subject = words.selector(each);
  const scope = per === 'site' ? `At each site: ` : per === 'selection' ? 'In all: ' : '';
  const suffix = when ? `, where ${words.test(when)},` : '';
  if (!scope && !suffix && 'exists' in must) return `${subject} needs ${words.group(must.exists)}.`;
  if (!scope && !suffix && 'absent' in must)
    return `${subject} does not go with ${words.group(must.absent)}.`;
  const verb = family === 'approval' ? 'is looked at by a person unless' : 'needs:';
  return `${scope}${subject}${suffix} ${verb} ${words.test(must)}.`;
}

const sequenceWords = (
  { sequence, gapDays }: Extract<Rule['condition'], { sequence: unknown }>,
  words: Words,
): string => {
  const later = gapDays ? `at least ${gapDays} days ` : '';
  const steps = sequence.map(
    ({ first, next }) => `${words.selector(next)} comes ${later}after ${words.selector(first)}`,
  );
  return `${capital(steps.join('; '))}, where both are at one site.`;
};

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Puts the parts of a rule into words. */
class Words {
  constructor(private readonly catalogue: RuleCatalogue) {}

  selector({ offering, offeringClass, onlySegment, needsSite, action, where }: Selector): string {
    const names = offering?.map((code) => this.catalogue.byCode(code)?.name ?? code);
    const noun =
      names !== undefined
        ? listed(names)
        : offeringClass
          ? `a ${listed(offeringClass)} offering`
          : needsSite
            ? 'an offering that is installed'
            : 'an offering';
    const only = onlySegment ? ` that is sold to ${onlySegment} customers only` : '';
    const doing = action && !(action.length === 1 && action[0] === 'add') ? `${listed(action)} of ` : '';
    return capital(`${doing}${noun}${only}${where ? ` with ${this.test(where)}` : ''}`);
  }

  group({ of, at = 'anywhere', among = ['selection'] }: Group): string {
    const where = { sameSite: ' at the same site', sameProduct: ' for the same product', anywhere: '' }[at];
    const sources = among.map(
      (one) => ({ selection: 'ordered', installed: 'in place', inFlight: 'on its way' })[one],
    );
    const from = among.length === 1 && among[0] === 'selection' ? '' : ` (${listed(sources)})`;
    return `${this.selector(of)}${where}${from}`;
  }

  test(test: Test): string {
    if ('all' in test) return test.all.map((one) => this.inner(one)).join(' and ');
    if ('any' in test) return test.any.map((one) => this.inner(one)).join(', or ');
    if ('not' in test) return `not (${this.test(test.not)})`;
    if ('exists' in test) return this.group(test.exists);
    if ('absent' in test) return `no ${this.group(test.absent)}`;
    return this.comparison(test);
  }

  private inner(test: Test): string {
    return 'any' in test || 'all' in test ? `(${this.test(test)})` : this.test(test);
  }

  private comparison({ value, is, to }: Extract<Test, { is: Comparison }>): string {
    const left = this.value(value);
    if (is === 'known') return `${left} given`;
    if (is === 'none') return `no ${left}`;
    const right = Array.isArray(to)
      ? listed(to.map(String))
      : to === undefined
        ? ''
        : this.value(to as Value);
    return `${left} ${VERBS[is]} ${right}`;
  }

  private value(value: Value): string {
    const times = typeof value === 'object' && value.times !== undefined ? `${value.times} × ` : '';
    if (isGroupValue(value)) {
      const { take, fact = 'quantity' } = value;
      const what = take === 'count' ? 'number of' : `${TAKES[take]} ${factWords(fact)} of`;
      return `${times}${what} ${this.group(value)}`;
    }
    if (isFactValue(value)) return times + factWords(value.fact);
    if (typeof value === 'boolean') return value ? 'yes' : 'no';
    return typeof value === 'number' ? value.toLocaleString('en-US') : value;
  }
}

const TAKES = { sum: 'total', max: 'largest', min: 'smallest' } as const;
const VERBS: Readonly<Record<Exclude<Comparison, 'known' | 'none'>, string>> = {
  equal: 'is',
  different: 'is not',
  oneOf: 'is one of',
  noneOf: 'is none of',
  atLeast: 'is at least',
  atMost: 'is at most',
  moreThan: 'is more than',
  lessThan: 'is less than',
};

function factWords(name: string): string {
  const choice = choiceOf(name);
  if (choice) return `"${choice[1].replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()}"`;
  return FACTS[name]?.words ?? name;
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
