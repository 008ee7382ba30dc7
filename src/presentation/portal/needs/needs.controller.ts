import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  Param,
  Patch,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AnswerNeeds, MoveNeeds, ReadNeeds, StartNeeds } from '../../../business/needs-matching/index.js';
import type { Scope } from '../../../domains/helpers/index.js';
import type { NeedsState } from '../../../domains/needs/index.js';
import { type AdmittedRequest, Allow, BrowserCookies, CurrentScope } from '../../http/index.js';
import {
  AnswersDto,
  MoveNeedsDto,
  NeedsListDto,
  NewSiteDto,
  RenameNeedsDto,
  StartNeedsDto,
} from './needs.dto.js';
import { ListedNeedsDto, NeedsAssessmentDto, NeedsSiteDto } from './needs-view.dto.js';
import { listedAssessment } from './needs.display-object.js';
import { ShowNeeds } from './show-needs.js';

/** The secret of a link, for who came by one. */
export const SHARE_HEADER = 'x-needs-share';
const SHARED = ApiHeader({ name: SHARE_HEADER, required: false, description: 'Secret of a link to it.' });
const UNDER_WAY: readonly NeedsState[] = ['open', 'submitted', 'taken'];

/** Assessments of needs: started, filled in (together), handed to a consultant. */
@ApiTags('Needs')
@Controller('api/v1/needs')
export class NeedsController {
  constructor(
    private readonly starting: StartNeeds,
    private readonly reading: ReadNeeds,
    private readonly answering: AnswerNeeds,
    private readonly moving: MoveNeeds,
    private readonly showing: ShowNeeds,
    private readonly cookies: BrowserCookies,
  ) {}

  @Post()
  @Allow('needsAssessment:create')
  @ApiCreatedResponse({ type: NeedsAssessmentDto })
  async start(
    @CurrentScope() scope: Scope,
    @Body() body: StartNeedsDto,
    @Req() request: AdmittedRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NeedsAssessmentDto> {
    const { caller } = request;
    if (caller?.kind === 'newVisitor') this.cookies.keepVisitor(request, reply, caller);
    const { id } = await this.starting.start(scope, body);
    return this.showing.show(scope, id);
  }

  /** The newest first; X-Total-Count says how many there are. */
  @Get()
  @Allow('needsAssessment:list')
  @ApiOkResponse({ type: [ListedNeedsDto] })
  async list(
    @CurrentScope() scope: Scope,
    @Query() { state, offset = 0, limit = 20 }: NeedsListDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ListedNeedsDto[]> {
    const states = state ? (state.split(',') as NeedsState[]) : UNDER_WAY;
    const { items, total } = await this.reading.list(scope, states, { offset, limit });
    void reply.header('x-total-count', String(total)).header('x-result-count', String(items.length));
    return items.map(listedAssessment);
  }

  @Get(':id')
  @Allow('needsAssessment:get')
  @SHARED
  @ApiOkResponse({ type: NeedsAssessmentDto })
  get(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Headers(SHARE_HEADER) token?: string,
  ): Promise<NeedsAssessmentDto> {
    return this.showing.show(scope, id, token);
  }

  @Patch(':id')
  @Allow('needsAssessment:patch')
  @ApiOkResponse({ type: NeedsAssessmentDto })
  async rename(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Body() { name }: RenameNeedsDto,
  ): Promise<NeedsAssessmentDto> {
    await this.moving.rename(scope, id, name);
    return this.showing.show(scope, id);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('needsAssessment:delete')
  @ApiNoContentResponse()
  remove(@CurrentScope() scope: Scope, @Param('id') id: string): Promise<void> {
    return this.moving.remove(scope, id);
  }

  /** Writes single answers; what others answer meanwhile stays. */
  @Patch(':id/answers')
  @Allow('needsAssessment:answer')
  @SHARED
  @ApiOkResponse({ type: NeedsAssessmentDto })
  async answer(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Body() { answers }: AnswersDto,
    @Headers(SHARE_HEADER) token?: string,
  ): Promise<NeedsAssessmentDto> {
    await this.answering.answer(scope, id, answers, token);
    return this.showing.show(scope, id, token);
  }

  @Post(':id/sites')
  @Allow('needsAssessment:answer')
  @SHARED
  @ApiCreatedResponse({ type: NeedsSiteDto })
  async addSite(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Body() { name }: NewSiteDto,
    @Headers(SHARE_HEADER) token?: string,
  ): Promise<NeedsSiteDto> {
    return { subject: await this.answering.addSite(scope, id, name, token), name };
  }

  @Delete(':id/sites/:site')
  @HttpCode(204)
  @Allow('needsAssessment:answer')
  @SHARED
  @ApiNoContentResponse()
  removeSite(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Param('site') site: string,
    @Headers(SHARE_HEADER) token?: string,
  ): Promise<void> {
    return this.answering.removeSite(scope, id, site, token);
  }

  /** Submits it to the consultants, takes it, gives it back, closes it. */
  @Post(':id/actions')
  @HttpCode(200)
  @Allow('needsAssessment:move')
  @ApiOkResponse({ type: NeedsAssessmentDto })
  async move(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Body() { action, contact, note }: MoveNeedsDto,
  ): Promise<NeedsAssessmentDto> {
    const reached = contact && { ...contact, phone: contact.phone ?? null };
    await this.moving.move(scope, id, { action, contact: reached, note });
    return this.showing.show(scope, id);
  }
}
