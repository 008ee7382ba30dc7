import { isDeepStrictEqual } from 'node:util';
import { isId, newId } from '../ids.js';
import type { Database, Transaction } from '../persistence/database.js';
import { Refusal } from '../refusal.js';
import type { Scope } from '../scope.js';
import { childRows, syncChildTexts } from './statements/child-statements.js';
import { type BoundChild, compileResource, type CompiledResource } from './mapping/compiled-resource.js';
import { refusing } from './statements/database-refusals.js';
import type { ListQuery, Page, ResourceDefinition, ResourceOwner, StoredResource } from './definition.js';
import { assembleDocument, splitDocument, type SplitDocument } from './mapping/document.js';
import type { JsonObject } from './json.js';
import { LazyDocument } from './lazy-document.js';
import {
  batchStatement,
  findStatement,
  listStatement,
  resourceOf,
  type ResourceRow,
} from './statements/read-statements.js';
import { headValues } from './statements/write-head.js';
import { writeTexts, writtenColumns } from './statements/write-statements.js';

/** Rows of one page when everything is read; small enough that requests are answered in between. */
const PAGE = 1_000;
const NIL = '00000000-0000-0000-0000-000000000000';

/** What an insert may fix beforehand; demo data and imports bring their own ids. */
export interface InsertOptions {
  /** The row's id; a new one when absent. */
  readonly id?: string;
  readonly owner: ResourceOwner;
  readonly now: Date;
}

/**
 * Stores the documents of one resource as its definition says: typed columns, child and extension tables, and a jsonb
 * rest. Every read is one statement. Writes are guarded by the version and happen inside the caller's transaction.
 */
export class ResourceRepository {
  readonly compiled: CompiledResource;

  constructor(
    readonly definition: ResourceDefinition,
    private readonly database: Database,
  ) {
    this.compiled = compileResource(definition);
  }

  /** A page and the exact total, newest first unless the query sorts. @throws Refusal invalid on a bad filter. */
  async list(scope: Scope, query: ListQuery): Promise<Page> {
    const { sql, parameters } = listStatement(this.compiled, scope, query);
    const rows = await refusing(this.database.query<ResourceRow>(scope, sql, parameters));
    const items = rows.filter(({ id }) => id !== null).map((row) => resourceOf(this.compiled, row));
    return { items, total: rows[0]?.total ?? 0 };
  }

  /** @throws Refusal notFound for an unknown or malformed id and for another owner's. */
  async get(scope: Scope, id: string): Promise<StoredResource> {
    return (await this.find(scope, id)) ?? this.refuseUnknown(id);
  }

  /** As get(), but undefined instead of a refusal. */
  async find(scope: Scope, id: string): Promise<StoredResource | undefined> {
    if (!isId(id)) return undefined;
    const { sql, parameters } = findStatement(this.compiled, scope, id, 'read');
    const [row] = await this.database.query<ResourceRow>(scope, sql, parameters);
    return row && resourceOf(this.compiled, row);
  }

  /**
   * Every document of an operator's resource, in pages by id; or, with `ids`, those that exist of them. For whoever
   * holds the whole resource in memory: there is no total to count, no page is skipped over, no document read in vain.
   */
  async *pages(scope: Scope, ids?: readonly string[]): AsyncGenerator<LazyDocument[]> {
    const page = async (sql: string, first: string | readonly string[]): Promise<LazyDocument[]> => {
      const rows = await this.database.query<{ id: string; body: string }>(scope, sql, [first]);
      return rows.map(({ id, body }) => LazyDocument.ofRow(this.compiled, id, body));
    };
    if (ids) {
      const among = batchStatement(this.compiled, 'among', PAGE);
      for (let at = 0; at < ids.length; at += PAGE) yield page(among, ids.slice(at, at + PAGE));
      return;
    }
    const after = batchStatement(this.compiled, 'after', PAGE);
    for (let last = NIL, count = PAGE; count === PAGE;) {
      const found = await page(after, last);
      count = found.length;
      last = found.at(-1)?.id ?? last;
      yield found;
    }
  }

  /**
   * Reads a row for a following write and keeps others from writing it. Where the resource has further tables, the row
   * is locked by a statement of its own: after waiting for a lock PostgreSQL reads the locked row anew, but children and
   * extensions as they were when the statement began, and the write would undo what the other writer did to them.
   * @throws Refusal notFound
   */
  async claim(tx: Transaction, id: string): Promise<StoredResource> {
    if (!isId(id)) return this.refuseUnknown(id);
    const { root, children } = this.compiled;
    const isOneTable = children.length === 0 && root.extensions.length === 0;
    if (!isOneTable)
      await tx.query(`SELECT FROM ${root.base.shape.sqlName} WHERE "id" = $1 FOR UPDATE`, [id]);
    const { sql, parameters } = findStatement(this.compiled, tx.scope, id, isOneTable ? 'lock' : 'write');
    const [row] = await tx.query<ResourceRow>(sql, parameters);
    return row ? resourceOf(this.compiled, row) : this.refuseUnknown(id);
  }

