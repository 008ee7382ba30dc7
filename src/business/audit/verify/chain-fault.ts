/** What is wrong with one place of the log. */
export interface ChainFault {
  readonly kind:
    /** The entry is not as it was linked. */
    | 'changed'
    /** The link, the entry or both are gone. */
    | 'removed'
    /** The entry stands at another place than it was linked at. */
    | 'reordered'
    /** An entry that was never linked, or whose link is gone. */
    | 'notLinked'
    /** The chain ends before a place that was seen earlier, or is another chain. */
    | 'cut';
  /** Null for an entry that has no place. */
  readonly position: number | null;
  readonly entryId: string | null;
  /** For a person. */
  readonly text: string;
}

/** A head that was kept outside of the database. */
export interface KnownHead {
  readonly position: number;
  readonly hash: Buffer;
  /** Where it was kept, for messages. */
  readonly source: string;
}

export interface VerifyReport {
  readonly startedAt: Date;
  readonly endedAt: Date;
  /** Links that were looked at. */
  readonly links: number;
  readonly head: { readonly position: number; readonly hash: Buffer } | undefined;
  /** Entries of the last minute that wait to be linked. */
  readonly waiting: number;
  /** The first ones by position, at most 200; then those without a place. */
  readonly faults: readonly ChainFault[];
  readonly faultCount: number;
  /** Entries that were linked more than ten minutes after the time that they state: no worker ran, or they were dated back. */
  readonly late: { readonly count: number; readonly first: number | null };
}
