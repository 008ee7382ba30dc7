import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
  Res,
} from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  AskForCheck,
  CompareChangeSet,
  ManageChangeSets,
} from '../../../../business/catalog-publishing/index.js';
import type { Scope } from '../../../../domains/helpers/index.js';
import { Allow, CurrentScope } from '../../../http/index.js';
import { ExpectedVersion, HonoursIfMatch, tagged } from '../expected-version.js';
import { counted, PageDto, windowOf } from '../paging.dto.js';
import { changeSetShown, checkShown } from './change-set.display-object.js';
import {
  ChangeSetActivityDto,
  ChangeSetDto,
  ChangeSetListDto,
  ChangeSetPatchDto,
  CheckReportDto,
  NewChangeSetDto,
} from './change-set.dto.js';
import { EntryDifferenceDto } from './difference.dto.js';
import { EffectDto } from './effect.dto.js';

/** Drafts of the catalogue. Nothing of them is seen by customers until they are published. */
@ApiTags('Catalogue studio')
@Controller('api/v1/catalogue/drafts')
export class ChangeSetsController {
  constructor(
    private readonly changeSets: ManageChangeSets,
    private readonly checking: AskForCheck,
    private readonly comparing: CompareChangeSet,
  ) {}

  /** The newest first; X-Total-Count says how many there are. */
  @Get()
  @Allow('catalogueDraft:list')
  @ApiOkResponse({ type: [ChangeSetDto] })
  async list(
    @CurrentScope() scope: Scope,
    @Query() { state, ...page }: ChangeSetListDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChangeSetDto[]> {
    const { items, total } = await this.changeSets.list(scope, state, windowOf(page));
    return counted(reply, { items: items.map(changeSetShown), total });
  }

  @Post()
  @Allow('catalogueDraft:create')
  async create(
    @CurrentScope() scope: Scope,
    @Body() { name, description }: NewChangeSetDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChangeSetDto> {
    const made = await this.changeSets.create(scope, name, description ?? null);
    void reply.header('location', `/api/v1/catalogue/drafts/${made.id}`);
    return tagged(reply, changeSetShown(made));
  }

  @Get(':id')
  @Allow('catalogueDraft:get')
  async get(
    @CurrentScope() scope: Scope,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChangeSetDto> {
    return tagged(reply, changeSetShown(await this.changeSets.get(scope, id)));
  }

  @Patch(':id')
  @Allow('catalogueDraft:patch')
  @HonoursIfMatch()
  async rename(
    @CurrentScope() scope: Scope,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() words: ChangeSetPatchDto,
    @ExpectedVersion() version: number | undefined,
  ): Promise<ChangeSetDto> {
    return changeSetShown(await this.changeSets.rename(scope, id, words, version));
  }

  @Post(':id/discard')
  @HttpCode(200)
  @Allow('catalogueDraft:delete')
  @HonoursIfMatch()
  async discard(
    @CurrentScope() scope: Scope,
    @Param('id', ParseUUIDPipe) id: string,
    @ExpectedVersion() version: number | undefined,
  ): Promise<ChangeSetDto> {
    return changeSetShown(await this.changeSets.discard(scope, id, version));
  }

  /** What could not be published is a draft again. */
  @Post(':id/reopen')
  @HttpCode(200)
  @Allow('catalogueDraft:patch')
  @HonoursIfMatch()
  async reopen(
    @CurrentScope() scope: Scope,
    @Param('id', ParseUUIDPipe) id: string,
    @ExpectedVersion() version: number | undefined,
  ): Promise<ChangeSetDto> {
    return changeSetShown(await this.changeSets.reopen(scope, id, version));
  }

  /** Who did what, the newest first. */
  @Get(':id/activity')
  @Allow('catalogueDraft:get')
  @ApiOkResponse({ type: [ChangeSetActivityDto] })
  async activity(
    @CurrentScope() scope: Scope,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() page: PageDto,
  ): Promise<ChangeSetActivityDto[]> {
    const found = await this.changeSets.activity(scope, id, windowOf(page));
    return found.map(({ at, actorName, action, words }) => ({ at, actorName, action, words }));
  }

  /** What the draft changes, entry by entry, against the live catalogue. */
  @Get(':id/differences')
  @Allow('catalogueDraft:get')
  @ApiOkResponse({ type: [EntryDifferenceDto] })
  async differences(
    @CurrentScope() scope: Scope,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() page: PageDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EntryDifferenceDto[]> {
    const { items, total } = await this.comparing.differences(scope, id, windowOf(page));
    const shown = items.map((item) => ({ ...item, differences: [...item.differences] }));
    return counted(reply, { items: shown, total });
  }

  /** Carts that are concerned, and prices of sample configurations before and after. */
  @Get(':id/effect')
  @Allow('catalogueDraft:get')
  @ApiOkResponse({ type: EffectDto })
  effect(@CurrentScope() scope: Scope, @Param('id', ParseUUIDPipe) id: string): Promise<EffectDto> {
    return this.comparing.effect(scope, id) as Promise<EffectDto>;
  }

  /** Everything that publishing it would be judged by. A sound draft counts as checked until it is edited. */
  @Post(':id/check')
  @HttpCode(200)
  @Allow('catalogueDraft:check')
  @HonoursIfMatch()
  @ApiOkResponse({ type: CheckReportDto })
  async check(
    @CurrentScope() scope: Scope,
    @Param('id', ParseUUIDPipe) id: string,
    @ExpectedVersion() version: number | undefined,
  ): Promise<CheckReportDto> {
    const { changeSet, report } = await this.checking.execute(scope, id, version);
    return checkShown(changeSetShown(changeSet), report);
  }
}
