import { isObject, type Json, type JsonObject } from '../../helpers/index.js';
import type {
  Amount,
  AnswerValue,
  CharacteristicChoice,
  Choice,
  Condition,
  FactName,
  Operator,
  QuestionScope,
  Statement,
} from './questionnaire.js';

/** Something in a questionnaire that cannot be used, at its JSON path. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

export class ReadingFaults {
  readonly all: Fault[] = [];

  add(path: string, message: string): void {
    this.all.push({ path, message });
  }
}

const DEEPEST = 20;
const OPERATORS: readonly Operator[] = [
  'eq',
  'ne',
  'in',
  'includes',
  'gt',
  'gte',
  'lt',
  'lte',
  'answered',
  'empty',
];
const FACTS: readonly FactName[] = ['sites', 'segment', 'owned'];

export const objects = (value: unknown): JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : isObject(value) ? [value] : [];
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
export const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);
export const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
export const scopeOf = (value: unknown): QuestionScope => (value === 'site' ? 'site' : 'whole');

/** An answer as documents keep it; undefined for what is none. */
export function answerFrom(value: Json | undefined): AnswerValue | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
  return undefined;
}

export function answersFrom(value: Json | undefined): Record<string, AnswerValue> {
  if (!isObject(value)) return {};
  const entries = Object.entries(value).flatMap(([name, one]) => {
    const answer = answerFrom(one);
    return answer === undefined ? [] : [[name, answer] as const];
  });
  return Object.fromEntries(entries);
}

/** Null when there is none. What cannot be read is a fault and becomes a condition that never holds. */
export function conditionOf(
  value: Json | undefined,
  path: string,
  faults: ReadingFaults,
  depth = 0,
): Condition | null {
  if (value === undefined || value === null) return null;
  const never: Condition = { any: [] };
  const nested = (one: Json, at: string): Condition => conditionOf(one, at, faults, depth + 1) ?? never;
  if (depth > DEEPEST || !isObject(value)) {
    faults.add(path, 'This is no condition: use all, any, not, question or fact.');
    return never;
  }
  const { all, any, not, question, fact, is } = value;
  if (Array.isArray(all)) return { all: all.map((one, index) => nested(one, `${path}.all[${index}]`)) };
  if (Array.isArray(any)) return { any: any.map((one, index) => nested(one, `${path}.any[${index}]`)) };
  if (not !== undefined) return { not: nested(not, `${path}.not`) };
  const operator = OPERATORS.find((one) => one === is);
  const compared = answerFrom(value.value);
  const rest = compared === undefined ? {} : { value: compared };
  const known = FACTS.find((one) => one === fact);
  if (operator && typeof question === 'string') return { question, is: operator, ...rest };
  if (operator && known) return { fact: known, is: operator, ...rest };
  faults.add(
    path,
    `This condition cannot be read: name a question or a fact, and one of ${OPERATORS.join(', ')}.`,
  );
  return never;
}

export function choiceOf<T>(one: JsonObject, path: string, faults: ReadingFaults, value: T): Choice<T>[] {
  return [{ when: conditionOf(one.when, `${path}.when`, faults), value }];
}

export function amountOf(value: Json | undefined): Amount {
  const one = isObject(value) ? value : {};
  const fixed = typeof value === 'number' ? value : 1;
  const minimum = numberOf(one.minimum) ?? 1;
  const assumed = numberOf(one.assumed) ?? (isObject(value) ? minimum : fixed);
  return {
    question: textOf(one.question) || null,
    per: numberOf(one.per) || 1,
    plus: numberOf(one.plus) ?? 0,
    minimum,
    maximum: numberOf(one.maximum) ?? 10_000,
    assumed,
    from: numberOf(one.from) ?? assumed,
    to: numberOf(one.to) ?? assumed,
  };
}

export const characteristicsOf = (
  value: Json | undefined,
  path: string,
  faults: ReadingFaults,
): CharacteristicChoice[] =>
  objects(value).map((one, index) => ({
    name: textOf(one.name),
    choices: objects(one.choice).flatMap((choice, at) =>
      choiceOf(choice, `${path}[${index}].choice[${at}]`, faults, textOf(choice.value)),
    ),
  }));

export const statementsOf = (value: Json | undefined, path: string, faults: ReadingFaults): Statement[] =>
  objects(value).map((one, index) => ({
    when: conditionOf(one.when, `${path}[${index}].when`, faults) ?? { all: [] },
    words: textOf(one.words),
  }));
