import { createHash, randomBytes } from 'node:crypto';
import type { DemonstrationPlace } from './entities/demonstration.entity.js';

export type DemonstrationPart = 'driver' | 'watcher';

/** A demonstration as one of its browsers has it. */
export interface DemonstrationRun {
  readonly id: string;
  readonly customerId: string;
  readonly personId: string;
  readonly scenario: string;
  readonly places: readonly DemonstrationPlace[];
  readonly done: readonly string[];
  readonly path: string | null;
  readonly part: DemonstrationPart;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

const HOUR_MS = 3_600_000;
/** It may be left for a working day, and ends on the day after its beginning whatever happens. */
const REST_MS = 8 * HOUR_MS;
const LONGEST_MS = 36 * HOUR_MS;
/** How many run at once: for one network address, and in all. */
export const MOST_OF_ADDRESS = 8;
export const MOST_OF_ALL = 400;

/** When a demonstration ends that is used now. */
export const expiryAt = (now: Date, createdAt: Date = now): Date =>
  new Date(Math.min(now.getTime() + REST_MS, createdAt.getTime() + LONGEST_MS));

/** 256 random bits in base64url. */
export const newDemonstrationSecret = (): string => randomBytes(32).toString('base64url');

/** How secrets of browsers and links, and network addresses, are kept. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
