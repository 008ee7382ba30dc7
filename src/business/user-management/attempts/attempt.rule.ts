import type { TryCount } from '../../../domains/traffic/index.js';

/** So many failures cost nothing; then each further try has to wait, twice as long each time. */
const FREE_FAILURES = 10;
const FIRST_DELAY_SECONDS = 30;
/** Longer would let anybody keep the owner of an account out for as long as they like. */
const LONGEST_DELAY_SECONDS = 900;
/** A try that has not ended by now died with its process. */
const PENDING_SECONDS = 60;

/** How long a try has to wait after so many failures. */
export function delaySeconds(failures: number): number {
  if (failures < FREE_FAILURES) return 0;
  return Math.min(FIRST_DELAY_SECONDS * 2 ** (failures - FREE_FAILURES), LONGEST_DELAY_SECONDS);
}

/** What is known of one account or address, without what is to be forgotten. */
export function present(count: TryCount, now: Date, forgetSeconds: number): TryCount {
  const age = (then: Date): number => (now.getTime() - then.getTime()) / 1000;
  return {
    ...count,
    failures: age(count.lastAt) > forgetSeconds ? 0 : count.failures,
    pending: age(count.pendingAt) > PENDING_SECONDS ? 0 : count.pending,
  };
}

/** Whole seconds until the next try may be made; 0 when it may be made now. */
export function waitSeconds({ failures, lastAt }: TryCount, now: Date): number {
  const delay = delaySeconds(failures);
  // A try that waited for its turn may have read the clock before the last failure did.
  const passed = Math.max(0, now.getTime() - lastAt.getTime()) / 1000;
  return Math.max(0, Math.ceil(delay - passed));
}

/** Whether so many tries are under way that, should all fail, the next one would have to wait. */
export const isFull = ({ failures, pending }: TryCount): boolean =>
  pending >= Math.max(1, FREE_FAILURES - failures);

export const begun = (count: TryCount, now: Date): TryCount => ({
  ...count,
  pending: count.pending + 1,
  pendingAt: now,
});

export const ended = (count: TryCount): TryCount => ({ ...count, pending: Math.max(0, count.pending - 1) });

export const failed = (count: TryCount, now: Date): TryCount => ({
  ...ended(count),
  failures: count.failures + 1,
  lastAt: now,
});

export const proven = (count: TryCount): TryCount => ({ ...ended(count), failures: 0 });
