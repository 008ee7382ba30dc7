import { Module } from '@nestjs/common';
import { AuditModule } from '../../domains/audit/index.js';
import { IdentityModule } from '../../domains/identity/index.js';
import { AuditLog } from './audit-log.js';
import { ChainKey } from './chain-key.js';
import { AuditNotary } from './notary.js';
import { ReadAuditLog } from './read-audit-log.use-case.js';
import { RecordView } from './record-view.use-case.js';
import { VerifyByJob } from './verify/verify-by-job.js';
import { VerifyChain } from './verify/verify-chain.use-case.js';

/** Writing, chaining, verifying and reading the audit log. */
@Module({
  imports: [AuditModule, IdentityModule],
  providers: [AuditLog, ChainKey, AuditNotary, ReadAuditLog, RecordView, VerifyByJob, VerifyChain],
  exports: [AuditLog, AuditNotary, ReadAuditLog, RecordView, VerifyByJob, VerifyChain],
})
export class AuditLogModule {}
