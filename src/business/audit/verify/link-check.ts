import {
  linkHash,
  NOTHING_BEFORE,
  type LinkedContent,
  type StoredLink,
} from '../../../domains/audit/index.js';
import type { ChainFault } from './chain-fault.js';

const LATE_MS = 600_000;
/** Wrong rows that are kept to find out which of them changed places. */
const KEPT = 200;

type WithEntry = StoredLink & { readonly entry: LinkedContent };

/** Looks at one link after the other; keeps the last one and the wrong ones, nothing else. */
export class LinkCheck {
  count = 0;
  late = 0;
  firstLate: number | null = null;
  faultCount = 0;
  last: StoredLink | undefined;
  private readonly faults: ChainFault[] = [];
  private readonly wrong: WithEntry[] = [];

  constructor(private readonly key: Buffer) {}

  see(link: StoredLink): void {
    const { position, entryId, entry } = link;
    this.count += 1;
    this.lookBefore(link);
    if (entry === undefined) {
      this.add({ kind: 'removed', position, entryId, text: `the entry ${entryId} was removed` });
    } else if (!this.holds({ ...link, entry })) {
      this.faultCount += 1;
      if (this.wrong.length < KEPT) this.wrong.push({ ...link, entry });
    } else if (link.linkedAt.getTime() - entry.at.getTime() > LATE_MS) {
      this.late += 1;
      this.firstLate ??= position;
    }
    this.last = link;
  }

  /** In order of position. */
  found(): ChainFault[] {
    const known = [...this.faults, ...this.wrong.map((link) => this.explain(link))];
    return known.sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
  }

  private holds({ position, linkedAt, previousHash, hash, entry }: WithEntry): boolean {
    return linkHash(this.key, { position, linkedAt, previousHash }, entry).equals(hash);
  }

  private lookBefore({ position, previousHash, entryId }: StoredLink): void {
    const expected = (this.last?.position ?? 0) + 1;
    const first =
      expected === position - 1 ? `position ${expected} is` : `positions ${expected} to ${position - 1} are`;
    if (position > expected) {
      this.add({ kind: 'removed', position: expected, entryId: null, text: `${first} gone` });
    } else if (!previousHash.equals(this.last?.hash ?? NOTHING_BEFORE)) {
      const text = `does not continue position ${position - 1}: one of the two was put there or moved`;
      this.add({ kind: 'reordered', position, entryId, text });
    }
  }

  /** Whether a wrong row is right at the place of another wrong row: then the two, or more, were moved. */
  private explain(link: WithEntry): ChainFault {
    const { position, entryId, entry } = link;
    const home = this.wrong.find(
      (other) =>
        other.position !== position &&
        (linkHash(this.key, other, entry).equals(other.hash) ||
          linkHash(this.key, { ...link, position: other.position }, entry).equals(link.hash)),
    );
    return home
      ? {
          kind: 'reordered',
          position,
          entryId,
          text: `the entry ${entryId} belongs at position ${home.position}`,
        }
      : { kind: 'changed', position, entryId, text: `the entry ${entryId} or its link was changed` };
  }

  private add(fault: ChainFault): void {
    this.faultCount += 1;
    if (this.faults.length < KEPT) this.faults.push(fault);
  }
}
