import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  entryName,
  type ListedEntry,
  ListEntries,
  ReadHistory,
} from '../../../../business/catalog-publishing/index.js';
import type { Scope } from '../../../../domains/helpers/index.js';
import { Allow, CurrentScope } from '../../../http/index.js';
import { counted, PageDto, windowOf } from '../paging.dto.js';
import {
  AsOfDto,
  EntrySearchDto,
  HistoryStepDto,
  ListedEntryDto,
  StoredEntryDto,
} from './publication.dto.js';

/** Everything that the catalogue has, published or drafted, for those who keep it. */
@ApiTags('Catalogue studio')
@Controller('api/v1/catalogue/entries')
export class EntriesController {
  constructor(
    private readonly entries: ListEntries,
    private readonly history: ReadHistory,
  ) {}

  /** In the order of their names. */
  @Get()
  @Allow('catalogueEntry:list')
  @ApiOkResponse({ type: [ListedEntryDto] })
  async list(
    @CurrentScope() scope: Scope,
    @Query() { text, kind, lifecycleStatus, drafted, ...page }: EntrySearchDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ListedEntryDto[]> {
    const { items, total } = await this.entries.list(scope, {
      ...windowOf(page),
      ...(text && { text }),
      ...(kind && { kind }),
      ...(lifecycleStatus && { lifecycleStatus }),
      drafted: drafted === 'true',
    });
    return counted(reply, { items: items.map(entryShown), total });
  }

  /** As it is, or as it was when a publication had just been made. */
  @Get(':kind/:entryId')
  @Allow('catalogueEntry:get')
  async get(
    @CurrentScope() scope: Scope,
    @Param('kind') kind: string,
    @Param('entryId') id: string,
    @Query() { asOf }: AsOfDto,
  ): Promise<StoredEntryDto> {
    const { document, version } =
      asOf === undefined
        ? await this.history.live(scope, kind, id)
        : { ...(await this.history.asOf(scope, kind, id, asOf)), version: null };
    return { kind, id, document, version, name: entryName(document, id) };
  }

  /** The publications that changed it, the newest first. */
  @Get(':kind/:entryId/history')
  @Allow('catalogueEntry:get')
  @ApiOkResponse({ type: [HistoryStepDto] })
  async steps(
    @CurrentScope() scope: Scope,
    @Param('kind') kind: string,
    @Param('entryId') id: string,
    @Query() page: PageDto,
  ): Promise<HistoryStepDto[]> {
    const steps = await this.history.history(scope, kind, id, windowOf(page));
    return steps.map((step) => ({
      publication: step.publication,
      publicationName: step.publicationName,
      notes: step.notes,
      publisherName: step.publisherName,
      publishedAt: step.publishedAt,
      operation: step.operation,
      differences: [...step.differences],
      changedDirectlyBefore: step.changedDirectlyBefore,
    }));
  }
}

const entryShown = ({ drafts, ...entry }: ListedEntry): ListedEntryDto => ({
  ...entry,
  drafts: drafts.map(({ changeSetId, changeSetName, state, operation, changedBy }) => ({
    changeSetId,
    changeSetName,
    state,
    operation,
    changedBy,
  })),
});
