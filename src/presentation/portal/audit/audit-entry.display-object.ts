import type { AuditPage, ChainState } from '../../../business/audit/index.js';
import type { AccessLogEntryDto, AuditChainDto, AuditEntryDto } from './audit-entry.dto.js';

type Entry = AuditPage['entries'][number];

/** An entry for the auditor: everything. */
export const entryForAuditor = (entry: Entry): AuditEntryDto => ({
  id: entry.id,
  at: entry.at.toISOString(),
  actor: { id: entry.actorId, kind: entry.actorKind, name: entry.actorName },
  acting: entry.actingId === null ? null : { id: entry.actingId, reason: entry.actingReason },
  operation: entry.operation,
  subjectType: entry.subjectType,
  subjectId: entry.subjectId,
  customer: entry.customerId === null ? null : { id: entry.customerId, name: entry.customerName },
  outcome: entry.outcome,
  details: entry.details,
  correlationId: entry.correlationId,
  address: entry.address,
  position: entry.position,
});

/** Words of the log for reading; everything else changed something. */
const LOOKS = /:(list|get|orderEntry)$/;

/** An entry for the customer: who of the staff did what to which of its things; not what else they searched for. */
export const entryForCustomer = (entry: Entry): AccessLogEntryDto => ({
  id: entry.id,
  at: entry.at.toISOString(),
  who: entry.actorName,
  what: LOOKS.test(entry.operation) ? 'looked' : 'changed',
  subjectType: entry.subjectType,
  subjectId: entry.subjectId,
  count: typeof entry.details.count === 'number' ? entry.details.count : 1,
  reason: entry.actingReason,
});

export const chainForAuditor = ({ head, verified }: ChainState): AuditChainDto => ({
  position: head?.position ?? 0,
  hash: head?.hash.toString('hex') ?? null,
  verifiedPosition: verified?.position ?? null,
  verifiedAt: verified?.endedAt.toISOString() ?? null,
  faultCount: verified?.faultCount ?? null,
  firstFault: verified?.firstFault ?? null,
});
