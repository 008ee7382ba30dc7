import { Injectable } from '@nestjs/common';
import { Database, newId, type Scope, type Transaction } from '../../helpers/index.js';

/** What is wrong with a row of an imported file. */
export interface RowFault {
  /** Of the file, the heading being row 1; of JSON the entry's place, from 1. */
  readonly row: number;
  readonly column: string | null;
  readonly resourceId: string | null;
  readonly message: string;
  readonly fix: string;
}

const BATCH = 1_000;

/** Why rows of imported files were left out; kept as long as the file of those rows. */
@Injectable()
export class RowFaultRepository {
  constructor(private readonly database: Database) {}

  async add(tx: Transaction, fileId: string, faults: readonly RowFault[]): Promise<void> {
    for (let start = 0; start < faults.length; start += BATCH) {
      const rows = faults.slice(start, start + BATCH).map((fault) => ({ ...fault, id: newId() }));
      await tx.query(
        `INSERT INTO base.catalogue_row_fault (id, file_id, row_number, column_name, resource_id, message, fix)
         SELECT r.id, $1, r.row, r.column, r."resourceId", r.message, r.fix
         FROM jsonb_to_recordset($2::jsonb)
           AS r(id uuid, "row" integer, "column" text, "resourceId" text, message text, fix text)`,
        [fileId, JSON.stringify(rows)],
      );
    }
  }

  /** In the order of the file. */
  async list(
    scope: Scope,
    fileId: string,
    { offset, limit }: { readonly offset: number; readonly limit: number },
  ): Promise<{ items: RowFault[]; total: number }> {
    const rows = await this.database.query<RowFault & { total: number }>(
      scope,
      `SELECT counted.total, page.* FROM
         (SELECT count(*)::integer AS total FROM base.catalogue_row_fault WHERE file_id = $1) counted
       LEFT JOIN LATERAL (SELECT row_number AS "row", column_name AS "column", resource_id AS "resourceId", message, fix
         FROM base.catalogue_row_fault WHERE file_id = $1 ORDER BY row_number, id OFFSET $2 LIMIT $3) page ON true`,
      [fileId, offset, limit],
    );
    const items = rows.filter(({ row }) => row !== null).map(({ total: _total, ...fault }) => fault);
    return { items, total: rows[0]?.total ?? 0 };
  }
}
