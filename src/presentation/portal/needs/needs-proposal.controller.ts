import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answersIn, PutIntoCart, ReadNeeds, ShareNeeds } from '../../../business/needs-matching/index.js';
import type { Scope } from '../../../domains/helpers/index.js';
import { Allow, CurrentScope } from '../../http/index.js';
import { NeedsPageDto, NewShareDto, ProposalQueryDto, PutIntoCartDto } from './needs.dto.js';
import { NeedsShareDto, NewNeedsShareDto } from './needs-view.dto.js';
import { SHARE_HEADER } from './needs.controller.js';
import { shownShare } from './needs.display-object.js';
import { FilledCartDto, NeedsProposalDto } from './proposal.dto.js';
import { shownProposal } from './proposal.display-object.js';

const USUAL_DAYS = 14;

/** What an assessment finds, the way into the cart, and links to it. */
@ApiTags('Needs')
@Controller('api/v1/needs')
export class NeedsProposalController {
  constructor(
    private readonly reading: ReadNeeds,
    private readonly carts: PutIntoCart,
    private readonly sharing: ShareNeeds,
  ) {}

  /** Ranked offers with why and why not, and what they come to. */
  @Get(':id/proposal')
  @Allow('needsProposal:get')
  @ApiHeader({ name: SHARE_HEADER, required: false, description: 'Secret of a link to it.' })
  @ApiOkResponse({ type: NeedsProposalDto })
  async proposal(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Query() { key }: ProposalQueryDto,
    @Headers(SHARE_HEADER) token?: string,
  ): Promise<NeedsProposalDto> {
    const { assessment } = await this.reading.get(scope, id, token);
    return shownProposal(await this.reading.proposal(scope, id, token, key), answersIn(assessment));
  }

  /** Puts the proposal into the cart. The same again changes nothing. */
  @Post(':id/cart')
  @HttpCode(200)
  @Allow('needsAssessment:cart')
  @ApiHeader({ name: 'idempotency-key', required: false })
  @ApiOkResponse({ type: FilledCartDto })
  async fill(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Body() { into, keys }: PutIntoCartDto,
    @Headers('idempotency-key') key?: string,
  ): Promise<FilledCartDto> {
    const cart = await this.carts.put(scope, id, { into, keys, key: key?.slice(0, 200) });
    const { cartItem } = cart.document;
    return { cartId: cart.id, lines: Array.isArray(cartItem) ? cartItem.length : 0 };
  }

  @Get(':id/shares')
  @Allow('needsShare:list')
  @ApiOkResponse({ type: [NeedsShareDto] })
  async shares(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Query() { offset = 0, limit = 100 }: NeedsPageDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NeedsShareDto[]> {
    const all = await this.sharing.list(scope, id); // few by their own limit
    const shown = all.slice(offset, offset + limit);
    void reply.header('x-total-count', String(all.length)).header('x-result-count', String(shown.length));
    return shown.map(shownShare);
  }

  @Post(':id/shares')
  @Allow('needsShare:create')
  @ApiCreatedResponse({ type: NewNeedsShareDto })
  async share(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Body() { access, days = USUAL_DAYS }: NewShareDto,
  ): Promise<NewNeedsShareDto> {
    const share = await this.sharing.share(scope, id, { access, days });
    return { ...shownShare(share), token: share.token };
  }

  @Delete(':id/shares/:shareId')
  @HttpCode(204)
  @Allow('needsShare:delete')
  @ApiNoContentResponse()
  revoke(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Param('shareId') shareId: string,
  ): Promise<void> {
    return this.sharing.revoke(scope, id, shareId);
  }
}
