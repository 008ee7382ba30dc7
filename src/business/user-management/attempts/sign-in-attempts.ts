import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Clock, Refusal, TooMany } from '../../../domains/helpers/index.js';
import { FailedTryRepository, type TryCount } from '../../../domains/traffic/index.js';
import { addressKey } from '../../traffic-control/index.js';
import type { Attempt } from './attempt.js';
import { begun, ended, failed, isFull, present, proven, waitSeconds } from './attempt.rule.js';
import { SignInLog } from './sign-in-log.js';

export type { Attempt } from './attempt.js';

const ACCOUNT_FORGETS = 24 * 3_600;
/** Many people may share an address. */
const ADDRESS_FORGETS = 1_800;
const SWEEP_MS = 3_600_000;
/** A try behind others that are under way asks again after so many milliseconds, and gives up in the end. */
const ASK_AGAIN_MS = 40;
const LONGEST_WAIT_MS = 10_000;

/**
 * Stands before every check of credentials. Counts failures by account and by address in the database, right over all
 * processes: a try is entered before its check starts, so twenty at once are no more than twenty in turn.
 */
@Injectable()
export class SignInAttempts implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger(SignInAttempts.name);
  private sweeping: NodeJS.Timeout | undefined;

  constructor(
    private readonly store: FailedTryRepository,
    private readonly clock: Clock,
    private readonly audit: SignInLog,
  ) {}

  onModuleInit(): void {
    this.sweeping = setInterval(() => void this.sweep(), SWEEP_MS);
    this.sweeping.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.sweeping);
  }

  /**
   * Runs `check` unless the account or the address has failed too often lately. A Refusal `unauthenticated` that
   * `check` throws is a failure; success clears the account's failures, never the address's.
   * @throws TooMany `tooManyFailures`, alike for accounts that exist and that do not; then `check` has not run
   */
  async during<T>(attempt: Attempt, check: () => Promise<T>): Promise<T> {
    const keys = keysOf(attempt);
    await this.begin(keys);
    let result: T;
    try {
      result = await check();
    } catch (error) {
      const wrong = error instanceof Refusal && error.kind === 'unauthenticated';
      await this.settle(keys, (count) => (wrong ? failed(count, this.clock.now()) : ended(count)));
      if (wrong) await this.audit.failed(attempt);
      throw error;
    }
    await this.settle(keys, (count, i) => (i === 0 ? proven(count) : ended(count)));
    return result;
  }

  private async begin(keys: readonly Buffer[]): Promise<void> {
    const end = performance.now() + LONGEST_WAIT_MS;
    while (!(await this.enter(keys))) {
      if (performance.now() > end) throw tooManyFailures(1);
      await pause(ASK_AGAIN_MS * (0.5 + Math.random()));
    }
  }

  /** False while too many tries are under way to know whether this one may be made. */
  private async enter(keys: readonly Buffer[]): Promise<boolean> {
    const now = this.clock.now();
    let entered = false;
    await this.store.change(keys, now, (counts) => {
      const today = counts.map((count, i) => present(count, now, forgetSeconds(i)));
      const wait = Math.max(...today.map((count) => waitSeconds(count, now)));
      if (wait > 0) throw tooManyFailures(wait);
      entered = !today.some(isFull);
      return entered ? today.map((count) => begun(count, now)) : undefined;
    });
    return entered;
  }

  private settle(keys: readonly Buffer[], change: (count: TryCount, i: number) => TryCount): Promise<void> {
    return this.store.change(keys, this.clock.now(), (counts) => counts.map(change));
  }

  private async sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - ACCOUNT_FORGETS * 1000);
    await this.store.sweep(before).catch((error: { code?: string }) => {
      this.log.warn(`Old failures were not removed: ${error.code ?? 'unknown'}. Trying again in an hour.`);
    });
  }
}

/** The account's key, then the address's. Hashes: the table tells nobody's e-mail address. */
function keysOf({ kind, account, address }: Attempt): Buffer[] {
  const names = [`${kind} ${account.trim().toLowerCase()}`];
  if (address !== undefined) names.push(`address ${addressKey(address)}`);
  return names.map((name) => createHash('sha256').update(name).digest());
}

const forgetSeconds = (index: number): number => (index === 0 ? ACCOUNT_FORGETS : ADDRESS_FORGETS);

const tooManyFailures = (seconds: number): TooMany =>
  new TooMany(
    'tooManyFailures',
    'Too many wrong tries for this account or from this address: wait for the seconds in Retry-After, then try again.',
    seconds,
  );
