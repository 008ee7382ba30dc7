export { AuditLogModule } from './audit.module.js';
export { AuditLog, fingerprint } from './audit-log.js';
export { AuditNotary } from './notary.js';
export { type AuditPage, type ChainState, ReadAuditLog } from './read-audit-log.use-case.js';
export type { AuditActor, OwnedSubject } from '../../domains/audit/index.js';
export { type CustomerView, RecordView } from './record-view.use-case.js';
export type { ChainFault, KnownHead, VerifyReport } from './verify/chain-fault.js';
export { VerifyByJob } from './verify/verify-by-job.js';
export { describeFault, VerifyChain } from './verify/verify-chain.use-case.js';
