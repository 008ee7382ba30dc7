import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
  Query,
  Res,
} from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  type Change,
  EditEntries,
  entryName,
  RebaseEntry,
} from '../../../../business/catalog-publishing/index.js';
import type { JsonObject, Scope } from '../../../../domains/helpers/index.js';
import { Allow, CurrentScope } from '../../../http/index.js';
import { ExpectedVersion, HonoursIfMatch } from '../expected-version.js';
import { counted, PageDto, windowOf } from '../paging.dto.js';
import { ChangeDto, EntryDocumentDto, NewEntryDto, RebaseDto } from './change-entry.dto.js';

/** What a draft does to entries of the catalogue. */
@ApiTags('Catalogue studio')
@Controller('api/v1/catalogue/drafts/:id/entries')
export class ChangeEntriesController {
  constructor(
    private readonly entries: EditEntries,
    private readonly rebasing: RebaseEntry,
  ) {}

  @Get()
  @Allow('catalogueDraft:get')
  @ApiOkResponse({ type: [ChangeDto] })
  async list(
    @CurrentScope() scope: Scope,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() page: PageDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChangeDto[]> {
    const { items, total } = await this.entries.page(scope, id, windowOf(page));
    return counted(reply, { items: items.map(changeShown), total });
  }

  /** A new entry, with an id of its own. */
  @Post()
  @Allow('catalogueDraft:patch')
  @HonoursIfMatch()
  async add(
    @CurrentScope() scope: Scope,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { kind, document }: NewEntryDto,
    @ExpectedVersion() version: number | undefined,
  ): Promise<ChangeDto> {
    return changeShown(
      await this.entries.put(scope, id, { kind, document: document as JsonObject }, version),
    );
  }

  @Get(':kind/:entryId')
  @Allow('catalogueDraft:get')
  async get(
    @CurrentScope() scope: Scope,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('kind') kind: string,
    @Param('entryId') entryId: string,
  ): Promise<ChangeDto> {
    return changeShown(await this.entries.get(scope, id, kind, entryId));
  }

  /** The entry as it shall be, or null to remove it. */
  @Put(':kind/:entryId')
  @Allow('catalogueDraft:patch')
  @HonoursIfMatch()
  async put(
    @CurrentScope() scope: Scope,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('kind') kind: string,
    @Param('entryId') entryId: string,
    @Body() { document, baseVersion }: EntryDocumentDto,
    @ExpectedVersion() version: number | undefined,
  ): Promise<ChangeDto> {
    const edit = { kind, id: entryId, document: document as JsonObject | null };
    return changeShown(
      await this.entries.put(scope, id, baseVersion === undefined ? edit : { ...edit, baseVersion }, version),
    );
  }

  /** The draft leaves the entry as it is. */
  @Delete(':kind/:entryId')
  @HttpCode(204)
  @Allow('catalogueDraft:patch')
  @HonoursIfMatch()
  takeBack(
    @CurrentScope() scope: Scope,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('kind') kind: string,
    @Param('entryId') entryId: string,
    @ExpectedVersion() version: number | undefined,
  ): Promise<void> {
    return this.entries.takeBack(scope, id, kind, entryId, version);
  }

  /** Brings the change up to what was published meanwhile. An entry that the draft then leaves alone answers no content. */
  @Post(':kind/:entryId/rebase')
  @HttpCode(200)
  @Allow('catalogueDraft:patch')
  @HonoursIfMatch()
  @ApiOkResponse({ type: ChangeDto })
  async rebase(
    @CurrentScope() scope: Scope,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('kind') kind: string,
    @Param('entryId') entryId: string,
    @Body() { way }: RebaseDto,
    @ExpectedVersion() version: number | undefined,
  ): Promise<ChangeDto | undefined> {
    const change = await this.rebasing.rebase(scope, id, { kind, id: entryId, way }, version);
    return change && changeShown(change);
  }
}

const changeShown = (change: Change): ChangeDto => ({
  kind: change.kind,
  id: change.resourceId,
  name: entryName(change.document ?? change.baseDocument, change.resourceId),
  operation: change.operation,
  document: change.document,
  baseVersion: change.baseVersion,
  changedBy: change.changedBy,
  version: change.version,
});
