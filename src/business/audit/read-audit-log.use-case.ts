import { Injectable } from '@nestjs/common';
import {
  AuditChainRepository,
  type AuditEntry,
  AuditEntryRepository,
  type AuditFilter,
  AuditVerificationRepository,
  type ChainHead,
  type Verified,
} from '../../domains/audit/index.js';
import { Refusal, type Scope } from '../../domains/helpers/index.js';

/** A page of entries, newest first. */
export interface AuditPage {
  readonly entries: readonly AuditEntry[];
  /** `before` of the next page; null at the end. */
  readonly next: string | null;
}

export interface ChainState {
  readonly head: ChainHead | undefined;
  /** The newest verification; undefined when there was none. */
  readonly verified: Verified | undefined;
}

/** Shows the audit log. Whose entries are seen is decided by row-level security. */
@Injectable()
export class ReadAuditLog {
  constructor(
    private readonly entries: AuditEntryRepository,
    private readonly chain: AuditChainRepository,
    private readonly verifications: AuditVerificationRepository,
  ) {}

  async list(scope: Scope, filter: AuditFilter): Promise<AuditPage> {
    const found = await this.entries.list(scope, { ...filter, limit: filter.limit + 1 });
    const entries = found.slice(0, filter.limit);
    return { entries, next: found.length > filter.limit ? (entries.at(-1)?.id ?? null) : null };
  }

  /** @throws Refusal `notFound` */
  async get(scope: Scope, id: string): Promise<AuditEntry> {
    const entry = await this.entries.find(scope, id);
    if (entry) return entry;
    throw new Refusal(
      'notFound',
      'auditEntryNotFound',
      'There is no audit entry with this id: check the id.',
    );
  }

  async chainState(): Promise<ChainState> {
    const [head, verified] = await Promise.all([this.chain.head(), this.verifications.latest()]);
    return { head, verified };
  }
}
