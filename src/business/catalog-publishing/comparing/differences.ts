import microdiff from 'microdiff';
import { isObject, type Json, type JsonObject } from '../../../domains/helpers/index.js';
import { labelOf } from './path-labels.js';

/** How a value is to be written. */
export type ValueKind = 'money' | 'text' | 'number' | 'boolean' | 'date' | 'other';

/** One attribute that differs. */
export interface Difference {
  /** Dotted, such as `price`; elements of lists by their name: `tier.1 to 10.price`. */
  readonly path: string;
  /** The path in words. */
  readonly label: string;
  readonly change: 'add' | 'change' | 'remove';
  /** Money as `{unit, value}`; null where there was, or is, nothing. */
  readonly before: Json;
  readonly after: Json;
  readonly valueKind: ValueKind;
}

/** What the server sets by itself, and what names the entry. */
const OWN = new Set(['id', 'href', 'lastUpdate', '@type', '@baseType']);
const MONEY = '\u0001money';
const MOST = 500;

/** What differs between two states of a document, attribute by attribute; null where it did not, or does not, exist. Pure. */
export function differencesBetween(
  _kind: string,
  before: JsonObject | null,
  after: JsonObject | null,
): Difference[] {
  const found = microdiff(comparable(before), comparable(after), { cyclesFix: false });
  return found.slice(0, MOST).map((difference) => {
    const was = 'oldValue' in difference ? revealed(difference.oldValue as Json) : null;
    const is = 'value' in difference ? revealed(difference.value as Json) : null;
    return {
      path: difference.path.join('.'),
      label: labelOf(difference.path),
      change: ({ CREATE: 'add', REMOVE: 'remove', CHANGE: 'change' } as const)[difference.type],
      before: was,
      after: is,
      valueKind: kindOf(is ?? was),
    };
  });
}

function comparable(document: JsonObject | null): Record<string, unknown> {
  const kept = Object.entries(document ?? {}).filter(([name]) => !OWN.has(name));
  return keyed(Object.fromEntries(kept)) as Record<string, unknown>;
}

/** Lists by what their elements are called, so that an element put in front moves no other; money as one value. */
function keyed(value: Json): unknown {
  if (Array.isArray(value)) return keyedList(value);
  if (!isObject(value)) return value;
  if (isMoney(value)) return MONEY + JSON.stringify({ unit: value.unit, value: value.value });
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, keyed(inner)]));
}

function keyedList(list: Json[]): unknown {
  const names = list.map(nameOf);
  const named = names.every((name) => name !== undefined) && new Set(names).size === names.length;
  if (!named) return list.map(keyed);
  return Object.fromEntries(list.map((element, index) => [names[index], keyed(element)]));
}

function nameOf(element: Json): string | undefined {
  if (typeof element === 'string') return element;
  if (!isObject(element)) return undefined;
  for (const key of [element.name, element.value, element.id, element.description])
    if (typeof key === 'string' && key !== '') return key;
  return typeof element.from === 'number' ? `from ${element.from}` : undefined;
}

const isMoney = (value: JsonObject): boolean =>
  typeof value.unit === 'string' && typeof value.value === 'number' && Object.keys(value).length === 2;

/** The value as the document has it. */
function revealed(value: Json): Json {
  if (typeof value === 'string' && value.startsWith(MONEY))
    return JSON.parse(value.slice(MONEY.length)) as Json;
  if (Array.isArray(value)) return value.map(revealed);
  if (!isObject(value)) return value ?? null;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, revealed(inner)]));
}

const DATE = /^\d{4}-\d\d-\d\d(T|$)/;

function kindOf(value: Json): ValueKind {
  if (typeof value === 'string') return DATE.test(value) ? 'date' : 'text';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return isObject(value) && isMoney(value) ? 'money' : 'other';
}
