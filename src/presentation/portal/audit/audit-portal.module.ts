import { Module } from '@nestjs/common';
import { AuditLogModule } from '../../../business/audit/index.js';
import { AccessLogController } from './access-log.controller.js';
import { AuditEntriesController } from './audit-entries.controller.js';
import { AuditVerificationController } from './audit-verification.controller.js';

/** The audit log for auditors, and for the customers that it is about. */
@Module({
  imports: [AuditLogModule],
  controllers: [AuditEntriesController, AuditVerificationController, AccessLogController],
})
export class AuditPortalModule {}
