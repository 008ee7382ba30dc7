import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  type Publication,
  ReadHistory,
  RollBackPublication,
} from '../../../../business/catalog-publishing/index.js';
import type { Scope } from '../../../../domains/helpers/index.js';
import { Allow, CurrentScope } from '../../../http/index.js';
import { changeSetShown } from '../drafts/change-set.display-object.js';
import { ChangeSetDto } from '../drafts/change-set.dto.js';
import { EntryDifferenceDto } from '../drafts/difference.dto.js';
import { counted, PageDto, windowOf } from '../paging.dto.js';
import { PublicationDto, RollBackDto } from './publication.dto.js';

const Numbered = new ParseIntPipe({ errorHttpStatusCode: 404 });

/** What was published of the catalogue. */
@ApiTags('Catalogue studio')
@Controller('api/v1/catalogue/publications')
export class PublicationsController {
  constructor(
    private readonly history: ReadHistory,
    private readonly rollingBack: RollBackPublication,
  ) {}

  /** The newest first. */
  @Get()
  @Allow('cataloguePublication:list')
  @ApiOkResponse({ type: [PublicationDto] })
  async list(
    @CurrentScope() scope: Scope,
    @Query() page: PageDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PublicationDto[]> {
    const { items, total } = await this.history.list(scope, windowOf(page));
    return counted(reply, { items: items.map(publicationShown), total });
  }

  @Get(':number')
  @Allow('cataloguePublication:get')
  async get(
    @CurrentScope() scope: Scope,
    @Param('number', Numbered) number: number,
  ): Promise<PublicationDto> {
    return publicationShown(await this.history.get(scope, number));
  }

  /** What it changed, entry by entry. */
  @Get(':number/differences')
  @Allow('cataloguePublication:get')
  @ApiOkResponse({ type: [EntryDifferenceDto] })
  async differences(
    @CurrentScope() scope: Scope,
    @Param('number', Numbered) number: number,
    @Query() page: PageDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EntryDifferenceDto[]> {
    const { items, total } = await this.history.entries(scope, number, windowOf(page));
    return counted(reply, {
      items: items.map((item) => ({ ...item, differences: [...item.differences] })),
      total,
    });
  }

  /** Has every entry restored as it was before, by another publication. Refused when entries were changed since. */
  @Post(':number/rollback')
  @HttpCode(202)
  @Allow('cataloguePublication:rollback')
  async rollBack(
    @CurrentScope() scope: Scope,
    @Param('number', Numbered) number: number,
    @Body() { notes, force }: RollBackDto,
  ): Promise<ChangeSetDto> {
    return changeSetShown(await this.rollingBack.execute(scope, number, { notes, force }));
  }
}

const publicationShown = (publication: Publication): PublicationDto => ({
  number: publication.number,
  draftId: publication.changeSetId,
  name: publication.name,
  notes: publication.notes,
  origin: publication.origin,
  rollsBack: publication.rollsBack,
  rolledBackBy: publication.rolledBackBy,
  authorName: publication.authorName,
  publisherName: publication.publisherName,
  entryCount: publication.entryCount,
  publishedAt: publication.publishedAt,
});
