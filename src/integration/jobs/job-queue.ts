import type { JsonObject, Transaction } from '../../domains/helpers/index.js';

export interface JobOptions {
  /** At most one waiting job has this key; adding it again replaces the waiting one. */
  readonly key?: string;
  readonly runAt?: Date;
  /** Jobs of one named queue run one after the other. */
  readonly queue?: string;
  /** Jobs with a smaller number run first; 0 when it is not said. */
  readonly priority?: number;
  /** Attempts with exponential backoff before the job is given up (kept in the table with its error); 25 if not said. */
  readonly maxAttempts?: number;
}

/** Work to be done after the commit, at least once. Added in the transaction of the fact that causes it. */
export abstract class JobQueue {
  abstract add(tx: Transaction, task: string, payload: JsonObject, options?: JobOptions): Promise<void>;
}

export class PostgresJobQueue extends JobQueue {
  async add(tx: Transaction, task: string, payload: JsonObject, options: JobOptions = {}): Promise<void> {
    await tx.query(
      `SELECT graphile_worker.add_job($1, $2::json, queue_name => $3, run_at => $4::timestamptz,
         max_attempts => $5::integer, job_key => $6, priority => $7::integer)`,
      [
        task,
        JSON.stringify(payload),
        options.queue ?? null,
        options.runAt ?? null,
        options.maxAttempts ?? null,
        options.key ?? null,
        options.priority ?? null,
      ],
    );
  }
}
