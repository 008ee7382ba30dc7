import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ReadImports } from '../../../../business/catalog-transfer/index.js';
import type { Scope } from '../../../../domains/helpers/index.js';
import { Allow, CurrentScope } from '../../../http/index.js';
import { counted, PageDto, windowOf } from '../paging.dto.js';
import { CancelledImportDto, RowFaultDto } from './file.dto.js';

/** What TMF620's import jobs leave open: rows that were left out, and stopping one. */
@ApiTags('Catalogue studio')
@Controller('api/v1/catalogue/imports/:id')
export class ImportsController {
  constructor(private readonly imports: ReadImports) {}

  /** In the order of the file. */
  @Get('faults')
  @Allow('catalogueImport:get')
  @ApiOkResponse({ type: [RowFaultDto] })
  async faults(
    @CurrentScope() scope: Scope,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() page: PageDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RowFaultDto[]> {
    return counted(reply, await this.imports.faultsOf(scope, id, windowOf(page)));
  }

  /** Stops a job that has not ended; nothing of it is kept. */
  @Post('cancel')
  @HttpCode(200)
  @Allow('catalogueImport:delete')
  @ApiOkResponse({ type: CancelledImportDto })
  async cancel(
    @CurrentScope() scope: Scope,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<CancelledImportDto> {
    const { status, errorLog } = await this.imports.cancel(scope, id);
    return { id, status: String(status), errorLog: errorLog === undefined ? null : String(errorLog) };
  }
}
