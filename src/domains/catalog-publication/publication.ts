import type { JsonObject } from '../helpers/index.js';
import type { ChangeOperation, ChangeSetOrigin } from './change-set.js';

/** A draft that became the catalogue. */
export interface Publication {
  /** 1, 2, 3, ... */
  readonly number: number;
  readonly changeSetId: string;
  readonly name: string;
  readonly notes: string | null;
  readonly origin: ChangeSetOrigin;
  /** Number of the publication that it took back. */
  readonly rollsBack: number | null;
  /** Number of the publication that took it back. */
  readonly rolledBackBy: number | null;
  readonly authorName: string;
  readonly publisherName: string;
  readonly entryCount: number;
  readonly publishedAt: Date;
}

/** An entry of the catalogue before and after a publication. */
export interface PublishedEntry {
  readonly publication: number;
  readonly kind: string;
  readonly resourceId: string;
  readonly name: string;
  readonly operation: ChangeOperation;
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
  readonly versionAfter: number | null;
}

/** A publication in the life of one entry. */
export interface EntryHistory extends PublishedEntry {
  readonly publicationName: string;
  readonly notes: string | null;
  readonly publisherName: string;
  readonly publishedAt: Date;
}
