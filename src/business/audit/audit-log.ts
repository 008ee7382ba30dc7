import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Scope, Transaction } from '../../domains/helpers/index.js';
import { AuditEntryRepository, type NewAuditEntry } from '../../domains/audit/index.js';

/**
 * Writes what the database's triggers cannot see: sign-ins, refusals, views. Changes need no call: every event of the
 * outbox and every change of a table with `CALL base.audited(...)` has its entry already.
 */
@Injectable()
export class AuditLog {
  constructor(private readonly entries: AuditEntryRepository) {}

  /**
   * In a transaction the entry commits with it. In a scope it is committed when this resolves; so who has to prove that
   * something was logged before it happened awaits it first.
   */
  record(where: Scope | Transaction, ...entries: NewAuditEntry[]): Promise<void> {
    return this.entries.record(where, entries);
  }
}

/** What stands in the log for something that somebody typed and that may be anything: a password in the wrong field, too. */
export const fingerprint = (typed: string): string =>
  `sha256:${createHash('sha256').update(typed.trim().toLowerCase()).digest('hex').slice(0, 16)}`;
