import { type Condition, type ListQuery, Refusal, type SortKey } from '../../../../domains/helpers/index.js';
import type { KnownAttributes } from '../schema/known-attributes.js';
import { conditionsOf, refuseUnknown } from './filter-parameters.js';

export interface ListRequest extends ListQuery {
  /** Undefined: all attributes. */
  readonly fields: readonly string[] | undefined;
  /** Whether the client asked for a page, so that 206 tells it of more. */
  readonly paged: boolean;
}

export const DEFAULT_LIMIT = 100;
export const MOST_LIMIT = 1_000;
const MOST_PARAMETERS = 40;

/**
 * Reads the query of a list request by TMF630: fields, offset, limit, sort, and everything else as filters.
 * @throws Refusal invalid for an unknown attribute, a malformed number or an undecodable escape.
 */
export function parseListRequest(search: string, known: KnownAttributes): ListRequest {
  const pairs = parseQuery(search);
  const filters: [string, string][] = [];
  const single = new Map<string, string>();
  for (const [name, value] of pairs) {
    if (RESERVED.has(name)) single.set(name, single.has(name) ? `${single.get(name)},${value}` : value);
    else filters.push([name, value]);
  }
  return {
    fields: parseFields(single.get('fields')),
    offset: wholeNumber('offset', single.get('offset'), 0, 0, 1_000_000_000),
    limit: wholeNumber('limit', single.get('limit'), DEFAULT_LIMIT, 1, MOST_LIMIT),
    paged: single.has('offset') || single.has('limit'),
    sort: parseSort(single.get('sort'), known),
    conditions: filters.length === 0 ? NO_CONDITIONS : conditionsOf(filters, known),
  };
}

const RESERVED = new Set(['fields', 'offset', 'limit', 'sort']);
const NO_CONDITIONS: readonly Condition[] = [];

/** Names and values of a query string, decoded. An operator may stand between them: `a>=5` is the name `a>`. */
export function parseQuery(search: string): [string, string][] {
  const pairs = search.split('&').filter((pair) => pair !== '');
  if (pairs.length > MOST_PARAMETERS)
    throw new Refusal('invalid', 'tooManyParameters', `Send at most ${MOST_PARAMETERS} query parameters.`);
  return pairs.map((pair) => {
    const at = pair.indexOf('=');
    return at < 0 ? [decode(pair), ''] : [decode(pair.slice(0, at)), decode(pair.slice(at + 1))];
  });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new Refusal(
      'invalid',
      'malformedUrl',
      'The query holds a percent escape that is no UTF-8; encode it again.',
    );
  }
}

/** First-level attribute names; `none` keeps only id, href and @type. */
export function parseFields(text: string | undefined): readonly string[] | undefined {
  if (text === undefined || text === '') return undefined;
  const names = text.split(',').map((name) => name.trim().split('.')[0] ?? '');
  return names.filter((name) => name !== 'none' && name !== '');
}

function wholeNumber(
  name: string,
  text: string | undefined,
  fallback: number,
  least: number,
  most: number,
): number {
  if (text === undefined) return fallback;
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new Refusal(
    'invalid',
    'pagingParameter',
    `${name} is a whole number from ${least} to ${most}; got ${JSON.stringify(text.slice(0, 40))}.`,
  );
}

function parseSort(text: string | undefined, known: KnownAttributes): SortKey[] {
  if (text === undefined || text === '') return [];
  return text.split(',').map((part) => {
    const [, sign, path = ''] = /^\s*([+-]?)\s*(.*?)\s*$/.exec(part) ?? [];
    if (!known.isSortable(path)) refuseUnknown('sort key', path);
    return { path, descending: sign === '-' };
  });
}
