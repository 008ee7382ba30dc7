import { Refusal } from '../../refusal.js';
import type { BoundChild, BoundGroup, CompiledResource } from '../mapping/compiled-resource.js';
import type { Comparison, Condition } from '../definition.js';
import { isId } from '../../ids.js';
import { jsonpathFilter, jsonpathOf } from './jsonpath.js';
import { checkPattern } from './pattern.js';
import type { Parameters } from './parameters.js';
import type { ColumnKind } from '../mapping/table-shape.js';
import { momentOf, toFilterValue } from '../mapping/values.js';

/** Where an attribute path is stored. */
type Place =
  | { readonly in: 'column'; readonly sql: string; readonly kind: ColumnKind; readonly sqlType: string }
  | { readonly in: 'json'; readonly sql: string; readonly rest: readonly string[] }
  | { readonly in: 'child'; readonly child: BoundChild; readonly place: Place }
  | { readonly in: 'href' }
  | { readonly in: 'nowhere' };

/**
 * Compiles a condition to SQL over alias `t`. Values only ever become parameters.
 * @throws Refusal invalid when a value or operator does not fit the attribute's type.
 */
export function compileCondition(
  resource: CompiledResource,
  condition: Condition,
  parameters: Parameters,
): string {
  const own = compare(resource, placeOf(resource, condition.path), condition, parameters);
  if (!condition.or?.length) return own;
  const others = condition.or.map((other) => compileCondition(resource, other, parameters));
  return `(${[own, ...others].join(' OR ')})`;
}

/** The SQL to sort by a path, or a refusal where the path leads into an array. */
export function sortExpression(resource: CompiledResource, path: string): string {
  const place = placeOf(resource, path);
  if (place.in === 'href') return 't."id"';
  if (place.in === 'column') return place.sql;
  if (place.in === 'json' && place.rest.length > 0) {
    const keys = place.rest.map((key) => `'${key.replaceAll("'", "''")}'`).join(', ');
    return `jsonb_extract_path(${place.sql}, ${keys})`;
  }
  throw new Refusal('invalid', 'sortKey', `${path} has many values or none: sort by another attribute.`);
}

function placeOf(resource: CompiledResource, path: string): Place {
  if (path === 'id') return { in: 'column', sql: 't."id"', kind: 'uuid', sqlType: 'uuid' };
  if (path === 'href') return { in: 'href' };
  const keys = path.split('.');
  const child = resource.children.find(({ name }) => name === keys[0]);
  if (!child) return groupPlace(resource.root, path, keys);
  if (keys.length === 1) return { in: 'nowhere' };
  return { in: 'child', child, place: groupPlace(child.group, keys.slice(1).join('.'), keys.slice(1)) };
}

function groupPlace(group: BoundGroup, path: string, keys: readonly string[]): Place {
  for (const { dotted, column, sql, path: bound } of group.columns) {
    if (dotted === path && column.kind !== 'json')
      return { in: 'column', sql, kind: column.kind, sqlType: column.sqlType };
    if (column.kind === 'json' && (dotted === path || path.startsWith(`${dotted}.`)))
      return { in: 'json', sql, rest: keys.slice(bound.length) };
  }
  return group.extra ? { in: 'json', sql: group.extra, rest: keys } : { in: 'nowhere' };
}

function compare(
  resource: CompiledResource,
  place: Place,
  condition: Condition,
  parameters: Parameters,
): string {
  const { comparison } = condition;
  if (comparison === 'ne')
    return `NOT coalesce(${compare(resource, place, { ...condition, comparison: 'eq' }, parameters)}, false)`;
  switch (place.in) {
    case 'column':
      return compareColumn(place, condition, parameters);
    case 'json':
      return compareJson(place, condition, parameters);
    case 'href':
      return compareHref(resource, condition, parameters);
    case 'nowhere':
      return 'FALSE';
    case 'child':
      return childExists(place.child, compare(resource, place.place, condition, parameters));
  }
}

/** Whether any element of a child array fulfils a condition over the child's aliases. */
function childExists({ group, parent }: BoundChild, condition: string): string {
  const { alias, shape } = group.base;
  return `EXISTS (SELECT FROM ${shape.sqlName} ${alias}${joins(group)} WHERE ${alias}.${parent.sqlName} = t."id" AND ${condition})`;
}

