import pg from 'pg';
import type { ConnectionTarget } from '../../database/index.js';

/**
 * Advisory locks held by one dedicated session, so that work with network calls needs no open transaction. When the
 * connection is lost PostgreSQL gives the locks to others at once: the signal aborts whatever was done under them.
 * Locks of one session do not exclude each other, so the keys held are remembered here as well.
 */
export class SessionLocks {
  private readonly held = new Set<string>();
  private client: pg.Client | undefined;
  private lost = new AbortController();
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly target: ConnectionTarget) {}

  /**
   * Does the work if nobody holds the key, in this process or another.
   * @param work gets a signal that is aborted when the lock is lost.
   * @returns false when somebody else holds it.
   */
  async withLock(key: string, work: (signal: AbortSignal) => Promise<void>): Promise<boolean> {
    if (this.held.has(key)) return false;
    this.held.add(key);
    try {
      if (!(await this.call(key, 'pg_try_advisory_lock'))) return false;
      try {
        await work(this.lost.signal);
      } finally {
        await this.call(key, 'pg_advisory_unlock').catch(() => undefined); // lost with its session
      }
      return true;
    } finally {
      this.held.delete(key);
    }
  }

  async close(): Promise<void> {
    this.lost.abort();
    await this.client?.end().catch(() => undefined);
    this.client = undefined;
  }

  /** One statement after the other: a client takes one at a time. */
  private call(key: string, lock: 'pg_try_advisory_lock' | 'pg_advisory_unlock'): Promise<boolean> {
    const answer = this.queue.then(async () => {
      const client = await this.connected();
      try {
        const { rows } = await client.query<{ done: boolean }>(
          `SELECT ${lock}(hashtextextended($1, 727)) AS done`,
          [key],
        );
        return rows[0]?.done === true;
      } catch (error) {
        client.end().catch(() => undefined); // nobody knows what it holds: its locks go with it
        this.forget(client);
        throw error;
      }
    });
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  private async connected(): Promise<pg.Client> {
    if (this.client) return this.client;
    const client = new pg.Client({
      ...this.target,
      keepAlive: true,
      query_timeout: 5_000, // a connection that died silently would hold up the relay for ever
      connectionTimeoutMillis: 5_000,
      application_name: 'trunkline-relay',
    });
    client.on('error', () => this.forget(client));
    client.on('end', () => this.forget(client));
    await client.connect();
    this.client = client;
    return client;
  }

  private forget(client: pg.Client): void {
    if (this.client !== client) return;
    this.client = undefined;
    this.lost.abort();
    this.lost = new AbortController();
  }
}
