import type { Scope } from '../scope.js';

export type Row = Record<string, unknown>;

/** One open transaction, already inside its scope. */
export interface Transaction {
  readonly scope: Scope;
  /** Runs one statement with positional parameters ($1, $2, ...) and answers its rows. */
  query<R = Row>(sql: string, parameters?: readonly unknown[]): Promise<R[]>;
}

/**
 * The database as domains and use cases see it. Statements are prepared once per connection (named by their text), so
 * keep SQL text constant and put values in parameters.
 */
export abstract class Database {
  /** One statement in its own transaction, in one round trip, with row-level security set to the scope. */
  abstract query<R = Row>(scope: Scope, sql: string, parameters?: readonly unknown[]): Promise<R[]>;

  /**
   * A unit of work: commits when `work` resolves, rolls back when it throws. The whole of `work` is run again on a
   * deadlock or serialization failure (40P01, 40001), up to three times with jitter: it must have no effect outside
   * the database, and makes no network call.
   */
  abstract transaction<T>(scope: Scope, work: (tx: Transaction) => Promise<T>): Promise<T>;
}
