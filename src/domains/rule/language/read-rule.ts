import { Ajv, type ErrorObject } from 'ajv';
import { isObject, type JsonObject } from '../../helpers/index.js';
import { isFactName } from '../evaluation/fact-readers.js';
import { unknownPlaceholders } from '../evaluation/words.js';
import type { Condition } from './condition.js';
import type { Rule, RuleExample, RuleFix, Severity, Stage } from './rule.js';
import { RULE_SCHEMA } from './rule-schema.js';

/** What is wrong with a rule's document, where, and what to do. */
export interface RuleFault {
  readonly code: string;
  readonly path: string;
  readonly message: string;
  readonly fix: string;
}

const validator = new Ajv({ strict: false, allErrors: false }).compile(RULE_SCHEMA);
const DEEPEST = 8;
const LARGEST = 120;

/** Faults of a document as a rule of the language; none when readRule() may read it. */
export function faultsOfRule(document: JsonObject): RuleFault[] {
  if (!validator(document)) return (validator.errors ?? []).slice(-1).map(fromSchema);
  const faults: RuleFault[] = [];
  const size = measure(document.condition, 0);
  if (size.nodes > LARGEST || size.depth > 2 * DEEPEST) {
    faults.push({
      code: 'ruleTooLarge',
      path: 'condition',
      message: `The condition has ${size.nodes} parts, nested ${size.depth} deep.`,
      fix: 'Split it into several rules; each is easier to read, too.',
    });
  }
  return [
    ...faults,
    ...unknownFacts(document),
    ...unknownWords(document),
    ...nestedGroups(document.condition),
  ];
}

/** Reads a document without faults. */
export function readRule(document: JsonObject): Rule {
  const { validFor } = document;
  return {
    id: String(document.id ?? ''),
    code: String(document.code),
    name: String(document.name),
    family: document.family as Rule['family'],
    stages: new Set(document.stage as readonly Stage[]),
    severity: document.severity as Severity,
    severityAt: (document.severityAt ?? {}) as Rule['severityAt'],
    reviewer: (document.reviewer ?? null) as Rule['reviewer'],
    condition: document.condition as unknown as Condition,
    message: String(document.message),
    fix: fixIn(document.fix),
    unknown: unknownIn(document.unknown),
    supersedes: (document.supersedes ?? []) as readonly string[],
    examples: document.example as unknown as readonly RuleExample[],
    active: document.lifecycleStatus === undefined || LIVE.has(String(document.lifecycleStatus)),
    validFrom: instant(validFor, 'startDateTime', -Infinity),
    validUntil: instant(validFor, 'endDateTime', Infinity),
  };
}

const fixIn = (fix: unknown): RuleFix => ({ change: [], ...(fix as object) }) as unknown as RuleFix;

function unknownIn(value: unknown): Rule['unknown'] {
  const { severity = 'warning', message = null, fix } = isObject(value) ? value : {};
  return {
    severity: severity as Severity,
    message: typeof message === 'string' ? message : null,
    fix: fix === undefined ? null : fixIn(fix),
  };
}

const LIVE: ReadonlySet<string> = new Set(['Active', 'Launched']);

function instant(validFor: unknown, key: string, open: number): number {
  const value = isObject(validFor) ? validFor[key] : undefined;
  const moment = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(moment) ? open : moment;
}

const fromSchema = ({ instancePath, message, params }: ErrorObject): RuleFault => {
  const path = instancePath.slice(1).replaceAll('/', '.');
  const allowed = Array.isArray(params.allowedValues) ? `: ${params.allowedValues.join(', ')}` : '';
  return {
    code: 'ruleNotReadable',
    path,
    message: `${path || 'The rule'} ${message ?? 'is not of the language of rules'}${allowed}.`,
    fix: 'Write it as docs/rules.md describes, or start from a rule that is like it.',
  };
};

function measure(value: unknown, depth: number): { nodes: number; depth: number } {
  if (typeof value !== 'object' || value === null) return { nodes: 0, depth };
  let nodes = Array.isArray(value) ? 0 : 1;
  let deepest = depth;
  for (const part of Object.values(value)) {
    const size = measure(part, Array.isArray(value) ? depth : depth + 1);
    nodes += size.nodes;
    deepest = Math.max(deepest, size.depth);
  }
  return { nodes, depth: deepest };
}

/** Every value under a key, anywhere in a document. */
export function* valuesOf(value: unknown, key: string): Generator {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    if (name === key) yield part;
    yield* valuesOf(part, key);
  }
}

const unknownFacts = ({ condition, fix, unknown }: JsonObject): RuleFault[] =>
  [...new Set([condition, fix, unknown].flatMap((part) => [...valuesOf(part, 'fact')]).map(String))]
    .filter((name) => !isFactName(name))
    .map((name) => ({
      code: 'ruleFactUnknown',
      path: 'condition',
      message: `There is no fact ${name}.`,
      fix: 'Choose a fact of docs/rules.md, or characteristic.<name>, or entry.<name>.',
    }));

function unknownWords({ message, fix, unknown }: JsonObject): RuleFault[] {
  const { message: said, fix: then } = isObject(unknown) ? unknown : {};
  const texts = {
    message,
    'fix.words': isObject(fix) ? fix.words : '',
    'unknown.message': said,
    'unknown.fix.words': isObject(then) ? then.words : '',
  };
  return Object.entries(texts).flatMap(([path, text]) =>
    unknownPlaceholders(typeof text === 'string' ? text : '').map((name) => ({
      code: 'rulePlaceholderUnknown',
      path,
      message: `Nothing stands for {${name}}.`,
      fix: 'Use {line}, {site}, {others}, {order} or the name of a fact.',
    })),
  );
}

function nestedGroups(condition: unknown): RuleFault[] {
  const nested = [...valuesOf(condition, 'where')].some((test) =>
    ['exists', 'absent', 'take', 'where'].some((key) => !valuesOf(test, key).next().done),
  );
  if (!nested) return [];
  return [
    {
      code: 'ruleNestedGroup',
      path: 'condition',
      message: 'A selector asks for other lines inside its "where".',
      fix: 'Keep "where" to facts of the line itself; ask for other lines in "must" or "when".',
    },
  ];
}
