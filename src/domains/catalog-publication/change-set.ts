import type { JsonObject } from '../helpers/index.js';
import type { ChangeSetState } from './change-set.state-machine.js';

export type ChangeSetOrigin = 'studio' | 'import' | 'rollback';

/** A draft of the catalogue without its entries. */
export interface ChangeSet {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly state: ChangeSetState;
  readonly origin: ChangeSetOrigin;
  /** Number of the publication that it takes back. */
  readonly rollsBack: number | null;
  readonly authorId: string;
  readonly authorName: string;
  readonly publisherId: string | null;
  readonly publisherName: string | null;
  readonly publishAt: Date | null;
  readonly notes: string | null;
  /** Why it could not be published. */
  readonly failure: string | null;
  /** Number of its publication. */
  readonly publication: number | null;
  readonly entryCount: number;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export type ChangeOperation = 'add' | 'change' | 'remove';

/** What a draft does to one entry of the catalogue. */
export interface Change {
  readonly kind: string;
  readonly resourceId: string;
  readonly operation: ChangeOperation;
  /** As it shall be; null when it is removed. */
  readonly document: JsonObject | null;
  /** The version that was changed, and its document; null for a new entry. */
  readonly baseVersion: number | null;
  readonly baseDocument: JsonObject | null;
  readonly changedBy: string;
  readonly version: number;
}

export type NewChange = Omit<Change, 'version' | 'changedBy'>;

/** A change in another open draft. */
export interface OtherChange {
  readonly kind: string;
  readonly resourceId: string;
  readonly operation: ChangeOperation;
  readonly changeSetId: string;
  readonly changeSetName: string;
  readonly state: ChangeSetState;
  /** Who changed the entry there. */
  readonly changedBy: string;
}

/** Who did what to a draft. */
export interface Activity {
  readonly at: Date;
  readonly actorId: string;
  readonly actorName: string;
  readonly action: string;
  readonly words: string;
}
