import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CartConfirmations } from '../../../business/online-ordering/index.js';
import type { CartActivityEntry } from '../../../domains/cart/index.js';
import type { Scope } from '../../../domains/helpers/index.js';
import { Allow, CurrentScope } from '../../http/index.js';
import {
  CartActivityDto,
  CartActivityPageDto,
  ConfirmationRequestDto,
  RequestedConfirmationDto,
} from './confirmation.dto.js';

/** A cart between the agent who prepared it and the customer who confirms it. */
@ApiTags('Checkout')
@Controller('api/v1/carts/:id')
export class ConfirmationController {
  constructor(private readonly confirmations: CartConfirmations) {}

  /** Mails the customer's buyers; the same note within ten minutes is the same request. */
  @Post('confirmation-request')
  @Allow('confirmationRequest:create')
  @ApiCreatedResponse({ type: RequestedConfirmationDto })
  async request(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Body() { note = '' }: ConfirmationRequestDto,
  ): Promise<RequestedConfirmationDto> {
    return requested(await this.confirmations.request(scope, id, note.trim()));
  }

  /** The newest request; 204 when nobody asked. */
  @Get('confirmation-request')
  @Allow('confirmationRequest:get')
  @ApiOkResponse({ type: RequestedConfirmationDto })
  @ApiNoContentResponse({ description: 'Nobody asked.' })
  async last(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RequestedConfirmationDto | undefined> {
    const request = await this.confirmations.last(scope, id);
    if (request) return requested(request);
    void reply.code(204);
    return undefined;
  }

  /** What staff did in this cart, newest first. */
  @Get('activity')
  @Allow('cartActivity:list')
  @ApiOkResponse({ type: [CartActivityDto] })
  async activity(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Query() { offset = 0, limit = 20 }: CartActivityPageDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CartActivityDto[]> {
    const { items, total } = await this.confirmations.entries(scope, id, { offset, limit });
    void reply.header('x-total-count', String(total)).header('x-result-count', String(items.length));
    return items.map(({ at, ...entry }) => ({ ...entry, at: at.toISOString() }));
  }
}

const requested = ({ agent, text, at }: CartActivityEntry): RequestedConfirmationDto => ({
  agent,
  note: text,
  requestedAt: at.toISOString(),
});
