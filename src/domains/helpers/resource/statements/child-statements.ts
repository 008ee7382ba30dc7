import { newId } from '../../ids.js';
import { Refusal } from '../../refusal.js';
import type { BoundChild, BoundTable } from '../mapping/compiled-resource.js';
import type { SplitGroup } from '../mapping/document.js';
import { HEAD, headColumns } from './write-head.js';

/** The element's own `id` attribute when the child maps one: rows keep their identity when the array is reordered. */
const keyIndex = ({ group }: BoundChild): number => group.columns.findIndex(({ dotted }) => dotted === 'id');

/** A row of its own uuid that no attribute shows, made here. */
const makesRowId = ({ group }: BoundChild): boolean =>
  group.base.shape.byName.get('id')?.kind === 'uuid' &&
  !group.columns.some(({ column, dotted }) => column.name === 'id' && dotted === 'id');

/** The rows of a child array as the statements below read them from one jsonb parameter. */
export function childRows(child: BoundChild, elements: readonly SplitGroup[]): string {
  const key = keyIndex(child);
  if (key >= 0) refuseRepeatedIds(child, elements, key);
  return JSON.stringify(
    elements.map(({ values, extra }, position) => ({
      position,
      rowid: makesRowId(child) ? newId() : null,
      extra,
      ...Object.fromEntries(values.map((value, index) => [`f${index}`, value])),
    })),
  );
}

function refuseRepeatedIds({ name }: BoundChild, elements: readonly SplitGroup[], key: number): void {
  const ids = elements.map(({ values }) => values[key]).filter((id) => id !== null);
  if (new Set(ids).size === ids.length) return;
  const message = `Two elements of ${name} have the same id; give each its own.`;
  throw new Refusal('invalid', 'repeatedId', message, [{ code: 'repeatedId', message, path: name }]);
}

function recordset({ group }: BoundChild, parameter: string): string {
  const fields = group.columns.map(({ column }, index) => `f${index} ${column.sqlType}`);
  return `jsonb_to_recordset(${parameter}::jsonb) AS r(position integer, rowid uuid, extra jsonb${fields.map((field) => `, ${field}`).join('')})`;
}

interface Assignment {
  readonly name: string;
  readonly value: string;
}

/** The columns of one of the child's tables and where in the recordset their values stand. */
function assignments(child: BoundChild, table: BoundTable): Assignment[] {
  const mapped = child.group.columns.flatMap((bound, index) =>
    table.columns.includes(bound) ? [{ name: bound.column.sqlName, value: `r.f${index}` }] : [],
  );
  const isBase = table === child.group.base;
  return [
    ...(isBase ? [{ name: child.position.sqlName, value: 'r.position' }] : []),
    ...(isBase && child.group.extra ? [{ name: '"extra"', value: 'r.extra' }] : []),
    ...mapped,
  ];
}

function insertInto(child: BoundChild, table: BoundTable, from: string, id: string | undefined): string {
  const head = headColumns(table);
  const isBase = table === child.group.base;
  const set = assignments(child, table);
  const names = [
    ...(isBase ? [child.parent.sqlName] : []),
    ...(id ? ['"id"'] : []),
    ...head.names,
    ...set.map(({ name }) => name),
  ];
  const values = [
    ...(isBase ? ['$1::uuid'] : []),
    ...(id ? [id] : []),
    ...head.values,
    ...set.map(({ value }) => value),
  ];
  return `INSERT INTO ${table.shape.sqlName} (${names.join(', ')}) SELECT ${values.join(', ')} FROM ${from}`;
}

/** Inserts of a new resource's child rows: one for the child table, one for each table that extends it. */
export function insertChildText(child: BoundChild, parameter: string): string[] {
  const id = makesRowId(child) ? 'r.rowid' : undefined;
  return [
    insertInto(child, child.group.base, recordset(child, parameter), id),
    ...child.group.extensions.map((table) =>
      insertInto(child, table, recordset(child, parameter), id ?? `r.f${keyIndex(child)}`),
    ),
  ];
}

/**
 * Statements that bring a stored child array to its new value, with $1 to $5 the head and $6 the rows: gone elements
 * are deleted, kept ones updated in place (their rows may be referenced from elsewhere), new ones inserted.
 */
export function syncChildTexts(child: BoundChild, elements: readonly SplitGroup[]): string[] {
  const { base, extensions } = child.group;
  const key = keyIndex(child);
  const keyed = key >= 0 && elements.every(({ values }) => values[key] !== null);
  const match = keyed
    ? `k.${child.group.columns[key]?.column.sqlName} = r.f${key}`
    : `k.${child.position.sqlName} = r.position`;
  const rows = recordset(child, '$6');
  const mine = `k.${child.parent.sqlName} = $1::uuid`;
  const sets = assignments(child, base).map(({ name, value }) => `${name} = ${value}`);
  const id = makesRowId(child) ? 'r.rowid' : undefined;
  const extend = (table: BoundTable): string => {
    const upsert = assignments(child, table).map(({ name }) => `${name} = excluded.${name}`);
    const from = `${rows} JOIN ${base.shape.sqlName} k ON ${mine} AND ${match}`;
    return `${insertInto(child, table, from, 'k."id"')} ON CONFLICT ("id") DO UPDATE SET ${upsert.join(', ')}`;
  };
  return [
    `DELETE FROM ${base.shape.sqlName} k WHERE ${mine} AND NOT EXISTS (SELECT FROM ${rows} WHERE ${match})`,
    `UPDATE ${base.shape.sqlName} k SET ${sets.join(', ')} FROM ${rows} WHERE ${mine} AND ${match}`,
    `${insertInto(child, base, rows, id)} WHERE NOT EXISTS (SELECT FROM ${base.shape.sqlName} k WHERE ${mine} AND ${match})`,
    ...extensions.map(extend),
  ].map((statement) => `WITH ${HEAD} ${statement}`);
}
