import { Injectable } from '@nestjs/common';
import { Database, newId, Refusal, type Scope, type Transaction } from '../helpers/index.js';
import type { Activity, ChangeSet, ChangeSetOrigin } from './change-set.js';
import type { ChangeSetState } from './change-set.state-machine.js';

export interface NewChangeSet {
  readonly id?: string;
  readonly name: string;
  readonly description: string | null;
  readonly origin: ChangeSetOrigin;
  readonly rollsBack?: number;
}

/** What a write may change; what is left out stays. */
export type ChangeSetValues = Partial<
  Pick<
    ChangeSet,
    | 'name'
    | 'description'
    | 'state'
    | 'publisherId'
    | 'publisherName'
    | 'publishAt'
    | 'notes'
    | 'failure'
    | 'publication'
  >
>;

const COLUMNS = `c.id, c.name, c.description, c.state, c.origin, c.rolls_back AS "rollsBack", c.author_id AS "authorId",
  c.author_name AS "authorName", c.publisher_id AS "publisherId", c.publisher_name AS "publisherName",
  c.publish_at AS "publishAt", c.notes, c.failure, c.publication, c.version, c.created_at AS "createdAt",
  c.updated_at AS "updatedAt",
  (SELECT count(*)::integer FROM base.catalogue_change_set_entry e WHERE e.change_set_id = c.id) AS "entryCount"`;

const INSERT = `INSERT INTO base.catalogue_change_set (id, name, description, state, origin, rolls_back, author_id,
    author_name, created_at, updated_at)
  VALUES ($1, $2, $3, 'draft', $4, $5, $6, $7, $8, $8)`;

const UPDATE = `UPDATE base.catalogue_change_set SET name = $3, description = $4, state = $5, publisher_id = $6,
    publisher_name = $7, publish_at = $8, notes = $9, failure = $10, publication = $11, updated_at = $12,
    version = version + 1
  WHERE id = $1 AND version = $2`;

const LIST = `SELECT counted.total, page.* FROM
  (SELECT count(*)::integer AS total FROM base.catalogue_change_set WHERE $1::text[] IS NULL OR state = ANY ($1)) counted
  LEFT JOIN LATERAL (SELECT ${COLUMNS} FROM base.catalogue_change_set c
    WHERE $1::text[] IS NULL OR c.state = ANY ($1) ORDER BY c.created_at DESC, c.id DESC OFFSET $2 LIMIT $3) page ON true`;

/** Drafts of the catalogue, and who did what to them. */
@Injectable()
export class ChangeSetRepository {
  constructor(private readonly database: Database) {}

  async add(tx: Transaction, changeSet: NewChangeSet, now: Date): Promise<string> {
    const id = changeSet.id ?? newId();
    const { actor } = tx.scope;
    const { name, description, origin, rollsBack = null } = changeSet;
    await tx.query(INSERT, [id, name, description, origin, rollsBack, actor.id, actor.name, now]);
    return id;
  }

  /** Whether the publication is being taken back already. One at a time may ask, until the transaction ends. */
  async isBeingTakenBack(tx: Transaction, number: number): Promise<boolean> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('catalogue-rollback', $1))`, [number]);
    const sql = `SELECT 1 FROM base.catalogue_change_set
      WHERE rolls_back = $1 AND state IN ('draft', 'checked', 'scheduled', 'publishing') LIMIT 1`;
    return (await tx.query(sql, [number])).length > 0;
  }

  /** The newest first, of some states or all. */
  async list(
    scope: Scope,
    states: readonly ChangeSetState[] | undefined,
    { offset, limit }: { readonly offset: number; readonly limit: number },
  ): Promise<{ items: ChangeSet[]; total: number }> {
    const rows = await this.database.query<ChangeSet & { total: number }>(scope, LIST, [
      states ? [...states] : null,
      offset,
      limit,
    ]);
    const items = rows.filter(({ id }) => id !== null).map(({ total: _total, ...changeSet }) => changeSet);
    return { items, total: rows[0]?.total ?? 0 };
  }

  /** @throws Refusal notFound */
  async get(scope: Scope, id: string): Promise<ChangeSet> {
    const sql = `SELECT ${COLUMNS} FROM base.catalogue_change_set c WHERE c.id = $1`;
    const [found] = await this.database.query<ChangeSet>(scope, sql, [id]);
    return found ?? refuseUnknown(id);
  }

  /** The draft with its row locked: one writer at a time. @throws Refusal notFound */
  async claim(tx: Transaction, id: string): Promise<ChangeSet> {
    await tx.query('SELECT FROM base.catalogue_change_set WHERE id = $1 FOR UPDATE', [id]);
    const sql = `SELECT ${COLUMNS} FROM base.catalogue_change_set c WHERE c.id = $1`;
    return (await tx.query<ChangeSet>(sql, [id]))[0] ?? refuseUnknown(id);
  }

  /** Writes a claimed draft; its version counts on. */
  async update(tx: Transaction, current: ChangeSet, values: ChangeSetValues, now: Date): Promise<void> {
    const next = { ...current, ...values };
    await tx.query(UPDATE, [
      current.id,
      current.version,
      next.name,
      next.description,
      next.state,
      next.publisherId,
      next.publisherName,
      next.publishAt,
      next.notes,
      next.failure,
      next.publication,
      now,
    ]);
  }

  /** @param words a sentence without its subject, such as `changed the price Fiber 500` */
  async note(tx: Transaction, id: string, action: string, words: string, now: Date): Promise<void> {
    await tx.query(
      `INSERT INTO base.catalogue_activity (id, change_set_id, at, actor_id, actor_name, action, words)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(), id, now, tx.scope.actor.id, tx.scope.actor.name, action, words.slice(0, 2_000)],
    );
  }

  /** The newest first. */
  activity(scope: Scope, id: string, { offset, limit }: Window): Promise<Activity[]> {
    return this.database.query<Activity>(
      scope,
      `SELECT at, actor_id AS "actorId", actor_name AS "actorName", action, words FROM base.catalogue_activity
       WHERE change_set_id = $1 ORDER BY at DESC, id DESC OFFSET $2 LIMIT $3`,
      [id, offset, limit],
    );
  }
}

interface Window {
  readonly offset: number;
  readonly limit: number;
}

function refuseUnknown(id: string): never {
  throw new Refusal(
    'notFound',
    'changeSetNotFound',
    `There is no draft ${id.slice(0, 80)} here; check the id.`,
  );
}
