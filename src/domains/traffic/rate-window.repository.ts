import { type Database, systemScope, type Transaction } from '../helpers/index.js';

export interface Lease {
  /** How many requests the asking process may now admit; 0 when the limit is reached. */
  readonly granted: number;
  /** How many all processes have taken, this lease included. */
  readonly used: number;
  readonly endsAt: Date;
  /** Milliseconds until the window ends, by the database's clock. */
  readonly endsInMs: number;
}

export interface UnusedLease {
  readonly key: Buffer;
  readonly endsAt: Date;
  readonly unused: number;
}

/*
 * One row per key, for the window that runs; a later window takes it over. The row's lock makes leases of several
 * processes follow each other. Of what is left at most a quarter is given, so that shares shrink towards the limit and
 * no process sits on much that another one needs. All processes live by the database's clock.
 */
const TAKE = `
  INSERT INTO base.rate_window AS w (key, ends_at, used, granted)
  VALUES ($1, date_bin(make_interval(secs => $4), clock_timestamp(), 'epoch') + make_interval(secs => $4),
    least($2::integer, $3::integer), least($2::integer, $3::integer))
  ON CONFLICT (key) DO UPDATE SET
    ends_at = greatest(w.ends_at, excluded.ends_at),
    granted = CASE WHEN w.ends_at < excluded.ends_at THEN excluded.granted
      ELSE least($2::integer, greatest(least($5::integer, $3 - w.used), ($3 - w.used) / 4, 0)) END,
    used = CASE WHEN w.ends_at < excluded.ends_at THEN excluded.granted
      ELSE w.used + least($2::integer, greatest(least($5::integer, $3 - w.used), ($3 - w.used) / 4, 0)) END
  RETURNING granted, used, ends_at AS "endsAt",
    (extract(epoch FROM w.ends_at - clock_timestamp()) * 1000)::float8 AS "endsInMs"`;

const GIVE_BACK = `
  UPDATE base.rate_window w SET used = greatest(w.used - g.unused, 0)
  FROM unnest($1::bytea[], $2::timestamptz[], $3::integer[]) AS g(key, ends_at, unused)
  WHERE w.key = g.key AND w.ends_at = g.ends_at`;

/** The shared count of requests per client. */
export class RateWindowRepository {
  private readonly scope = systemScope('traffic');

  constructor(private readonly database: Database) {}

  /**
   * Takes up to `wanted` of the limit's present window; at least `needed` of them as long as that many are left.
   * `seconds` is the window's length. In a transaction it is taken with it or not at all.
   */
  async take(
    key: Buffer,
    { wanted, needed, limit, seconds }: { wanted: number; needed: number; limit: number; seconds: number },
    tx?: Transaction,
  ): Promise<Lease> {
    const parameters = [key, wanted, limit, seconds, needed];
    const [lease] = tx
      ? await tx.query<Lease>(TAKE, parameters)
      : await this.database.query<Lease>(this.scope, TAKE, parameters);
    if (!lease) throw new Error('The store of rate limits answered nothing.');
    return lease;
  }

  /** Gives back what was leased and not used; nothing happens to windows that are over. */
  async giveBack(leases: readonly UnusedLease[]): Promise<void> {
    await this.database.query(this.scope, GIVE_BACK, [
      leases.map(({ key }) => key),
      leases.map(({ endsAt }) => endsAt),
      leases.map(({ unused }) => unused),
    ]);
  }

  /** Removes windows that ended more than a minute ago. */
  async sweep(): Promise<void> {
    await this.database.query(
      this.scope,
      `DELETE FROM base.rate_window WHERE ends_at < clock_timestamp() - interval '1 minute'`,
    );
  }
}
