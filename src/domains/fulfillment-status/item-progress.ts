import type { MilestoneCode } from './data/milestones.js';

/** What a notice says beside its code. */
export interface NoticeFacts {
  /** ISO 8601; in a FOC. */
  readonly promisedDate?: string;
  /** RCODE of a jeopardy, or of the one that is cleared. */
  readonly jeopardyCode?: string;
  /** ISO 8601: the date that a jeopardy moves the promise to. */
  readonly newDate?: string;
  readonly circuitId?: string;
  readonly serviceId?: string;
  readonly telephoneNumber?: string;
  readonly reason?: string;
}

/** A notice of the OSS about one service order. `sequence` is the OSS's own count, from 1. */
export interface Notice {
  readonly id: string;
  readonly sequence: number;
  readonly code: string;
  readonly occurredAt: Date;
  readonly facts: NoticeFacts;
}

export interface MilestoneProgress {
  readonly code: MilestoneCode;
  readonly pointOfNoReturn: boolean;
  readonly promisedAt: Date | null;
  readonly predictedAt: Date | null;
  readonly reachedAt: Date | null;
}

export interface JeopardyProgress {
  readonly noticeId: string;
  readonly code: string;
  /** The last milestone that was reached before it. */
  readonly milestone: MilestoneCode;
  readonly newDate: Date | null;
  readonly raisedAt: Date;
  readonly clearedAt: Date | null;
}

/** Where an item stands. */
export interface ItemProgress {
  readonly state:
    'inProgress' | 'held' | 'pending' | 'pendingCancellation' | 'completed' | 'failed' | 'cancelled';
  readonly milestones: readonly MilestoneProgress[];
  readonly jeopardies: readonly JeopardyProgress[];
  readonly promisedDate: Date | null;
  readonly predictedDate: Date | null;
  readonly noReturnAt: Date | null;
  readonly endedAt: Date | null;
  /** When the OSS last said something. */
  readonly asOf: Date | null;
  /** The latest word on each fact. */
  readonly facts: NoticeFacts;
}
