import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ReadAuditLog } from '../../../business/audit/index.js';
import type { Scope } from '../../../domains/helpers/index.js';
import { Allow, CurrentScope } from '../../http/index.js';
import { entryForAuditor } from './audit-entry.display-object.js';
import { AuditEntryDto, AuditEntryPageDto } from './audit-entry.dto.js';
import { AuditSearchDto } from './audit-search.dto.js';

/** Who did, saw and tried what. Reading it is written into it. */
@ApiTags('Audit')
@Controller('api/v1/audit-entries')
export class AuditEntriesController {
  constructor(private readonly log: ReadAuditLog) {}

  /** Newest first; `next` goes into `before` of the next page. */
  @Get()
  @Allow('auditEntry:list')
  @ApiOkResponse({ type: AuditEntryPageDto })
  async list(
    @CurrentScope() scope: Scope,
    @Query() { from, until, limit = 50, ...wanted }: AuditSearchDto,
  ): Promise<AuditEntryPageDto> {
    const { entries, next } = await this.log.list(scope, {
      ...wanted,
      ...(from && { from: new Date(from) }),
      ...(until && { until: new Date(until) }),
      limit,
    });
    return { entries: entries.map(entryForAuditor), next };
  }

  @Get(':id')
  @Allow('auditEntry:get')
  @ApiOkResponse({ type: AuditEntryDto })
  async get(@CurrentScope() scope: Scope, @Param('id') id: string): Promise<AuditEntryDto> {
    return entryForAuditor(await this.log.get(scope, id));
  }
}
