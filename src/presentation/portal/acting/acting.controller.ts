import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { EndActing, StartActing } from '../../../business/user-management/index.js';
import type { Acting } from '../../../domains/acting/index.js';
import { isId, type Scope } from '../../../domains/helpers/index.js';
import { type AdmittedRequest, Allow, CurrentScope } from '../../http/index.js';
import { ActingDto, ActingPageDto, StartActingDto } from './acting.dto.js';

/**
 * Acting for a customer: whoever sends `X-Acting-For: <id>` beside the session's cookie sees that customer's rows only,
 * and does what agents may do for customers.
 */
@ApiTags('Acting for a customer')
@Controller('api/v1/acting')
export class ActingController {
  constructor(
    private readonly startActing: StartActing,
    private readonly endActing: EndActing,
  ) {}

  @Post()
  @Allow('acting:create')
  async start(
    @CurrentScope() scope: Scope,
    @Req() { caller }: AdmittedRequest,
    @Body() body: StartActingDto,
  ): Promise<ActingDto> {
    return actingDto(await this.startActing.start(scope, caller?.user, body));
  }

  /** What this session has under way, newest first. */
  @Get()
  @Allow('acting:list')
  @ApiOkResponse({ type: [ActingDto] })
  async list(
    @Req() { caller }: AdmittedRequest,
    @Query() { offset = 0, limit = 20 }: ActingPageDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActingDto[]> {
    const { items, total } = await this.endActing.open(caller?.user, { offset, limit });
    void reply.header('x-total-count', String(total)).header('x-result-count', String(items.length));
    return items.map(actingDto);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('acting:delete')
  async end(
    @CurrentScope() scope: Scope,
    @Req() { caller }: AdmittedRequest,
    @Param('id') id: string,
  ): Promise<void> {
    await this.endActing.end(scope, caller?.user, isId(id) ? id : NOBODYS);
  }
}

/** What is no id is answered as an id that nobody has. */
const NOBODYS = '00000000-0000-0000-0000-000000000000';

const actingDto = (acting: Acting): ActingDto => ({
  id: acting.id,
  customer: { id: acting.customerId, name: acting.customerName },
  reason: acting.reason,
  reference: acting.reference,
  startedAt: acting.startedAt.toISOString(),
  expiresAt: acting.expiresAt.toISOString(),
});
