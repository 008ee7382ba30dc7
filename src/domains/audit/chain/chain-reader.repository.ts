import { type Database, systemScope } from '../../helpers/index.js';
import type { StoredLink } from './audit-chain.repository.js';
import type { LinkedContent } from './link-hash.js';

const LINKS_PER_PAGE = 5_000;
const ENTRIES_PER_PAGE = 20_000;

const LINKS = `SELECT l.position::float8 AS position, l.entry_id AS "entryId", l.linked_at AS "linkedAt",
    l.previous_hash AS "previousHash", l.hash, e.id, e.tenant_id AS "tenantId", e.customer_id AS "customerId", e.at,
    e.actor_id AS "actorId", e.actor_kind AS "actorKind", e.actor_name AS "actorName", e.acting_id AS "actingId",
    e.acting_reason AS "actingReason", e.operation, e.subject_type AS "subjectType", e.subject_id AS "subjectId",
    e.outcome, e.details::text AS details, e.correlation_id AS "correlationId", e.address
  FROM base.audit_link l LEFT JOIN base.audit_entry e ON e.id = l.entry_id
  WHERE l.position > $1 AND l.position <= $2 ORDER BY l.position LIMIT $3`;

const UNLINKED = `WITH page AS (
    SELECT id, at FROM base.audit_entry WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2
  )
  SELECT (SELECT count(*)::int FROM page) AS count,
    (SELECT id FROM page ORDER BY id DESC LIMIT 1) AS last,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'at', p.at, 'isWaiting', w.entry_id IS NOT NULL)
        ORDER BY p.id), '[]')
      FROM page p LEFT JOIN base.audit_link l ON l.entry_id = p.id LEFT JOIN base.audit_waiting w ON w.entry_id = p.id
      WHERE l.entry_id IS NULL) AS unlinked`;

const LOST = `SELECT w.entry_id AS id FROM base.audit_waiting w LEFT JOIN base.audit_entry e ON e.id = w.entry_id
  WHERE e.id IS NULL ORDER BY w.entry_id LIMIT 1000`;

/** An entry that no link names. */
export interface UnlinkedEntry {
  readonly id: string;
  readonly at: Date;
  /** Whether the notary was told of it. */
  readonly isWaiting: boolean;
}

interface UnlinkedPage {
  readonly count: number;
  readonly last: string | null;
  readonly unlinked: readonly { readonly id: string; readonly at: string; readonly isWaiting: boolean }[];
}

/** Reads the whole log page by page, so that memory stays flat however long it is. */
export class ChainReaderRepository {
  private readonly scope = systemScope('audit-verify');

  constructor(private readonly database: Database) {}

  /** Links with their entries in order of position, up to a position. */
  async *links(upTo: number): AsyncGenerator<StoredLink> {
    for (let after = 0; ;) {
      const page = await this.database.query<StoredLink & Nullable<LinkedContent>>(this.scope, LINKS, [
        after,
        upTo,
        LINKS_PER_PAGE,
      ]);
      for (const row of page) yield { ...row, entry: row.id === null ? undefined : (row as LinkedContent) };
      const last = page.at(-1);
      if (!last || page.length < LINKS_PER_PAGE) return;
      after = last.position;
    }
  }

  /** Entries that are in no link, oldest first; also those that were written a moment ago. */
  async *unlinked(): AsyncGenerator<UnlinkedEntry> {
    for (let after: string | null = null; ;) {
      const [page]: UnlinkedPage[] = await this.database.query<UnlinkedPage>(this.scope, UNLINKED, [
        after,
        ENTRIES_PER_PAGE,
      ]);
      for (const { id, at, isWaiting } of page?.unlinked ?? []) yield { id, at: new Date(at), isWaiting };
      if (!page || page.count < ENTRIES_PER_PAGE) return;
      after = page.last;
    }
  }

  /** Ids that wait to be linked and have no entry; at most 1,000. */
  async lost(): Promise<string[]> {
    return (await this.database.query<{ id: string }>(this.scope, LOST)).map(({ id }) => id);
  }
}

type Nullable<T> = { readonly [K in keyof T]: T[K] | null };
