import { createHash } from 'node:crypto';
import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Refusal } from '../../domains/helpers/index.js';
import { RateWindowRepository } from '../../domains/traffic/index.js';
import { Counter } from './counter.js';
import { type Allowance, type RateLimit, shareOf } from './rate-limit.rule.js';

const TIDY_MS = 1_000;
const SWEEP_EVERY = 60;
const COMPLAIN_MS = 10_000;
/** More clients than this in one process: the longest unused counters go, with what they had. */
const MOST_COUNTERS = 50_000;

/**
 * Counts requests per client over all processes. A process takes a share of the limit in one statement and counts it
 * down in memory, so a busy client costs no SQL per request; the shares of all processes never exceed the limit. What
 * a client does not use goes back after a second. See docs/adr/0015-edge.md.
 */
@Injectable()
export class RateLimits implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger(RateLimits.name);
  private readonly counters = new Map<string, Counter>();
  private timer: NodeJS.Timeout | undefined;
  private ticks = 0;
  private complained = -COMPLAIN_MS;

  constructor(private readonly store: RateWindowRepository) {}

  onModuleInit(): void {
    this.timer = setInterval(() => void this.tidy(), TIDY_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /**
   * Counts one request of this client. Synchronous while the process holds a share.
   * @throws Refusal `unavailable` when the store does not answer and the limit may not do without it.
   */
  count(limit: RateLimit, client: string): Allowance | Promise<Allowance> {
    const counter = this.counterOf(limit, client);
    const now = performance.now();
    if (counter.take(now)) {
      if (!counter.fetching && runsLow(counter, limit)) void this.fetch(counter, limit);
      return counter.allowance(true, now);
    }
    return counter.isDry(now) ? counter.allowance(false, now) : this.await(counter, limit);
  }

  private counterOf(limit: RateLimit, client: string): Counter {
    const name = `${limit.name}\n${client}`;
    let counter = this.counters.get(name);
    if (!counter) {
      if (this.counters.size >= MOST_COUNTERS) this.counters.delete(this.counters.keys().next().value ?? '');
      counter = new Counter(createHash('sha256').update(name).digest(), limit.most);
      this.counters.set(name, counter);
    }
    return counter;
  }

  private async await(counter: Counter, limit: RateLimit): Promise<Allowance> {
    counter.waiting++;
    try {
      for (;;) {
        await (counter.fetching ?? this.fetch(counter, limit));
        const now = performance.now();
        if (counter.take(now)) return counter.allowance(true, now);
        if (counter.isDry(now)) return counter.allowance(false, now);
      }
    } finally {
      counter.waiting--;
    }
  }

  /** Takes the next share; those who wait for it see a failure only when the limit may not do without the store. */
  private fetch(counter: Counter, limit: RateLimit): Promise<void> {
    const fetching = this.lease(counter, limit).finally(() => {
      counter.fetching = undefined;
    });
    counter.fetching = fetching;
    fetching.catch(() => undefined); // nobody may be waiting for a share that was taken ahead
    return fetching;
  }

  private async lease(counter: Counter, limit: RateLimit): Promise<void> {
    const askedAt = performance.now();
    const share = shareOf(limit);
    try {
      // One tick later, so that all who came at the same moment are waiting and are served by one statement.
      await Promise.resolve();
      const needed = Math.max(1, counter.waiting);
      const lease = await this.store.take(counter.key, {
        wanted: Math.max(share, needed),
        needed,
        limit: limit.most,
        seconds: limit.seconds,
      });
      counter.add(lease, askedAt);
    } catch (error) {
      this.complain(error);
      if (limit.withoutStore === 'refuse') throw storeMissing();
      counter.admitUncounted(performance.now(), share);
    }
  }

  private complain(error: unknown): void {
    if (performance.now() - this.complained < COMPLAIN_MS) return;
    this.complained = performance.now();
    this.log.warn(
      `Requests cannot be counted over all processes: ${(error as { code?: string }).code ?? 'unknown'}.`,
    );
  }

  /** Forgets windows that are over, and gives back what idle clients left of theirs. */
  private async tidy(): Promise<void> {
    const now = performance.now();
    const unused = [];
    for (const [name, counter] of this.counters) {
      if (counter.fetching || counter.waiting > 0) continue;
      if (counter.isOver(now)) this.counters.delete(name);
      else if (counter.left > 0 && counter.endsAt && now - counter.touched >= TIDY_MS) {
        unused.push({ key: counter.key, endsAt: counter.endsAt, unused: counter.left });
        counter.left = 0;
      }
    }
    try {
      if (unused.length > 0) await this.store.giveBack(unused);
      if (++this.ticks % SWEEP_EVERY === 0) await this.store.sweep();
    } catch (error) {
      this.complain(error);
    }
  }
}

/** Exact limits are never taken ahead: what one process holds, another could not admit. */
const runsLow = (counter: Counter, limit: RateLimit): boolean => {
  const share = shareOf(limit);
  return share > 1 && counter.left < share / 4;
};

const storeMissing = (): Refusal =>
  new Refusal(
    'unavailable',
    'limitsUnavailable',
    'Tries cannot be counted at the moment, so none is admitted: try again in a few seconds.',
  );
