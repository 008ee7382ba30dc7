import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  BrowseOfferings,
  CompareOfferings,
  ListCategories,
  ShowOffering,
} from '../../../business/catalog-browsing/index.js';
import type { Scope } from '../../../domains/helpers/index.js';
import { Allow, CurrentScope } from '../../http/index.js';
import { CompareQueryDto, OfferingQueryDto, OfferWishesDto } from './catalogue-query.dto.js';
import { CategoryTreeDto, ComparisonDto, OfferDetailsDto, OfferingPageDto } from './offering.dto.js';
import { presentDetails } from './present-offer.js';
import { presentComparison, presentPage, presentTree } from './present-page.js';
import { sendTagged } from './send-tagged.js';

/** The catalogue for people who shop: what there is, what it costs them, and whether they get it at their place. */
@ApiTags('Catalogue')
@Controller('api/v1/catalogue')
export class BrowsingController {
  constructor(
    private readonly browsing: BrowseOfferings,
    private readonly comparing: CompareOfferings,
    private readonly showing: ShowOffering,
    private readonly categories: ListCategories,
  ) {}

  /** Offerings that fit, a page at a time, with the counts of each filter. Nobody has to be signed in. */
  @Get('offerings')
  @Allow('catalogueOffering:list')
  @ApiOkResponse({ type: OfferingPageDto })
  async list(
    @CurrentScope() scope: Scope,
    @Query() query: OfferingQueryDto,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { q = '', offset = 0, limit = 20, segment, category, technology, saleState, ...rest } = query;
    const filter = { class: query.class, segment, category, technology, saleState };
    const answer = await this.browsing.browse(scope, { ...rest, text: q, filter, offset, limit });
    const counted = { 'x-total-count': String(answer.total), 'x-result-count': String(answer.offers.length) };
    sendTagged(request, reply, answer.stamp, presentPage(answer, offset, limit), counted);
  }

  /** One offering by its id or code, with its choices and its price for each term. */
  @Get('offerings/:id')
  @Allow('catalogueOffering:get')
  @ApiOkResponse({ type: OfferDetailsDto })
  async get(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Query() wishes: OfferWishesDto,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const details = await this.showing.show(scope, id, wishes);
    sendTagged(request, reply, details.stamp, presentDetails(details));
  }

  /** Up to four offerings side by side: comparable facts and prices as rows, differences marked. */
  @Get('compare')
  @Allow('catalogueComparison:get')
  @ApiOkResponse({ type: ComparisonDto })
  async compare(
    @CurrentScope() scope: Scope,
    @Query() { offering, ...wishes }: CompareQueryDto,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const comparison = await this.comparing.compare(scope, offering, wishes);
    sendTagged(request, reply, comparison.stamp, presentComparison(comparison));
  }

  /** The tree of categories, each with how many offerings on sale it has. */
  @Get('categories')
  @Allow('catalogueCategory:get')
  @ApiOkResponse({ type: CategoryTreeDto })
  async tree(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const overview = await this.categories.list();
    sendTagged(request, reply, overview.stamp, presentTree(overview));
  }
}
