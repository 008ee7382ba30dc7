import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ReadAuditLog } from '../../../business/audit/index.js';
import type { Scope } from '../../../domains/helpers/index.js';
import { Allow, CurrentScope } from '../../http/index.js';
import { entryForCustomer } from './audit-entry.display-object.js';
import { AccessLogPageDto } from './audit-entry.dto.js';
import { AuditPageDto } from './audit-search.dto.js';

/** What the operator's staff looked at and changed of one's own company. */
@ApiTags('Audit')
@Controller('api/v1/access-log')
export class AccessLogController {
  constructor(private readonly log: ReadAuditLog) {}

  /** Newest first; `next` goes into `before` of the next page. */
  @Get()
  @Allow('accessLog:list')
  @ApiOkResponse({ type: AccessLogPageDto })
  async list(
    @CurrentScope() scope: Scope,
    @Query() { before, limit = 50 }: AuditPageDto,
  ): Promise<AccessLogPageDto> {
    const { customerId } = scope;
    const { entries, next } = await this.log.list(scope, { customerId, actorKind: 'staff', before, limit });
    return { entries: entries.map(entryForCustomer), next };
  }
}
