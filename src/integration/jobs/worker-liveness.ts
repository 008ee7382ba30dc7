import { Logger } from '@nestjs/common';
import pg from 'pg';
import type { ConnectionTarget } from '../database/index.js';

const SWEEP_MS = 2_000;
/** Younger locks are left alone: their worker may still be taking its own lock. */
const YOUNGEST_SECONDS = 3;
const LOCK_SPACE = 728;

const TRY_LOCK = `SELECT pg_try_advisory_lock(hashtextextended($1, ${LOCK_SPACE})) AS done`;
/** One's own: waits, because another worker may be trying it for a moment to see whether we live. */
const LOCK = `SELECT pg_advisory_lock(hashtextextended($1, ${LOCK_SPACE}))`;
const UNLOCK = `SELECT pg_advisory_unlock(hashtextextended($1, ${LOCK_SPACE}))`;
const HOLDERS = `
  SELECT DISTINCT locked_by AS worker FROM (
    SELECT locked_by, locked_at FROM graphile_worker._private_jobs
    UNION ALL SELECT locked_by, locked_at FROM graphile_worker._private_job_queues) AS held
  WHERE locked_by <> $1 AND locked_at < now() - make_interval(secs => ${YOUNGEST_SECONDS})`;

/**
 * Gives the jobs of killed workers back within seconds. The queue itself waits four hours, because it cannot tell a dead
 * worker from a slow one. Here each worker holds an advisory lock as long as its connection lives: whoever gets the lock
 * of another worker knows that it is gone.
 */
export class WorkerLiveness {
  private readonly log = new Logger(WorkerLiveness.name);
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private sweeping: Promise<void> = Promise.resolve();

  constructor(
    private readonly target: ConnectionTarget,
    private readonly worker: string,
  ) {}

  async start(): Promise<void> {
    await this.sweep();
    this.timer = setInterval(() => {
      this.sweeping = this.sweeping.then(() => this.sweep());
    }, SWEEP_MS);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.sweeping;
    await this.client?.end().catch(() => undefined);
    this.client = undefined;
  }

  /** Shows that this worker lives, and frees what dead ones hold. A lost connection is made anew next time. */
  private async sweep(): Promise<void> {
    try {
      const client = await this.connected();
      const { rows } = await client.query<{ worker: string }>(HOLDERS, [this.worker]);
      for (const { worker } of rows) await this.free(client, worker);
    } catch (error) {
      this.client?.end().catch(() => undefined);
      this.client = undefined;
      this.log.warn(`Looking for dead workers failed: ${(error as Error).message}. Trying again.`);
    }
  }

  private async free(client: pg.Client, worker: string): Promise<void> {
    const { rows } = await client.query<{ done: boolean }>(TRY_LOCK, [worker]);
    if (!rows[0]?.done) return;
    await client.query('SELECT graphile_worker.force_unlock_workers(ARRAY[$1])', [worker]);
    await client.query(UNLOCK, [worker]);
    this.log.warn(`The worker ${worker} is gone; its jobs are given to others.`);
  }

  private async connected(): Promise<pg.Client> {
    if (this.client) return this.client;
    const client = new pg.Client({
      ...this.target,
      keepAlive: true,
      query_timeout: 5_000,
      connectionTimeoutMillis: 5_000,
      application_name: 'trunkline-liveness',
    });
    const forget = (): void => {
      if (this.client === client) this.client = undefined;
    };
    client.on('error', forget);
    client.on('end', forget);
    await client.connect();
    try {
      await client.query(LOCK, [this.worker]);
    } catch (error) {
      client.end().catch(() => undefined);
      throw error;
    }
    this.client = client;
    return client;
  }
}
