import { ALL, type Scope } from '../../scope.js';
import type { BoundChild, BoundGroup, CompiledResource } from '../mapping/compiled-resource.js';
import type { ListQuery, ResourceOwner, StoredResource } from '../definition.js';
import { assembleDocument, type SplitGroup } from '../mapping/document.js';
import { compileCondition, joins, sortExpression } from '../filter/filter-compiler.js';
import type { JsonObject } from '../json.js';
import { Parameters } from '../filter/parameters.js';

/** A row as the select list below names it. */
export type ResourceRow = Record<string, unknown> & { id: string | null; total?: number };

interface SelectText {
  readonly columns: string;
  readonly from: string;
}

const texts = new WeakMap<CompiledResource, SelectText>();

/** Select list and FROM of a resource; children come as one JSON array each, so that a read is one statement. */
export function selectText(resource: CompiledResource): SelectText {
  let text = texts.get(resource);
  if (!text) {
    text = {
      columns: columnsText(resource),
      from: `${resource.root.base.shape.sqlName} t${joins(resource.root)}`,
    };
    texts.set(resource, text);
  }
  return text;
}

function columnsText({ definition, root, children }: CompiledResource): string {
  return [
    't."id"',
    't."version"',
    't."updated_at"',
    ...(definition.owner === 'operator' ? [] : ['t."tenant_id"']),
    ...(definition.owner === 'customer' ? ['t."customer_id"'] : []),
    ...root.columns.map(({ sql }, index) => `${sql} AS c${index}`),
    ...(root.extra ? [`${root.extra} AS extra`] : []),
    ...children.map((child, index) => `(${childText(child)}) AS k${index}`),
  ].join(', ');
}

function childText({ group, parent, position }: BoundChild): string {
  const { alias, shape } = group.base;
  const values = [...group.columns.map(({ sql }) => sql), group.extra ?? "'{}'::jsonb"].join(', ');
  return `SELECT json_agg(json_build_array(${values}) ORDER BY ${alias}.${position.sqlName}) FROM ${shape.sqlName} ${alias}${joins(group)} WHERE ${alias}.${parent.sqlName} = t."id"`;
}

/**
 * The conditions that keep a scope to its own rows: said in the query too, so that indexes serve them. A reader of a
 * company sees the companies beneath as well, as far as row-level security shows a table from above; a writer does not.
 */
export function ownerConditions(
  resource: CompiledResource,
  scope: Scope,
  parameters: Parameters,
  reading: boolean,
): string[] {
  const { owner } = resource.definition;
  const conditions: string[] = [];
  if (owner !== 'operator' && scope.tenantId !== ALL)
    conditions.push(`t."tenant_id" = ${parameters.add(scope.tenantId)}`);
  if (owner === 'customer' && scope.customerId !== ALL) {
    const { customerId, below = [] } = scope;
    conditions.push(
      reading && below.length > 0
        ? `t."customer_id" = ANY (${parameters.add([customerId, ...below])}::uuid[])`
        : `t."customer_id" = ${parameters.add(customerId)}`,
    );
  }
  return conditions;
}

/** One statement for a page and the exact total: total stands in every row, and in a lone row when the page is empty. */
export function listStatement(
  resource: CompiledResource,
  scope: Scope,
  query: ListQuery,
): { sql: string; parameters: readonly unknown[] } {
  const parameters = new Parameters();
  const conditions = [
    ...ownerConditions(resource, scope, parameters, true),
    ...query.conditions.map((condition) => compileCondition(resource, condition, parameters)),
  ];
  const { columns, from } = selectText(resource);
  const where = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
  const counted = query.conditions.length > 0 ? from : `${resource.root.base.shape.sqlName} t`;
  const page = `SELECT ${columns} FROM ${from}${where} ORDER BY ${orderText(resource, query)}${windowText(query, parameters)}`;
  return {
    sql: `SELECT counted.total, page.* FROM (SELECT count(*)::int AS total FROM ${counted}${where}) counted LEFT JOIN LATERAL (${page}) page ON true`,
    parameters: parameters.values,
  };
}

function orderText(resource: CompiledResource, { sort }: ListQuery): string {
  const keys = sort.map(
    ({ path, descending }) =>
      `${sortExpression(resource, path)} ${descending ? 'DESC NULLS LAST' : 'ASC NULLS LAST'}`,
  );
  if (keys.length === 0) {
    const { defaultSort } = resource.definition;
    keys.push(`${defaultSort ? sortExpression(resource, defaultSort) : 't."created_at"'} DESC`);
  }
  return [...keys, 't."id" DESC'].join(', ');
}

/** Usual page sizes stand in the text: with a parameter the planner expects a tenth of the table and sorts it. */
const USUAL_LIMITS = new Set([1, 5, 10, 20, 25, 50, 100]);

function windowText({ offset, limit }: ListQuery, parameters: Parameters): string {
  const rows = USUAL_LIMITS.has(limit) ? String(limit) : `${parameters.add(limit)}::int`;
  return ` LIMIT ${rows}${offset > 0 ? ` OFFSET ${parameters.add(offset)}::int` : ''}`;
}

/** One resource by id, inside the scope: to read it, or for a following write, which `lock` claims the row for. */
export function findStatement(
  resource: CompiledResource,
  scope: Scope,
  id: string,
  use: 'read' | 'write' | 'lock',
): { sql: string; parameters: readonly unknown[] } {
  const parameters = new Parameters();
  const conditions = [
    `t."id" = ${parameters.add(id)}`,
    ...ownerConditions(resource, scope, parameters, use === 'read'),
  ];
  const { columns, from } = selectText(resource);
  const sql = `SELECT ${columns} FROM ${from} WHERE ${conditions.join(' AND ')}${use === 'lock' ? ' FOR UPDATE OF t' : ''}`;
  return { sql, parameters: parameters.values };
}

/**
 * The next rows by id after one ($1), or those of some ids ($1), each as one text that a LazyDocument reads: for
 * whoever holds a resource in memory.
 */
export function batchStatement(resource: CompiledResource, which: 'after' | 'among', limit: number): string {
  const { root, children } = resource;
  const values = [
    ...root.columns.map(({ sql }) => sql),
    root.extra ?? "'{}'::jsonb",
    ...children.map((child) => `(${childText(child)})`),
  ];
  const rows = `SELECT t."id", json_build_array(${values.join(', ')})::text AS body FROM ${selectText(resource).from}`;
  return which === 'after'
    ? `${rows} WHERE t."id" > $1::uuid ORDER BY t."id" LIMIT ${limit}`
    : `${rows} WHERE t."id" = ANY ($1::uuid[])`;
}

/** The stored resource of a row. */
export function resourceOf(resource: CompiledResource, row: ResourceRow): StoredResource {
  const id = row.id as string;
  const split = {
    values: resource.root.columns.map((_, index) => row[`c${index}`]),
    extra: (row.extra ?? {}) as JsonObject,
    children: resource.children.map(({ group }, index) => elementsOf(group, row[`k${index}`])),
  };
  return {
    id,
    document: assembleDocument(resource, id, split),
    version: row.version as number,
    updatedAt: row.updated_at as Date,
    owner: ownerOf(row),
  };
}

const ownerOf = (row: ResourceRow): ResourceOwner => ({
  tenantId: (row.tenant_id as string | undefined) ?? null,
  customerId: (row.customer_id as string | undefined) ?? null,
});

function elementsOf(group: BoundGroup, value: unknown): SplitGroup[] {
  const width = group.columns.length;
  return ((value ?? []) as unknown[][]).map((row) => ({ values: row, extra: row[width] as JsonObject }));
}
