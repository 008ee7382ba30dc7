import { type Database, systemScope, type Transaction } from '../helpers/index.js';

export interface FailureCount {
  readonly failures: number;
  readonly lastAt: Date;
}

/** The shared count of wrong credentials. */
export class FailedTryRepository {
  private readonly scope = systemScope('traffic');

  constructor(private readonly database: Database) {}

  /**
   * Reads these counters and writes what `decide` makes of them (undefined: leaves them as they are), one caller at a
   * time. `keys` must be in a fixed order over all callers that share a key, or they may deadlock and be run again.
   */
  async change(
    keys: readonly Buffer[],
    now: Date,
    decide: (counts: readonly FailureCount[]) => readonly FailureCount[] | undefined,
  ): Promise<void> {
    await this.database.transaction(this.scope, async (tx) => {
      const counts: FailureCount[] = [];
      for (const key of keys) counts.push(await claim(tx, key, now));
      for (const [i, { failures, lastAt }] of (decide(counts) ?? []).entries()) {
        await tx.query('UPDATE base.failed_try SET failures = $2, last_at = $3 WHERE key = $1', [
          keys[i],
          failures,
          lastAt,
        ]);
      }
    });
  }

  /** Forgets counters that have not risen since `before`. */
  async sweep(before: Date): Promise<void> {
    await this.database.query(this.scope, 'DELETE FROM base.failed_try WHERE last_at < $1', [before]);
  }
}

/** The counter, made when it is missing, and locked until the transaction ends. */
async function claim(tx: Transaction, key: Buffer, now: Date): Promise<FailureCount> {
  const [count] = await tx.query<FailureCount>(
    `INSERT INTO base.failed_try AS f (key, failures, last_at) VALUES ($1, 0, $2)
     ON CONFLICT (key) DO UPDATE SET failures = f.failures RETURNING failures, last_at AS "lastAt"`,
    [key, now],
  );
  if (!count) throw new Error('The store of failed tries answered nothing.');
  return count;
}
