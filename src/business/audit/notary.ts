import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { AuditChainRepository } from '../../domains/audit/index.js';
import { Clock, PROCESS_OPTIONS, type ProcessOptions } from '../../domains/helpers/index.js';
import { ChainKey } from './chain-key.js';

const BATCH = 500;
/** A committed entry waits at most about this long. */
const ROUND_MS = 500;
/** The head goes to the process's own log at least this often while it moves: a copy that the database does not hold. */
const TELL_HEAD_MS = 600_000;

/** Links committed entries into the chain. Any number of notaries may run: one works at a time. */
@Injectable()
export class AuditNotary implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(AuditNotary.name);
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();
  private isStopped = true;
  private toldAt = 0;
  private toldPosition = 0;

  constructor(
    private readonly chain: AuditChainRepository,
    private readonly key: ChainKey,
    private readonly clock: Clock,
    @Inject(PROCESS_OPTIONS) private readonly options: ProcessOptions,
  ) {}

  onApplicationBootstrap(): void {
    if (this.options.role !== 'api') this.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.stop();
  }

  start(): void {
    if (!this.isStopped) return;
    this.isStopped = false;
    this.next(0);
  }

  /** Resolves when the round under way has ended. */
  async stop(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    await this.round;
  }

  /** Links everything that has been committed until now; for tests and the command line. */
  async linkAll(): Promise<void> {
    const key = await this.key.get();
    while ((await this.chain.link(key, BATCH, () => this.clock.now())) > 0);
  }

  private next(wait: number): void {
    this.timer = setTimeout(() => {
      this.round = this.work().finally(() => {
        if (!this.isStopped) this.next(ROUND_MS);
      });
    }, wait);
  }

  private async work(): Promise<void> {
    try {
      while (!this.isStopped && (await this.chain.isAnyWaiting())) {
        const linked = await this.chain.link(await this.key.get(), BATCH, () => this.clock.now());
        if (linked < BATCH) break;
      }
      await this.tellHead();
    } catch (error) {
      if (!this.isStopped)
        this.log.warn(`Linking audit entries failed: ${(error as Error).message}. Trying again.`);
    }
  }

  private async tellHead(): Promise<void> {
    const now = performance.now();
    if (this.toldAt > 0 && now - this.toldAt < TELL_HEAD_MS) return;
    this.toldAt = now;
    const head = await this.chain.head();
    if (!head || head.position === this.toldPosition) return;
    this.toldPosition = head.position;
    this.log.log(`Audit chain at ${head.position}:${head.hash.toString('hex')}`);
  }
}
