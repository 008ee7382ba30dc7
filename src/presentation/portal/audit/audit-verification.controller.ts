import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ReadAuditLog, VerifyByJob } from '../../../business/audit/index.js';
import type { Scope } from '../../../domains/helpers/index.js';
import { Allow, CurrentScope } from '../../http/index.js';
import { chainForAuditor } from './audit-entry.display-object.js';
import { AuditChainDto } from './audit-entry.dto.js';

/** The chain of the audit log. */
@ApiTags('Audit')
@Controller('api/v1/audit-verification')
export class AuditVerificationController {
  constructor(
    private readonly log: ReadAuditLog,
    private readonly verify: VerifyByJob,
  ) {}

  @Get()
  @Allow('auditVerification:get')
  @ApiOkResponse({ type: AuditChainDto })
  async get(): Promise<AuditChainDto> {
    return chainForAuditor(await this.log.chainState());
  }

  /** A worker reads the whole log; `verifiedAt` changes when it has ended. */
  @Post()
  @HttpCode(202)
  @Allow('auditVerification:create')
  @ApiAcceptedResponse({ type: AuditChainDto })
  async create(@CurrentScope() scope: Scope): Promise<AuditChainDto> {
    const before = await this.log.chainState();
    await this.verify.request(scope);
    return chainForAuditor(before);
  }
}
