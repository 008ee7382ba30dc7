import { Database, newId, SANDBOX_TENANT, systemScope, type Transaction } from '../helpers/index.js';
import { type DemonstrationPart, type DemonstrationRun, expiryAt } from './demonstration.js';
import type { DemonstrationPlace } from './entities/demonstration.entity.js';

export interface NewDemonstration {
  readonly id: string;
  readonly customerId: string;
  readonly personId: string;
  readonly scenario: string;
  readonly places: readonly DemonstrationPlace[];
  readonly addressHash: Buffer;
  readonly holderHash: Buffer;
}

const COLUMNS = `d.id, d.customer_id AS "customerId", d.person_id AS "personId", d.scenario, d.places, d.done, d.path,
  d.created_at AS "createdAt", d.expires_at AS "expiresAt"`;
const SEATED = `FROM base.demonstration d JOIN base.demonstration_seat s ON s.demonstration_id = d.id
  WHERE s.holder_hash = $1 AND d.expires_at > $2`;
const INSERT = `
  INSERT INTO base.demonstration (id, tenant_id, customer_id, person_id, scenario, places, address_hash,
    last_used_at, expires_at, created_at, updated_at)
  VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9, $8, $8)`;
const SEAT = `
  INSERT INTO base.demonstration_seat (id, tenant_id, customer_id, demonstration_id, part, holder_hash, link_hash, created_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
  ON CONFLICT ON CONSTRAINT uq_demonstration_seat_holder DO NOTHING`;

/** base.demonstration and who sits in it. Whoever has no seat finds nothing. */
export class DemonstrationRepository {
  private readonly scope = systemScope('demonstration', SANDBOX_TENANT);

  constructor(private readonly database: Database) {}

  work<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.database.transaction(this.scope, work);
  }

  /** Those of a browser, the newest first. */
  ofHolder(holderHash: Buffer, now: Date): Promise<DemonstrationRun[]> {
    return this.database.query<DemonstrationRun>(
      this.scope,
      `SELECT ${COLUMNS}, s.part ${SEATED} ORDER BY d.created_at DESC, d.id DESC LIMIT 50`,
      [holderHash, now],
    );
  }

  async find(id: string, holderHash: Buffer, now: Date): Promise<DemonstrationRun | undefined> {
    const [row] = await this.database.query<DemonstrationRun>(
      this.scope,
      `SELECT ${COLUMNS}, s.part ${SEATED} AND d.id = $3`,
      [holderHash, now, id],
    );
    return row;
  }

  /** How many run: of this network address, and in all. Locked until the commit, so that the count stays true. */
  async count(tx: Transaction, addressHash: Buffer, now: Date): Promise<{ ofAddress: number; all: number }> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('demonstrations', 0))`);
    const [row] = await tx.query<{ ofAddress: number; all: number }>(
      `SELECT count(*) FILTER (WHERE address_hash = $1)::int AS "ofAddress", count(*)::int AS all
       FROM base.demonstration WHERE expires_at > $2`,
      [addressHash, now],
    );
    return row ?? { ofAddress: 0, all: 0 };
  }

  async insert(tx: Transaction, run: NewDemonstration, now: Date): Promise<void> {
    const { id, customerId, personId, scenario, places, addressHash, holderHash } = run;
    const values = [id, SANDBOX_TENANT, customerId, personId, scenario, JSON.stringify(places), addressHash];
    await tx.query(INSERT, [...values, now, expiryAt(now)]);
    await this.seat(tx, run, { part: 'driver', holderHash }, now);
  }

  /** A place for a browser, or a link to one. */
  async seat(
    tx: Transaction,
    { id, customerId }: Pick<DemonstrationRun, 'id' | 'customerId'>,
    seat: { readonly part: DemonstrationPart; readonly holderHash?: Buffer; readonly linkHash?: Buffer },
    now: Date,
  ): Promise<void> {
    const { part, holderHash = null, linkHash = null } = seat;
    await tx.query(SEAT, [newId(), SANDBOX_TENANT, customerId, id, part, holderHash, linkHash, now]);
  }

  /** Whereto a link leads; it may be followed as long as the demonstration goes on. */
  async ofLink(
    tx: Transaction,
    linkHash: Buffer,
    now: Date,
  ): Promise<Pick<DemonstrationRun, 'id' | 'customerId' | 'part'> | undefined> {
    const [row] = await tx.query<Pick<DemonstrationRun, 'id' | 'customerId' | 'part'>>(
      `SELECT d.id, d.customer_id AS "customerId", s.part FROM base.demonstration_seat s
         JOIN base.demonstration d ON d.id = s.demonstration_id WHERE s.link_hash = $1 AND d.expires_at > $2`,
      [linkHash, now],
    );
    return row;
  }

  /** Notes steps and the page; each use makes it last. */
  async note(
    tx: Transaction,
    { id, createdAt }: Pick<DemonstrationRun, 'id' | 'createdAt'>,
    { done = [], path = null }: { readonly done?: readonly string[]; readonly path?: string | null },
    now: Date,
  ): Promise<void> {
    await tx.query(
      `UPDATE base.demonstration SET path = coalesce($3, path), last_used_at = $4, updated_at = $4, expires_at = $5,
         version = version + 1,
         done = (SELECT coalesce(array_agg(DISTINCT step), '{}') FROM unnest(done || $2::text[]) AS step)
       WHERE id = $1`,
      [id, done, path, now, expiryAt(now, createdAt)],
    );
  }

  /** Everything that the invented customer has is removed, and a new one takes its place. */
  async beginAnew(
    tx: Transaction,
    run: Pick<DemonstrationRun, 'id' | 'customerId'>,
    fresh: { readonly customerId: string; readonly personId: string },
    now: Date,
  ): Promise<void> {
    await this.empty(tx, run.customerId);
    await tx.query(
      `UPDATE base.demonstration SET customer_id = $2, person_id = $3, done = '{}', path = NULL, updated_at = $4,
         version = version + 1 WHERE id = $1`,
      [run.id, fresh.customerId, fresh.personId, now],
    );
    await tx.query('UPDATE base.demonstration_seat SET customer_id = $2 WHERE demonstration_id = $1', [
      run.id,
      fresh.customerId,
    ]);
  }

  /** The demonstration with all that belongs to it. */
  async remove(
    tx: Transaction,
    { id, customerId }: Pick<DemonstrationRun, 'id' | 'customerId'>,
  ): Promise<void> {
    await this.empty(tx, customerId);
    await tx.query('DELETE FROM base.demonstration WHERE id = $1', [id]);
  }

  /** Those whose time is over, locked for their removal. */
  expired(tx: Transaction, now: Date, limit: number): Promise<Pick<DemonstrationRun, 'id' | 'customerId'>[]> {
    return tx.query<Pick<DemonstrationRun, 'id' | 'customerId'>>(
      `SELECT id, customer_id AS "customerId" FROM base.demonstration WHERE expires_at <= $1
       ORDER BY expires_at, id LIMIT $2 FOR UPDATE SKIP LOCKED`,
      [now, limit],
    );
  }

  private async empty(tx: Transaction, customerId: string): Promise<void> {
    await tx.query('SELECT base.remove_sandbox_customer($1)', [customerId]);
  }
}
