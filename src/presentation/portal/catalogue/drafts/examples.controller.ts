import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Res,
} from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type CatalogueExample, TryOnExamples } from '../../../../business/catalog-publishing/index.js';
import type { Scope } from '../../../../domains/helpers/index.js';
import { Allow, CurrentScope } from '../../../http/index.js';
import { counted, windowOf } from '../paging.dto.js';
import { TrialDto } from './effect.dto.js';
import { ExampleDto, ExampleListDto, NewExampleDto, TriedSelectionDto } from './example.dto.js';

/** Carts that are tried on drafts, and those that must come out the same at every publishing. */
@ApiTags('Catalogue studio')
@Controller('api/v1/catalogue')
export class ExamplesController {
  constructor(private readonly examples: TryOnExamples) {}

  /** Prices a cart by the draft and, beside it, by the catalogue as it is. Nothing is stored. */
  @Post('drafts/:id/try')
  @HttpCode(200)
  @Allow('catalogueDraft:try')
  @ApiOkResponse({ type: TrialDto })
  try(
    @CurrentScope() scope: Scope,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() selection: TriedSelectionDto,
  ): Promise<TrialDto> {
    return this.examples.try(scope, id, selection) as unknown as Promise<TrialDto>;
  }

  @Get('examples')
  @Allow('catalogueExample:list')
  @ApiOkResponse({ type: [ExampleDto] })
  async list(
    @CurrentScope() scope: Scope,
    @Query() { draftId, ...page }: ExampleListDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ExampleDto[]> {
    const all = await this.examples.list(scope, draftId ?? null);
    const { offset, limit } = windowOf(page);
    return counted(reply, { items: all.slice(offset, offset + limit).map(exampleShown), total: all.length });
  }

  @Post('examples')
  @Allow('catalogueExample:create')
  async add(
    @CurrentScope() scope: Scope,
    @Body() { draftId, name, request, expected }: NewExampleDto,
  ): Promise<ExampleDto> {
    const example = { changeSetId: draftId ?? null, name, request, expected };
    return exampleShown(await this.examples.add(scope, example));
  }

  @Delete('examples/:id')
  @HttpCode(204)
  @Allow('catalogueExample:delete')
  remove(@CurrentScope() scope: Scope, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.examples.remove(scope, id);
  }
}

const exampleShown = (example: CatalogueExample): ExampleDto => ({
  id: example.id,
  draftId: example.changeSetId,
  name: example.name,
  request: example.request as unknown as TriedSelectionDto,
  expected: example.expected,
  authorName: example.authorName,
  createdAt: example.createdAt,
});
