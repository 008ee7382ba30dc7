import { type Database, systemScope, type Transaction } from '../helpers/index.js';

export interface TryCount {
  /** Failures that are not forgotten yet. */
  readonly failures: number;
  readonly lastAt: Date;
  /** Tries under way. */
  readonly pending: number;
  readonly pendingAt: Date;
}

const CLAIM = `
  INSERT INTO base.failed_try AS f (key, failures, last_at, pending, pending_at) VALUES ($1, 0, $2, 0, $2)
  ON CONFLICT (key) DO UPDATE SET failures = f.failures
  RETURNING failures, last_at AS "lastAt", pending, pending_at AS "pendingAt"`;

const STORE = `UPDATE base.failed_try SET failures = $2, last_at = $3, pending = $4, pending_at = $5 WHERE key = $1`;

/** The shared count of wrong credentials. */
export class FailedTryRepository {
  private readonly scope = systemScope('traffic');

  constructor(private readonly database: Database) {}

  /**
   * Reads these counters and writes what `decide` makes of them (undefined: leaves them as they are), one caller at a
   * time over all processes. Whatever `decide` throws is thrown, and nothing is stored.
   */
  async change(
    keys: readonly Buffer[],
    now: Date,
    decide: (counts: readonly TryCount[]) => readonly TryCount[] | undefined,
  ): Promise<void> {
    await this.database.transaction(this.scope, async (tx) => {
      const counts = await claim(tx, keys, now);
      for (const [i, { failures, lastAt, pending, pendingAt }] of (decide(counts) ?? []).entries()) {
        await tx.query(STORE, [keys[i], failures, lastAt, pending, pendingAt]);
      }
    });
  }

  /** Forgets counters that have not risen since `before`. */
  async sweep(before: Date): Promise<void> {
    await this.database.query(this.scope, 'DELETE FROM base.failed_try WHERE last_at < $1', [before]);
  }
}

/**
 * The counters, made where they are missing, locked until the transaction ends. Locked in the order of their keys: two
 * tries that share both never wait for each other.
 */
async function claim(tx: Transaction, keys: readonly Buffer[], now: Date): Promise<TryCount[]> {
  const found = new Map<Buffer, TryCount>();
  for (const key of keys.toSorted((a, b) => a.compare(b))) {
    const [count] = await tx.query<TryCount>(CLAIM, [key, now]);
    if (!count) throw new Error('The store of failed tries answered nothing.');
    found.set(key, count);
  }
  return keys.flatMap((key) => found.get(key) ?? []);
}
