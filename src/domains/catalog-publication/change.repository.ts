import { Injectable } from '@nestjs/common';
import { Database, newId, type Scope, type Transaction } from '../helpers/index.js';
import type { Change, NewChange, OtherChange } from './change-set.js';

/** As many as one draft holds: a publication is one transaction. */
export const MOST_CHANGES = 50_000;
const BATCH = 500;

const COLUMNS = `e.kind, e.resource_id AS "resourceId", e.operation, e.document, e.base_version AS "baseVersion",
  e.base_document AS "baseDocument", e.changed_by AS "changedBy", e.version`;

const PUT = `INSERT INTO base.catalogue_change_set_entry (id, change_set_id, kind, resource_id, operation, document, base_version,
    base_document, changed_by, created_at, updated_at)
  SELECT r.id, $1, r.kind, r."resourceId", r.operation, nullif(r.document, 'null'), r."baseVersion",
    nullif(r."baseDocument", 'null'), $3, $4, $4
  FROM jsonb_to_recordset($2::jsonb) AS r(id uuid, kind text, "resourceId" uuid, operation text, document jsonb,
    "baseVersion" integer, "baseDocument" jsonb)
  ON CONFLICT (change_set_id, kind, resource_id) DO UPDATE SET operation = excluded.operation,
    document = excluded.document, base_version = excluded.base_version, base_document = excluded.base_document,
    changed_by = excluded.changed_by, updated_at = excluded.updated_at, version = catalogue_change_set_entry.version + 1`;

const OTHERS = `SELECT o.kind, o.resource_id AS "resourceId", o.operation, c.id AS "changeSetId",
    c.name AS "changeSetName", c.state, o.changed_by AS "changedBy"
  FROM base.catalogue_change_set_entry e JOIN base.catalogue_change_set_entry o
    ON o.resource_id = e.resource_id AND o.kind = e.kind AND o.change_set_id <> e.change_set_id
  JOIN base.catalogue_change_set c ON c.id = o.change_set_id
  WHERE e.change_set_id = $1 AND c.state IN ('draft', 'checked', 'scheduled', 'publishing')
  ORDER BY o.kind, o.resource_id, c.created_at LIMIT 500`;

const OPEN = `SELECT e.kind, e.resource_id AS "resourceId", e.operation, c.id AS "changeSetId",
    c.name AS "changeSetName", c.state, e.changed_by AS "changedBy"
  FROM base.catalogue_change_set_entry e JOIN base.catalogue_change_set c ON c.id = e.change_set_id
  WHERE c.state IN ('draft', 'checked', 'scheduled', 'publishing', 'failed')
    AND ($1::uuid[] IS NULL OR e.resource_id = ANY ($1)) ORDER BY e.updated_at DESC, e.id LIMIT 5000`;

/** What drafts do to entries of the catalogue. */
@Injectable()
export class ChangeRepository {
  constructor(private readonly database: Database) {}

  /** Writes changes into a draft, in place of those that it has of the same entries. */
  async put(tx: Transaction, changeSetId: string, changes: readonly NewChange[], now: Date): Promise<void> {
    for (let start = 0; start < changes.length; start += BATCH) {
      const rows = changes.slice(start, start + BATCH).map((change) => ({ ...change, id: newId() }));
      await tx.query(PUT, [changeSetId, JSON.stringify(rows), tx.scope.actor.name, now]);
    }
  }

  /** @returns whether the draft had a change of the entry */
  async remove(tx: Transaction, changeSetId: string, kind: string, resourceId: string): Promise<boolean> {
    const rows = await tx.query(
      `DELETE FROM base.catalogue_change_set_entry WHERE change_set_id = $1 AND kind = $2 AND resource_id = $3 RETURNING id`,
      [changeSetId, kind, resourceId],
    );
    return rows.length > 0;
  }

  async find(
    scope: Scope,
    changeSetId: string,
    kind: string,
    resourceId: string,
  ): Promise<Change | undefined> {
    const [found] = await this.database.query<Change>(
      scope,
      `SELECT ${COLUMNS} FROM base.catalogue_change_set_entry e WHERE e.change_set_id = $1 AND e.kind = $2 AND e.resource_id = $3`,
      [changeSetId, kind, resourceId],
    );
    return found;
  }

  /** A page of a draft's changes, in the order of kind and id. */
  page(
    scope: Scope,
    changeSetId: string,
    { offset, limit }: { readonly offset: number; readonly limit: number },
  ): Promise<Change[]> {
    return this.database.query<Change>(
      scope,
      `SELECT ${COLUMNS} FROM base.catalogue_change_set_entry e WHERE e.change_set_id = $1
       ORDER BY e.kind, e.resource_id OFFSET $2 LIMIT $3`,
      [changeSetId, offset, limit],
    );
  }

  /** All of a draft's changes. */
  all(scope: Scope, changeSetId: string): Promise<Change[]> {
    return this.page(scope, changeSetId, { offset: 0, limit: MOST_CHANGES });
  }

  /** Changes of the same entries in other open drafts; 500 at most. */
  others(scope: Scope, changeSetId: string): Promise<OtherChange[]> {
    return this.database.query<OtherChange>(scope, OTHERS, [changeSetId]);
  }

  /** Changes of entries in open drafts, the newest first; 5,000 at most. */
  open(scope: Scope, resourceIds?: readonly string[]): Promise<OtherChange[]> {
    return this.database.query<OtherChange>(scope, OPEN, [resourceIds ? [...resourceIds] : null]);
  }
}
