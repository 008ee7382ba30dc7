import { Injectable } from '@nestjs/common';
import {
  AuditChainRepository,
  AuditVerificationRepository,
  ChainReaderRepository,
  type ChainHead,
} from '../../../domains/audit/index.js';
import { Clock } from '../../../domains/helpers/index.js';
import { ChainKey } from '../chain-key.js';
import type { ChainFault, KnownHead, VerifyReport } from './chain-fault.js';
import { LinkCheck } from './link-check.js';

/** A written entry is linked within about a second; after a minute something is wrong. */
const LINKED_WITHIN_MS = 60_000;
const KEPT = 200;

/** Finds every row of the audit log that was changed, removed, moved or put in. */
@Injectable()
export class VerifyChain {
  constructor(
    private readonly chain: AuditChainRepository,
    private readonly reader: ChainReaderRepository,
    private readonly verifications: AuditVerificationRepository,
    private readonly key: ChainKey,
    private readonly clock: Clock,
  ) {}

  /**
   * Reads the whole log (measured: 1,000,000 entries in a minute on a busy machine) and keeps what it found for the audit page. Entries that are
   * written meanwhile are left to the next run.
   * @param known a head that was kept outside: shows that the end was cut off.
   */
  async execute(known?: KnownHead): Promise<VerifyReport> {
    const startedAt = this.clock.now();
    const check = new LinkCheck(await this.key.get());
    const heads = [known, await this.headOfLastTime()].filter((head) => head !== undefined);
    const head = await this.chain.head();
    const atHeads = new Map<number, Buffer>();
    for await (const link of this.reader.links(head?.position ?? 0)) {
      check.see(link);
      if (heads.some(({ position }) => position === link.position)) atHeads.set(link.position, link.hash);
    }
    const others = [...heads.flatMap((seen) => cutFault(seen, atHeads, head)), ...(await this.lost())];
    const { waiting, ...unlinked } = await this.unlinked(startedAt);
    const report: VerifyReport = {
      startedAt,
      endedAt: this.clock.now(),
      links: check.count,
      head,
      waiting,
      faults: [...check.found(), ...others, ...unlinked.faults].slice(0, KEPT),
      faultCount: check.faultCount + others.length + unlinked.count,
      late: { count: check.late, first: check.firstLate },
    };
    await this.keep(report);
    return report;
  }

  private async headOfLastTime(): Promise<KnownHead | undefined> {
    const last = await this.verifications.longestWhole();
    if (!last?.headHash) return undefined;
    const source = `the verification of ${last.endedAt.toISOString()}`;
    return { position: last.position, hash: last.headHash, source };
  }

  private async lost(): Promise<ChainFault[]> {
    return (await this.reader.lost()).map((id) => ({
      kind: 'removed',
      position: null,
      entryId: id,
      text: `the entry ${id} was removed before it was linked`,
    }));
  }

  private async unlinked(now: Date): Promise<{ waiting: number; count: number; faults: ChainFault[] }> {
    const faults: ChainFault[] = [];
    let [waiting, count] = [0, 0];
    for await (const { id, at, isWaiting } of this.reader.unlinked()) {
      if (isWaiting && now.getTime() - at.getTime() < LINKED_WITHIN_MS) {
        waiting += 1;
        continue;
      }
      count += 1;
      const text = isWaiting
        ? `the entry ${id} of ${at.toISOString()} is not linked yet: does a worker run?`
        : `the entry ${id} is in no link: it was put in, or its link was removed`;
      if (faults.length < KEPT) faults.push({ kind: 'notLinked', position: null, entryId: id, text });
    }
    return { waiting, count, faults };
  }

  private keep({ startedAt, endedAt, head, faultCount, faults }: VerifyReport): Promise<void> {
    return this.verifications.add({
      startedAt,
      endedAt,
      position: head?.position ?? 0,
      headHash: head?.hash ?? null,
      faultCount,
      firstFault: faults[0] ? describeFault(faults[0]) : null,
    });
  }
}

/** One line for a person. */
export const describeFault = ({ position, text }: ChainFault): string =>
  position === null ? text : `position ${position}: ${text}`;

function cutFault(
  { position, hash, source }: KnownHead,
  there: ReadonlyMap<number, Buffer>,
  head: ChainHead | undefined,
): ChainFault[] {
  const now = there.get(position);
  if (now?.equals(hash)) return [];
  const text = now
    ? `has another hash than ${source} says: the chain was made anew`
    : `is gone, and ${source} names it: the log ends at position ${head?.position ?? 0}`;
  return [{ kind: 'cut', position, entryId: null, text }];
}