/** The joins of a group's one-to-one extension tables. */
export const joins = ({ base, extensions }: BoundGroup): string =>
  extensions
    .map(({ alias, shape }) => ` LEFT JOIN ${shape.sqlName} ${alias} ON ${alias}."id" = ${base.alias}."id"`)
    .join('');

const OPERATORS: Readonly<Record<Exclude<Comparison, 'ne' | 'regex'>, string>> = {
  eq: '=',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
};

function compareColumn(
  { sql, kind, sqlType }: Extract<Place, { in: 'column' }>,
  condition: Condition,
  parameters: Parameters,
): string {
  const { comparison, path } = condition;
  if (comparison === 'regex') return matchColumn(sql, kind, condition, parameters);
  const texts = kind === 'text' || kind === 'textArray' ? textsOf(condition) : condition.values;
  const values = texts.map((text) => toFilterValue(kind, text, path)).filter((value) => value !== undefined);
  if (values.length === 0) return 'FALSE';
  if (kind === 'textArray') {
    if (comparison === 'eq') return `${sql} && ${parameters.add(values)}::text[]`;
    throw new Refusal('invalid', 'filterOperator', `${path} is a list: compare it with = only.`);
  }
  if (values.length === 1)
    return `${sql} ${OPERATORS[comparison as 'eq']} ${parameters.add(values[0])}::${sqlType}`;
  return `${sql} ${OPERATORS[comparison as 'eq']} ANY(${parameters.add(values)}::${sqlType}[])`;
}

function matchColumn(sql: string, kind: ColumnKind, condition: Condition, parameters: Parameters): string {
  const patterns = condition.values.map(checkPattern);
  if (kind === 'textArray')
    return `EXISTS (SELECT FROM unnest(${sql}) AS element WHERE element ~ ANY(${parameters.add(patterns)}::text[]))`;
  if (kind !== 'text' && kind !== 'uuid')
    throw new Refusal('invalid', 'filterOperator', `${condition.path} is no text: *= does not apply to it.`);
  return `${sql}::text ~ ANY(${parameters.add(patterns)}::text[])`;
}

function compareJson(
  { sql, rest }: Extract<Place, { in: 'json' }>,
  condition: Condition,
  parameters: Parameters,
): string {
  const { comparison, values } = condition;
  if (comparison === 'regex') {
    const patterns = values.map(checkPattern);
    return `EXISTS (SELECT FROM jsonb_path_query(${sql}, ${parameters.add(`${jsonpathOf(rest)}[*]`)}::jsonpath) AS v WHERE v #>> '{}' ~ ANY(${parameters.add(patterns)}::text[]))`;
  }
  const moments = comparison === 'eq' ? [] : values.map(momentOf);
  if (moments.length > 0 && moments.every((moment) => moment !== undefined)) {
    const texts = moments.map((moment) => moment?.toISOString());
    return `EXISTS (SELECT FROM jsonb_path_query(${sql}, ${parameters.add(`${jsonpathOf(rest)}[*]`)}::jsonpath) AS v WHERE base.moment(v #>> '{}') ${OPERATORS[comparison as 'gt']} ANY(${parameters.add(texts)}::timestamptz[]))`;
  }
  return `${sql} @? ${parameters.add(jsonpathFilter(rest, comparison, textsOf(condition)))}::jsonpath`;
}

function compareHref(resource: CompiledResource, condition: Condition, parameters: Parameters): string {
  if (condition.comparison !== 'eq')
    throw new Refusal('invalid', 'filterOperator', 'href is compared with = only.');
  const ids = condition.values
    .map((href) => href.slice(href.indexOf(resource.hrefPrefix) + resource.hrefPrefix.length))
    .filter((id, index) => condition.values[index]?.includes(resource.hrefPrefix) && isId(id));
  return ids.length > 0 ? `t."id" = ANY(${parameters.add(ids)}::uuid[])` : 'FALSE';
}

const textsOf = ({ values, literal }: Condition): readonly string[] =>
  literal !== undefined && !values.includes(literal) ? [...values, literal] : values;
