import type { BoundColumn, BoundTable, CompiledResource } from '../mapping/compiled-resource.js';
import { insertChildText } from './child-statements.js';
import { HEAD, headColumns } from './write-head.js';

/** Columns that the repository itself keeps; a mapped attribute may show them. */
const MANAGED = new Set(['id', 'version', 'created_at', 'updated_at', 'tenant_id', 'customer_id', 'extra']);

export const isManaged = ({ column }: BoundColumn): boolean => MANAGED.has(column.name);

/** Indexes of the root's columns that a write sets, in parameter order. */
export const writtenColumns = (resource: CompiledResource): readonly number[] =>
  resource.root.columns.flatMap((bound, index) => (isManaged(bound) ? [] : [index]));

interface WriteTexts {
  readonly insert: string;
  readonly replace: string;
  readonly remove: string;
}

const texts = new WeakMap<CompiledResource, WriteTexts>();

/**
 * The constant statements of a resource. Parameters: $1 to $5 the head, $6 the jsonb rest, then the written columns in
 * order, then for an insert one jsonb array of rows per child table, or for a replacement the expected version.
 */
export function writeTexts(resource: CompiledResource): WriteTexts {
  let found = texts.get(resource);
  if (!found) {
    const placeholders = new Map(
      writtenColumns(resource).map((column, index) => [resource.root.columns[column], `$${index + 7}`]),
    );
    const after = placeholders.size + 7;
    found = {
      insert: insertText(resource, placeholders, after),
      replace: replaceText(resource, placeholders, after),
      remove: `DELETE FROM ${resource.root.base.shape.sqlName} WHERE "id" = $1 AND "version" = $2 RETURNING "id"`,
    };
    texts.set(resource, found);
  }
  return found;
}

type Placeholders = ReadonlyMap<BoundColumn | undefined, string>;

const cast = (bound: BoundColumn, placeholders: Placeholders): string =>
  `${placeholders.get(bound)}::${bound.column.sqlType}`;

function insertText(resource: CompiledResource, placeholders: Placeholders, after: number): string {
  const { root, children } = resource;
  const written = ({ columns }: BoundTable): BoundColumn[] =>
    columns.filter((bound) => placeholders.has(bound));
  const into = (table: BoundTable, names: string[], values: string[]): string => {
    const head = headColumns(table);
    const mapped = written(table);
    const columns = [...names, ...head.names, ...mapped.map(({ column }) => column.sqlName)];
    const row = [...values, ...head.values, ...mapped.map((bound) => cast(bound, placeholders))];
    return `INSERT INTO ${table.shape.sqlName} (${columns.join(', ')}) VALUES (${row.join(', ')})`;
  };
  const rest = root.extra ? { names: ['"extra"'], values: ['$6::jsonb'] } : { names: [], values: [] };
  const parts = [
    into(root.base, ['"id"', '"version"', ...rest.names], ['$1::uuid', '1', ...rest.values]),
    ...root.extensions.map((table) => into(table, ['"id"'], ['$1::uuid'])),
    ...children.flatMap((child, index) => insertChildText(child, `$${after + index}`)),
  ];
  return `WITH ${HEAD}${parts.map((part, index) => `, w${index} AS (${part})`).join('')} SELECT 1`;
}

function replaceText(resource: CompiledResource, placeholders: Placeholders, version: number): string {
  const { root } = resource;
  const assign = ({ columns }: BoundTable): string[] =>
    columns
      .filter((bound) => placeholders.has(bound))
      .map((bound) => `${bound.column.sqlName} = ${cast(bound, placeholders)}`);
  const sets = [
    '"version" = "version" + 1',
    '"updated_at" = $3::timestamptz',
    ...(root.extra ? ['"extra" = $6::jsonb'] : []),
    ...assign(root.base),
  ];
  const base = `UPDATE ${root.base.shape.sqlName} SET ${sets.join(', ')} WHERE "id" = $1::uuid AND "version" = $${version}::int RETURNING "id", "version"`;
  const extensions = root.extensions.map((table, index) => {
    const head = headColumns(table);
    const mapped = table.columns.filter((bound) => placeholders.has(bound));
    const names = ['"id"', ...head.names, ...mapped.map(({ column }) => column.sqlName)];
    const values = ['base."id"', ...head.values, ...mapped.map((bound) => cast(bound, placeholders))];
    return `, x${index} AS (INSERT INTO ${table.shape.sqlName} (${names.join(', ')}) SELECT ${values.join(', ')} FROM base ON CONFLICT ("id") DO UPDATE SET ${assign(table).join(', ')})`;
  });
  return `WITH ${HEAD}, base AS (${base})${extensions.join('')} SELECT "version" FROM base`;
}
