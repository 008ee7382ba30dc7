import type { Lease } from '../../domains/traffic/index.js';
import type { Allowance } from './rate-limit.rule.js';

/** How long a process believes that a limit is reached before it asks again (another process may give back). */
const DRY_MS = 1_000;

/**
 * What this process may still admit of one client's limit without asking the store. Times are of performance.now().
 */
export class Counter {
  /** Set while a lease is on its way. */
  fetching: Promise<void> | undefined;
  /** Requests that wait for it. */
  waiting = 0;
  left = 0;
  touched = 0;
  endsAt: Date | undefined;
  private used = 0;
  private ends = 0;
  private dryUntil = 0;

  constructor(
    readonly key: Buffer,
    private readonly most: number,
  ) {}

  /** Takes one, when there is one in a window that has not ended. */
  take(now: number): boolean {
    if (this.left === 0 || now >= this.ends) return false;
    this.left--;
    this.touched = now;
    return true;
  }

  isOver = (now: number): boolean => now >= this.ends;
  isDry = (now: number): boolean => this.left === 0 && now < this.dryUntil;

  /**
   * `askedAt` is the time before the store was asked: the window then ends here a little before it ends there, and no
   * request of this window is admitted in the next one.
   */
  add(lease: Lease, askedAt: number): void {
    const sameWindow = this.endsAt?.getTime() === lease.endsAt.getTime();
    this.left = (sameWindow ? this.left : 0) + lease.granted;
    this.endsAt = lease.endsAt;
    this.used = lease.used;
    this.ends = askedAt + lease.endsInMs;
    this.touched = askedAt;
    this.dryUntil = lease.granted === 0 ? Math.min(this.ends, askedAt + DRY_MS) : 0;
  }

  /** Admits for a second what cannot be counted; nothing of it is given back. */
  admitUncounted(now: number, share: number): void {
    this.left = share;
    this.endsAt = undefined;
    this.ends = now + DRY_MS;
  }

  allowance(admitted: boolean, now: number): Allowance {
    return {
      admitted,
      limit: this.most,
      remaining: admitted ? Math.max(0, this.most - this.used + this.left) : 0,
      resetSeconds: Math.max(1, Math.ceil((this.ends - now) / 1000)),
    };
  }
}
