/** How a relay works. */
export interface RelayOptions {
  /** After so many attempts an event is given up for a subscriber (`dead`). */
  readonly maxAttempts: number;
  readonly firstRetryMs: number;
  readonly longestRetryMs: number;
  /** Looks for work at least this often, whatever it hears. */
  readonly pollMs: number;
  /** Lanes of one subscriber that are sent at the same time. */
  readonly concurrency: number;
}

export const RELAY_OPTIONS = Symbol('relay options');

/** Twelve attempts over about an hour and a half. */
export const DEFAULT_RELAY_OPTIONS: RelayOptions = {
  maxAttempts: 12,
  firstRetryMs: 2_000,
  longestRetryMs: 1_800_000,
  pollMs: 1_000,
  concurrency: 4,
};
