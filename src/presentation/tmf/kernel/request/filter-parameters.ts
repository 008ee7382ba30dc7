import { type Comparison, type Condition, Refusal } from '../../../../domains/helpers/index.js';
import type { KnownAttributes } from '../schema/known-attributes.js';

const SUFFIXES: Readonly<Record<string, Comparison>> = {
  eq: 'eq',
  ne: 'ne',
  gt: 'gt',
  gte: 'gte',
  lt: 'lt',
  lte: 'lte',
  regex: 'regex',
};
const MOST_VALUES = 200;

interface Operand {
  readonly path: string;
  readonly comparison: Comparison;
}

/**
 * Filter parameters as conditions: AND between different ones, OR inside a repeated one, at commas and at semicolons.
 * @throws Refusal invalid for an attribute that the resource does not have.
 */
export function conditionsOf(
  pairs: readonly (readonly [string, string])[],
  known: KnownAttributes,
): Condition[] {
  const byOperand = new Map<string, Condition>();
  for (const [name, value] of pairs) {
    const { path, comparison, text } = operandOf(name, value, known);
    const condition = conditionOf({ path, comparison }, text, known);
    const key = `${comparison} ${path}`;
    const before = byOperand.get(key);
    byOperand.set(key, before ? either(before, condition) : condition);
  }
  return [...byOperand.values()];
}

/** `a.gt=5`, `a>5`, `a>=5`, `a*=x`, `a!=x` and `a=x`. */
function operandOf(name: string, value: string, known: KnownAttributes): Operand & { text: string } {
  const found = readOperand(name, value, known);
  return found ?? refuseUnknown('filter attribute', name);
}

function readOperand(
  name: string,
  value: string,
  known: KnownAttributes,
): (Operand & { text: string }) | undefined {
  const of = (path: string, comparison: Comparison, text: string) =>
    known.has(path) ? { path, comparison, text } : undefined;
  if (known.has(name)) return of(name, 'eq', value);
  const [, stem = '', sign] = /^(.*?)([*!<>])$/.exec(name) ?? [];
  if (sign) return of(stem, SIGNED[sign] ?? 'eq', value);
  const bare = value === '' ? /^([^<>]+)([<>]=?)(.+)$/.exec(name) : null; // the sign came percent-encoded
  if (bare) return of(bare[1] ?? '', BARE[bare[2] ?? ''] ?? 'gt', bare[3] ?? '');
  const dot = name.lastIndexOf('.');
  const comparison = dot > 0 ? SUFFIXES[name.slice(dot + 1)] : undefined;
  return comparison && of(name.slice(0, dot), comparison, value);
}

const BARE: Readonly<Record<string, Comparison>> = { '<': 'lt', '<=': 'lte', '>': 'gt', '>=': 'gte' };
const SIGNED: Readonly<Record<string, Comparison>> = { '*': 'regex', '!': 'ne', '<': 'lte', '>': 'gte' };

function conditionOf(operand: Operand, text: string, known: KnownAttributes): Condition {
  if (operand.comparison === 'regex') return { ...operand, values: [text] }; // a pattern may contain both separators
  const [first = '', ...others] = text.split(';');
  const values = first.split(',');
  const or: Condition[] = [];
  for (const other of others) {
    const at = other.indexOf('=');
    const read = at > 0 ? readOperand(other.slice(0, at), other.slice(at + 1), known) : undefined;
    if (!read) values.push(...other.split(','));
    else if (read.path === operand.path && read.comparison === operand.comparison)
      values.push(...read.text.split(','));
    else or.push(conditionOf({ path: read.path, comparison: read.comparison }, read.text, known));
  }
  if (values.length > MOST_VALUES)
    throw new Refusal(
      'invalid',
      'tooManyValues',
      `${operand.path} has more than ${MOST_VALUES} values; send fewer.`,
    );
  return {
    ...operand,
    values: values.length > 1 ? values.map((value) => value.trim()) : values,
    ...(values.length > 1 && { literal: text }),
    ...(or.length > 0 && { or }),
  };
}

const either = (a: Condition, b: Condition): Condition =>
  a.literal === undefined && b.literal === undefined && !a.or && !b.or && a.values.length < MOST_VALUES
    ? { ...a, values: [...a.values, ...b.values] }
    : { ...a, or: [...(a.or ?? []), b] };

export function refuseUnknown(what: string, name: string): never {
  const shown = JSON.stringify(name.slice(0, 80));
  throw new Refusal(
    'invalid',
    'unknownAttribute',
    `There is no ${what} ${shown} in this resource; see its attributes in the API description.`,
  );
}
