/** So many requests of one client in so many seconds. */
export interface RateLimit {
  /** Stable: counters of different limits never meet. */
  readonly name: string;
  readonly most: number;
  readonly seconds: number;
  /**
   * When the shared count cannot be read: `admit` for limits that only keep the load fair, `refuse` for limits that
   * keep credentials from being guessed.
   */
  readonly withoutStore: 'admit' | 'refuse';
}

/** Above this a process takes shares ahead; limits up to it are counted request by request. */
const EXACT_UP_TO = 200;
const SHARES = 10;

/** How many requests a process takes ahead of time. */
export const shareOf = ({ most }: RateLimit): number => (most <= EXACT_UP_TO ? 1 : Math.ceil(most / SHARES));

/** What a client is told about its limit; the RateLimit headers. */
export interface Allowance {
  readonly admitted: boolean;
  readonly limit: number;
  readonly remaining: number;
  readonly resetSeconds: number;
}
