import { Injectable } from '@nestjs/common';
import { Database, type JsonObject, newId, Refusal, type Scope, type Transaction } from '../helpers/index.js';

/** A cart with what it must cost and what must be said about it. */
export interface CatalogueExampleRow {
  readonly id: string;
  /** Null: it holds for the whole catalogue. */
  readonly changeSetId: string | null;
  readonly name: string;
  readonly request: JsonObject;
  readonly expected: JsonObject;
  readonly authorName: string;
  readonly version: number;
  readonly createdAt: Date;
}

export type NewExample = Pick<CatalogueExampleRow, 'changeSetId' | 'name' | 'request' | 'expected'>;

const COLUMNS = `x.id, x.change_set_id AS "changeSetId", x.name, x.request, x.expected, x.author_name AS "authorName",
  x.version, x.created_at AS "createdAt"`;
/** So many hold for the whole catalogue, and so many for one draft. */
const MOST_EXAMPLES = 500;

/** The examples that the catalogue is tested by. */
@Injectable()
export class ExampleRepository {
  constructor(private readonly database: Database) {}

  /** Those of the whole catalogue and of one draft, the oldest first. */
  of(scope: Scope, changeSetId: string | null): Promise<CatalogueExampleRow[]> {
    return this.database.query<CatalogueExampleRow>(
      scope,
      `SELECT ${COLUMNS} FROM base.catalogue_example x WHERE x.change_set_id IS NULL OR x.change_set_id = $1
       ORDER BY x.change_set_id NULLS FIRST, x.created_at, x.id LIMIT ${2 * MOST_EXAMPLES}`,
      [changeSetId],
    );
  }

  async add(
    tx: Transaction,
    { changeSetId, name, request, expected }: NewExample,
    now: Date,
  ): Promise<string> {
    const id = newId();
    const rows = await tx.query(
      `INSERT INTO base.catalogue_example (id, change_set_id, name, request, expected, author_name, created_at, updated_at)
       SELECT $1, $2, $3, $4, $5, $6, $7, $7
       WHERE (SELECT count(*) FROM base.catalogue_example WHERE change_set_id IS NOT DISTINCT FROM $2) < ${MOST_EXAMPLES}
       RETURNING id`,
      [id, changeSetId, name, JSON.stringify(request), JSON.stringify(expected), tx.scope.actor.name, now],
    );
    if (rows.length > 0) return id;
    const message = `There are ${MOST_EXAMPLES} examples already: delete one that says nothing new.`;
    throw new Refusal('conflict', 'tooManyExamples', message);
  }

  /** @throws Refusal notFound */
  async remove(tx: Transaction, id: string): Promise<void> {
    const rows = await tx.query('DELETE FROM base.catalogue_example WHERE id = $1 RETURNING id', [id]);
    if (rows.length > 0) return;
    const message = `There is no example ${id.slice(0, 80)}; read the list again.`;
    throw new Refusal('notFound', 'exampleNotFound', message);
  }
}
