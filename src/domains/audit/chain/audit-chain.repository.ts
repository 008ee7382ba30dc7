import { type Database, systemScope, type Transaction } from '../../helpers/index.js';
import { linkHash, type LinkedContent, NOTHING_BEFORE } from './link-hash.js';

/** One notary at a time, whatever pooler stands between: the lock belongs to the transaction. */
const NOTARY_LOCK = 7_274_016;

export interface ChainHead {
  readonly position: number;
  readonly hash: Buffer;
}

/** A link with the entry that it names; the entry's columns are null when it is not there. */
export interface StoredLink extends ChainHead {
  readonly entryId: string;
  readonly linkedAt: Date;
  readonly previousHash: Buffer;
  readonly entry: LinkedContent | undefined;
}

const CONTENT = `e.id, e.tenant_id AS "tenantId", e.customer_id AS "customerId", e.at, e.actor_id AS "actorId",
  e.actor_kind AS "actorKind", e.actor_name AS "actorName", e.acting_id AS "actingId",
  e.acting_reason AS "actingReason", e.operation, e.subject_type AS "subjectType", e.subject_id AS "subjectId",
  e.outcome, e.details::text AS details, e.correlation_id AS "correlationId", e.address`;

const HEAD = 'SELECT position::float8 AS position, hash FROM base.audit_link ORDER BY position DESC LIMIT 1';

/** By the ids, not by a join: a merge join would walk over the whole log to get to its end. */
const WAITING = `SELECT ${CONTENT} FROM base.audit_entry e
  WHERE e.id = ANY (ARRAY(SELECT entry_id FROM base.audit_waiting ORDER BY entry_id LIMIT $1)) ORDER BY e.id`;

const LINK = `WITH linked AS (
    INSERT INTO base.audit_link (position, entry_id, linked_at, previous_hash, hash)
    SELECT * FROM unnest($1::bigint[], $2::uuid[], $3::timestamptz[], $4::bytea[], $5::bytea[])
  )
  DELETE FROM base.audit_waiting WHERE entry_id = ANY ($2::uuid[])`;

/** Links, in order of position. The chain runs over all tenants. */
export class AuditChainRepository {
  private readonly scope = systemScope('audit-notary');

  constructor(private readonly database: Database) {}

  async isAnyWaiting(): Promise<boolean> {
    const [row] = await this.database.query<{ some: boolean }>(
      this.scope,
      'SELECT EXISTS (SELECT FROM base.audit_waiting) AS some',
    );
    return row?.some ?? false;
  }

  /** The last link; undefined before the first. */
  async head(): Promise<ChainHead | undefined> {
    return (await this.database.query<ChainHead>(this.scope, HEAD))[0];
  }

  /**
   * Links what waits, at most `limit` entries. Nothing is linked while another notary is at it.
   * @returns how many were linked.
   */
  link(key: Buffer, limit: number, now: () => Date): Promise<number> {
    return this.database.transaction(this.scope, async (tx) => {
      const [lock] = await tx.query<{ mine: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS mine', [
        NOTARY_LOCK,
      ]);
      if (!lock?.mine) return 0;
      const [head] = await tx.query<ChainHead>(HEAD);
      const waiting = await tx.query<LinkedContent>(WAITING, [limit]);
      if (waiting.length > 0) await this.append(tx, key, head, waiting, now());
      return waiting.length;
    });
  }

  private async append(
    tx: Transaction,
    key: Buffer,
    head: ChainHead | undefined,
    entries: readonly LinkedContent[],
    linkedAt: Date,
  ): Promise<void> {
    let { position, hash } = head ?? { position: 0, hash: NOTHING_BEFORE };
    const links = entries.map((entry) => {
      const place = { position: ++position, linkedAt, previousHash: hash };
      hash = linkHash(key, place, entry);
      return { ...place, hash };
    });
    await tx.query(LINK, [
      links.map((link) => link.position),
      entries.map(({ id }) => id),
      links.map(() => linkedAt),
      links.map((link) => link.previousHash),
      links.map((link) => link.hash),
    ]);
  }
}
