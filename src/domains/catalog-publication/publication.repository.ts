import { Injectable } from '@nestjs/common';
import { Database, newId, Refusal, type Scope, type Transaction } from '../helpers/index.js';
import type { ChangeSet } from './change-set.js';
import type { EntryHistory, Publication, PublishedEntry } from './publication.js';

interface Window {
  readonly offset: number;
  readonly limit: number;
}

const BATCH = 500;
/** Publications are numbered without gaps and come one after the other: all of them lock this key. */
const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('catalogue publication', 728))`;

const COLUMNS = `p.number, p.change_set_id AS "changeSetId", p.name, p.notes, p.origin, p.rolls_back AS "rollsBack",
  (SELECT max(r.number) FROM base.catalogue_publication r WHERE r.rolls_back = p.number) AS "rolledBackBy",
  p.author_name AS "authorName", p.publisher_name AS "publisherName", p.entry_count AS "entryCount",
  p.published_at AS "publishedAt"`;

const ENTRY = `e.publication, e.kind, e.resource_id AS "resourceId", e.name, e.operation, e.before, e.after,
  e.version_after AS "versionAfter"`;

const LIST = `SELECT counted.total, page.* FROM (SELECT count(*)::integer AS total FROM base.catalogue_publication) counted
  LEFT JOIN LATERAL (SELECT ${COLUMNS} FROM base.catalogue_publication p ORDER BY p.number DESC OFFSET $1 LIMIT $2) page
  ON true`;

const INSERT = `INSERT INTO base.catalogue_publication (id, number, change_set_id, name, notes, origin, rolls_back,
    author_name, publisher_id, publisher_name, entry_count, published_at, created_at, updated_at)
  SELECT $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, $11
  FROM base.catalogue_publication RETURNING number`;

const INSERT_ENTRIES = `INSERT INTO base.catalogue_publication_entry (id, publication, kind, resource_id, name, operation,
    before, after, version_after)
  SELECT r.id, $1, r.kind, r."resourceId", r.name, r.operation, nullif(r.before, 'null'), nullif(r.after, 'null'),
    r."versionAfter"
  FROM jsonb_to_recordset($2::jsonb) AS r(id uuid, kind text, "resourceId" uuid, name text, operation text, before jsonb,
    after jsonb, "versionAfter" integer)`;

/** The publication after which, or before which, an entry was as it was at publication $3. */
const AS_OF = `(SELECT 1 AS side, ${ENTRY} FROM base.catalogue_publication_entry e
    WHERE e.resource_id = $1 AND e.kind = $2 AND e.publication <= $3 ORDER BY e.publication DESC LIMIT 1)
  UNION ALL
  (SELECT 2 AS side, ${ENTRY} FROM base.catalogue_publication_entry e
    WHERE e.resource_id = $1 AND e.kind = $2 AND e.publication > $3 ORDER BY e.publication LIMIT 1) ORDER BY side LIMIT 1`;

/** What was published of the catalogue, with every entry as it was before and after. */
@Injectable()
export class PublicationRepository {
  constructor(private readonly database: Database) {}

  /** Waits until no other publication is under way; until the end of the transaction none begins. */
  async lock(tx: Transaction): Promise<void> {
    await tx.query(LOCK);
  }

  /** Call after lock(). @returns the publication's number */
  async add(
    tx: Transaction,
    { id, name, notes, origin, rollsBack, authorName }: ChangeSet,
    entries: readonly Omit<PublishedEntry, 'publication'>[],
    now: Date,
  ): Promise<number> {
    const { actor } = tx.scope;
    const values = [newId(), id, name, notes, origin, rollsBack, authorName, actor.id, actor.name];
    const [row] = await tx.query<{ number: number }>(INSERT, [...values, entries.length, now]);
    const number = row?.number ?? 0;
    for (let start = 0; start < entries.length; start += BATCH) {
      const rows = entries.slice(start, start + BATCH).map((entry) => ({ ...entry, id: newId() }));
      await tx.query(INSERT_ENTRIES, [number, JSON.stringify(rows)]);
    }
    return number;
  }

  /** The newest first. */
  async list(scope: Scope, { offset, limit }: Window): Promise<{ items: Publication[]; total: number }> {
    const rows = await this.database.query<Publication & { total: number }>(scope, LIST, [offset, limit]);
    const items = rows.filter(({ number }) => number !== null).map(({ total: _total, ...one }) => one);
    return { items, total: rows[0]?.total ?? 0 };
  }

  /** @throws Refusal notFound */
  async get(scope: Scope, number: number): Promise<Publication> {
    const sql = `SELECT ${COLUMNS} FROM base.catalogue_publication p WHERE p.number = $1`;
    const [found] = await this.database.query<Publication>(scope, sql, [number]);
    if (found) return found;
    const message = `There is no publication ${number}; look at the list of publications.`;
    throw new Refusal('notFound', 'publicationNotFound', message);
  }

  /** Entries of a publication, in the order of kind and id. */
  entries(scope: Scope, number: number, { offset, limit }: Window): Promise<PublishedEntry[]> {
    return this.database.query<PublishedEntry>(
      scope,
      `SELECT ${ENTRY} FROM base.catalogue_publication_entry e WHERE e.publication = $1
       ORDER BY e.kind, e.resource_id OFFSET $2 LIMIT $3`,
      [number, offset, limit],
    );
  }

  /** The publications that changed one entry, the newest first. */
  history(
    scope: Scope,
    kind: string,
    resourceId: string,
    { offset, limit }: Window,
  ): Promise<EntryHistory[]> {
    return this.database.query<EntryHistory>(
      scope,
      `SELECT ${ENTRY}, p.name AS "publicationName", p.notes, p.publisher_name AS "publisherName",
         p.published_at AS "publishedAt"
       FROM base.catalogue_publication_entry e JOIN base.catalogue_publication p ON p.number = e.publication
       WHERE e.resource_id = $1 AND e.kind = $2 ORDER BY e.publication DESC OFFSET $3 LIMIT $4`,
      [resourceId, kind, offset, limit],
    );
  }

  /**
   * An entry as it was when a publication had just been made, as far as publications tell: `undefined` when none ever
   * changed it (then it is as it is now), else its document, null where it did not exist.
   */
  async asOf(
    scope: Scope,
    kind: string,
    resourceId: string,
    number: number,
  ): Promise<PublishedEntry | undefined> {
    const [row] = await this.database.query<PublishedEntry & { side: number }>(scope, AS_OF, [
      resourceId,
      kind,
      number,
    ]);
    if (!row) return undefined;
    const { side, ...entry } = row;
    return side === 1 ? entry : { ...entry, after: entry.before };
  }
}
