import { EventEmitter } from 'node:events';
import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type BeforeApplicationShutdown,
} from '@nestjs/common';
import { run, type Runner, type TaskList, type WorkerEvents, Logger as JobLogger } from 'graphile-worker';
import pg from 'pg';
import {
  inOneWork,
  type JsonObject,
  PROCESS_OPTIONS,
  type ProcessOptions,
} from '../../domains/helpers/index.js';
import { type ConnectionTarget, SERVING_TARGET } from '../database/index.js';
import { WorkerLiveness } from './worker-liveness.js';

/** Does one job. Throwing makes the queue try again later; a job may always run twice. */
export type JobHandler = (payload: JsonObject) => Promise<void>;

const CONCURRENCY = 4;

/**
 * Runs the jobs of the queue in this process. Modules register their tasks when they are initialised; the runner
 * starts after that, unless the process only answers requests. It has a small pool of its own, so that jobs never
 * wait for the connections of requests nor the other way round.
 */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(JobRunner.name);
  private readonly handlers = new Map<string, JobHandler>();
  private runner: Runner | undefined;
  private pool: pg.Pool | undefined;
  private liveness: WorkerLiveness | undefined;

  constructor(
    @Inject(SERVING_TARGET) private readonly target: ConnectionTarget,
    @Inject(PROCESS_OPTIONS) private readonly options: ProcessOptions,
  ) {}

  /** @throws Error when two modules claim the same task. */
  register(task: string, handler: JobHandler): void {
    if (this.handlers.has(task))
      throw new Error(`The job task ${task} is registered twice; give one another name.`);
    this.handlers.set(task, handler);
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.options.role !== 'api') await this.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.stop();
  }

  async start(): Promise<void> {
    if (this.runner) return;
    this.pool = new pg.Pool({ ...this.target, max: CONCURRENCY + 2, application_name: 'trunkline-jobs' });
    this.pool.on('error', () => undefined); // an idle connection that the server closed; the pool replaces it
    this.pool.on('connect', (client) => client.on('error', () => undefined));
    const events: WorkerEvents = new EventEmitter();
    events.once('pool:create', ({ workerPool }) => {
      this.liveness = new WorkerLiveness(this.target, workerPool.id);
    });
    this.runner = await run({
      events,
      pgPool: this.pool,
      taskList: this.taskList(),
      concurrency: CONCURRENCY,
      noHandleSignals: true,
      pollInterval: 1_000,
      logger: this.quietLogger(),
    });
    await this.liveness?.start();
    this.runner.promise.catch((error: Error) => this.log.error(`The job runner ended: ${error.message}`));
  }

  /** Takes no further job and resolves when the running ones have ended. */
  async stop(): Promise<void> {
    const runner = this.runner;
    this.runner = undefined;
    await runner?.stop().catch(() => undefined); // already stopping
    await this.liveness?.stop();
    await this.pool?.end().catch(() => undefined);
    this.pool = undefined;
    this.liveness = undefined;
  }

  private taskList(): TaskList {
    return Object.fromEntries(
      [...this.handlers].map(([task, handler]) => [
        task,
        (payload: unknown) => inOneWork(() => handler(payload as JsonObject)),
      ]),
    );
  }

  /** Failures reach our log; the queue's own chatter does not. */
  private quietLogger(): JobLogger {
    return new JobLogger(() => (level, message) => {
      if (level === 'error') this.log.error(message);
      else if (level === 'warning') this.log.warn(message);
    });
  }
}
