import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { DemonstrationRepository } from '../../../domains/demonstration/index.js';
import { Clock } from '../../../domains/helpers/index.js';
import { JobQueue, JobRunner } from '../../../integration/jobs/index.js';

export const SWEEP_DEMONSTRATIONS = 'demonstration.sweep';
const AGAIN_AFTER_MS = 15 * 60_000;
const AT_ONCE = 20;

/** Removes demonstrations whose time is over, every quarter of an hour. */
@Injectable()
export class SweepDemonstrations implements OnModuleInit, OnApplicationBootstrap {
  private readonly log = new Logger(SweepDemonstrations.name);

  constructor(
    private readonly runs: DemonstrationRepository,
    private readonly jobs: JobQueue,
    private readonly runner: JobRunner,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.runner.register(SWEEP_DEMONSTRATIONS, async () => {
      await this.sweep();
      await this.plan();
    });
  }

  /** One waiting job for all processes. */
  async onApplicationBootstrap(): Promise<void> {
    await this.plan();
  }

  /** @returns how many were removed. */
  async sweep(): Promise<number> {
    let removed = 0;
    for (;;) {
      const batch = await this.runs.work(async (tx) => {
        const expired = await this.runs.expired(tx, this.clock.now(), AT_ONCE);
        for (const run of expired) await this.runs.remove(tx, run);
        return expired.length;
      });
      removed += batch;
      if (batch < AT_ONCE) break;
    }
    if (removed > 0) this.log.log(`${removed} demonstrations were over and are removed.`);
    return removed;
  }

  private plan(): Promise<void> {
    const runAt = new Date(this.clock.now().getTime() + AGAIN_AFTER_MS);
    return this.runs.work((tx) =>
      this.jobs.add(tx, SWEEP_DEMONSTRATIONS, {}, { key: SWEEP_DEMONSTRATIONS, runAt }),
    );
  }
}
