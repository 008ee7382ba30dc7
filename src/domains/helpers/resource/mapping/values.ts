import { isId } from '../../ids.js';
import { Refusal } from '../../refusal.js';
import type { Json } from '../json.js';
import { type ColumnKind } from './table-shape.js';

const NUMBER = /^[+-]?(\d{1,40}(\.\d{0,30})?|\.\d{1,30})([eE][+-]?\d{1,2})?$/;
const INTEGER = /^[+-]?\d{1,18}$/;
const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const MOMENT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** Milliseconds of an ISO 8601 text, or undefined; a date alone means its midnight in UTC. */
export function momentOf(text: string): Date | undefined {
  const repaired = text.replace(/ (\d\d:?\d\d)$/, '+$1'); // a plus sign that a form decoder made a blank
  if (!MOMENT.test(repaired)) return undefined;
  const zoned = repaired.includes('T') && !/(Z|[+-]\d\d:?\d\d)$/.test(repaired) ? `${repaired}Z` : repaired;
  const moment = new Date(zoned);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}

export const isNumberText = (text: string): boolean => NUMBER.test(text);

/**
 * A document's value as a parameter or a jsonb_to_recordset field of its column.
 * @throws Refusal invalid when the value's JSON type does not fit the column.
 */
export function toColumn(kind: ColumnKind, value: Json | undefined, path: string): unknown {
  if (value === undefined || value === null) return null;
  const fitting = fit(kind, value);
  if (fitting === undefined) {
    const message = `${path} must be ${EXPECTED[kind]}.`;
    throw new Refusal('invalid', 'attributeType', message, [{ code: 'attributeType', message, path }]);
  }
  return fitting;
}

const EXPECTED: Readonly<Record<ColumnKind, string>> = {
  uuid: 'a UUID',
  text: 'a string',
  time: 'a date-time such as 2026-11-22T09:30:00Z',
  date: 'a date such as 2026-11-22',
  numeric: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  textArray: 'an array of strings',
  json: 'JSON',
};

function fit(kind: ColumnKind, value: Exclude<Json, null>): unknown {
  switch (kind) {
    case 'uuid':
      return isId(value) ? value : undefined;
    case 'text':
      return typeof value === 'string' ? value : undefined;
    case 'time':
      return typeof value === 'string' ? momentOf(value)?.toISOString() : undefined;
    case 'date':
      return typeof value === 'string' && DATE.test(value.slice(0, 10)) ? value.slice(0, 10) : undefined;
    case 'numeric':
      return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
    case 'integer':
      return Number.isSafeInteger(value) ? value : undefined;
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    case 'textArray':
      return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
    case 'json':
      return value;
  }
}

/** A column's value as the document shows it. Accepts what pg parses and what PostgreSQL's json functions write. */
export function fromColumn(kind: ColumnKind, value: unknown): Json {
  switch (kind) {
    case 'time':
      return (value instanceof Date ? value : new Date(value as string)).toISOString();
    case 'date':
      return value instanceof Date ? localDate(value) : (value as string);
    case 'numeric':
    case 'integer':
      return typeof value === 'number' ? value : Number(value);
    default:
      return value as Json;
  }
}

/** pg reads a `date` as local midnight. */
const localDate = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('-');

/**
 * A filter's text as a parameter for comparison with a column; undefined when no row can have it (a malformed id).
 * @throws Refusal invalid when the text is no value of that type.
 */
export function toFilterValue(kind: ColumnKind, text: string, path: string): string | boolean | undefined {
  switch (kind) {
    case 'uuid':
      return isId(text) ? text : undefined;
    case 'numeric':
      return NUMBER.test(text) ? text : refuseFilter(path, text, kind);
    case 'integer':
      return INTEGER.test(text) ? text : refuseFilter(path, text, kind);
    case 'time':
      // Some clients quote a date-time, as in a JSONPath filter.
      return momentOf(text.replace(/^"(.*)"$/, '$1'))?.toISOString() ?? refuseFilter(path, text, kind);
    case 'date':
      return DATE.test(text.slice(0, 10)) ? text.slice(0, 10) : refuseFilter(path, text, kind);
    case 'boolean':
      return text === 'true' || text === 'false' ? text === 'true' : refuseFilter(path, text, kind);
    default:
      return text;
  }
}

function refuseFilter(path: string, text: string, kind: ColumnKind): never {
  const message = `The filter ${path}=${text.slice(0, 60)} compares with ${EXPECTED[kind]}; give one.`;
  throw new Refusal('invalid', 'filterValue', message, [{ code: 'filterValue', message, path }]);
}
