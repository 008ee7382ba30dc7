import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Database, type Row, type Scope, type Transaction } from '../../domains/helpers/index.js';
import { settingsOf } from './scope-settings.js';
import { ScopedQuery, statementName } from './scoped-query.js';

/** Deadlock and serialization failure: the whole unit of work may be run again. */
const RERUN = new Set(['40P01', '40001']);
const ATTEMPTS = 3;

/** The Database of the house over a pg pool whose connections log in as the serving role. */
export class PostgresDatabase extends Database {
  private readonly named: boolean;

  /** @param pooled the pool leads to a transaction pooler: statements have no names there */
  constructor(
    private readonly pool: pg.Pool,
    { pooled = false } = {},
  ) {
    super();
    this.named = !pooled;
  }

  async query<R = Row>(scope: Scope, sql: string, parameters: readonly unknown[] = []): Promise<R[]> {
    const client = await this.pool.connect();
    let failure: Error | undefined;
    try {
      return await runScoped<R>(client, scope, { sql, parameters, named: this.named });
    } catch (error) {
      failure = error as Error;
      throw error;
    } finally {
      client.release(isConnectionLost(failure) ? failure : undefined);
    }
  }

  async transaction<T>(scope: Scope, work: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt(scope, work);
      } catch (error) {
        if (attempt >= ATTEMPTS || !RERUN.has((error as pg.DatabaseError).code ?? '')) throw error;
        await pause(Math.random() * 20 * attempt);
      }
    }
  }

  private async attempt<T>(scope: Scope, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let lost: Error | undefined;
    try {
      await client.query(beginInScope(scope));
      const result = await work(new PostgresTransaction(client, scope, this.named));
      refuseHalfDone(await client.query('COMMIT'));
      return result;
    } catch (error) {
      // Most of what is thrown is a refusal: a connection that can roll back is kept.
      await client.query('ROLLBACK').catch((failure: Error) => (lost = failure));
      if (isSpoilt(error)) lost ??= error as Error;
      throw error;
    } finally {
      client.release(lost);
    }
  }
}

/** PostgreSQL answers the COMMIT of a failed transaction with ROLLBACK and no error: work may have caught the error. */
function refuseHalfDone({ command }: pg.QueryResult): void {
  if (command !== 'COMMIT') throw new Error('A statement of the transaction had failed: nothing was stored.');
}

class PostgresTransaction implements Transaction {
  constructor(
    private readonly client: pg.PoolClient,
    readonly scope: Scope,
    private readonly named: boolean,
  ) {}

  async query<R = Row>(sql: string, parameters: readonly unknown[] = []): Promise<R[]> {
    const name = this.named ? statementName(sql) : undefined;
    const result = await this.client.query({ text: sql, values: [...parameters], ...(name && { name }) });
    return result.rows as R[];
  }
}

function runScoped<R>(
  client: pg.PoolClient,
  scope: Scope,
  { sql, parameters, named }: { sql: string; parameters: readonly unknown[]; named: boolean },
): Promise<R[]> {
  const name = named ? statementName(sql) : undefined;
  return new Promise((resolve, reject) => {
    const config = { text: sql, values: [...parameters], queryMode: 'extended', ...(name && { name }) };
    const query = new ScopedQuery(settingsOf(scope), config, named);
    (query as unknown as { callback: (error: Error | null, result?: pg.QueryResult) => void }).callback = (
      error,
      result,
    ) => (error ? reject(error) : resolve((result?.rows ?? []) as R[]));
    client.query(query as unknown as pg.Submittable);
  });
}

const SETTINGS = ['tenant', 'customer', 'below', 'actor'] as const;

/** BEGIN and the settings in one round trip. */
function beginInScope(scope: Scope): string {
  const settings = settingsOf(scope).map(
    (value, index) => `SET LOCAL trunkline.${SETTINGS[index]} = ${pg.escapeLiteral(value)}`,
  );
  return ['BEGIN', ...settings].join('; ');
}

/** The connection is gone, or will fail again: a prepared statement is lost (26000) or its table has changed (0A000). */
const isSpoilt = (error: unknown): boolean =>
  /^(08...|57P0[1-3]|26000|0A000)$/.test((error as pg.DatabaseError).code ?? '');

const isConnectionLost = (error: Error | undefined): boolean =>
  error !== undefined && (isSpoilt(error) || !/^[0-9A-Z]{5}$/.test((error as pg.DatabaseError).code ?? ''));