  /** Inserts a document with its children in one statement. @throws Refusal invalid, or conflict when the id exists. */
  async insert(tx: Transaction, document: JsonObject, options: InsertOptions): Promise<StoredResource> {
    const id = options.id ?? newId();
    const split = splitDocument(this.compiled, document);
    const createdAt = this.keepMoments(split, options.now, undefined);
    const head = { id, createdAt, updatedAt: options.now, ...options.owner };
    const children = this.compiled.children.map((child, index) =>
      childRows(child, split.children[index] ?? []),
    );
    const parameters = [...headValues(head), ...this.values(split), ...children];
    await refusing(tx.query(writeTexts(this.compiled).insert, parameters));
    return this.stored(id, split, 1, options);
  }

  /**
   * Replaces a document when its version is still the one read. @throws Refusal stale when somebody was quicker.
   */
  async replace(
    tx: Transaction,
    current: StoredResource,
    document: JsonObject,
    now: Date,
  ): Promise<StoredResource> {
    const split = splitDocument(this.compiled, document);
    const createdAt = this.keepMoments(split, now, current.document);
    const head = { id: current.id, createdAt, updatedAt: now, ...current.owner };
    const parameters = [...headValues(head), ...this.values(split), current.version];
    const rows = await refusing(tx.query(writeTexts(this.compiled).replace, parameters));
    if (rows.length !== 1) throw staleRefusal(this.definition, current.id);
    for (const [index, child] of this.compiled.children.entries()) {
      if (isDeepStrictEqual(current.document[child.name], document[child.name])) continue;
      await this.syncChild(tx, child, split.children[index] ?? [], headValues(head));
    }
    return this.stored(current.id, split, current.version + 1, { owner: current.owner, now });
  }

  /** Deletes a row when its version is still the one read; the database removes its children. @throws Refusal stale */
  async remove(tx: Transaction, current: StoredResource): Promise<void> {
    const sql = writeTexts(this.compiled).remove;
    const rows = await refusing(tx.query(sql, [current.id, current.version]));
    if (rows.length !== 1) throw staleRefusal(this.definition, current.id);
  }

  private async syncChild(
    tx: Transaction,
    child: BoundChild,
    elements: SplitDocument['children'][number],
    head: readonly unknown[],
  ): Promise<void> {
    const rows = childRows(child, elements);
    for (const sql of syncChildTexts(child, elements)) await refusing(tx.query(sql, [...head, rows]));
  }

  /** Attributes that show created_at and updated_at follow the row; answers the creation time. */
  private keepMoments(split: SplitDocument, now: Date, before: JsonObject | undefined): Date {
    let createdAt = now;
    const values = split.values as unknown[];
    for (const [index, { column, dotted }] of this.compiled.root.columns.entries()) {
      if (column.name === 'updated_at') values[index] = now.toISOString();
      if (column.name !== 'created_at') continue;
      values[index] = before?.[dotted] ?? values[index] ?? now.toISOString();
      createdAt = new Date(values[index] as string);
    }
    return createdAt;
  }

  private values(split: SplitDocument): unknown[] {
    const { columns } = this.compiled.root;
    const written = writtenColumns(this.compiled).map((index) => {
      const value = split.values[index];
      return columns[index]?.column.kind === 'json' && value !== null ? JSON.stringify(value) : value;
    });
    return [JSON.stringify(split.extra), ...written];
  }

  private stored(
    id: string,
    split: SplitDocument,
    version: number,
    { owner, now }: { owner: ResourceOwner; now: Date },
  ): StoredResource {
    return { id, document: assembleDocument(this.compiled, id, split), version, updatedAt: now, owner };
  }

  private refuseUnknown(id: string): never {
    throw new Refusal(
      'notFound',
      'resourceNotFound',
      `There is no ${this.definition.name} ${id.slice(0, 80)} here; check the id.`,
    );
  }
}

/** Somebody changed the resource since it was read. */
export const staleRefusal = (definition: ResourceDefinition, id: string): Refusal =>
  new Refusal(
    'stale',
    'resourceChanged',
    `The ${definition.name} ${id} was changed by somebody else; read it again and repeat your change.`,
  );
