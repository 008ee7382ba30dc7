import { createHash } from 'node:crypto';
import { Body, Controller, Get, Headers, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AskInquiry, PutInquiryIntoCart, ReadInquiry } from '../../../business/procurement-inquiry/index.js';
import { Refusal, type Scope } from '../../../domains/helpers/index.js';
import type { StoredInquiry } from '../../../domains/inquiry/index.js';
import { type AdmittedRequest, Allow, BrowserCookies, CurrentScope, mayDo } from '../../http/index.js';
import { sendAnswer } from '../../tmf/kernel/index.js';
import { AskInquiryDto, FilledInquiryCartDto, InquiryCartDto } from './inquiry.dto.js';
import { inquiryFor } from './inquiry.display-object.js';
import { ProcurementInquiryDto } from './inquiry-view.dto.js';

const KEY = /^[\x21-\x7e]{8,255}$/;

/** The procurement inquiry: one question about one offering, before, while and after it is ordered. */
@ApiTags('Inquiries')
@Controller('api/v1/inquiries')
export class InquiriesController {
  constructor(
    private readonly asking: AskInquiry,
    private readonly reading: ReadInquiry,
    private readonly carts: PutInquiryIntoCart,
    private readonly cookies: BrowserCookies,
  ) {}

  /** Answers an inquiry and keeps it; once for an Idempotency-Key. Asked again, it says what has changed. */
  @Post()
  @Allow('procurementInquiry:create')
  @RouteConfig({ rateLimit: { max: 60, timeWindow: '1 minute' } })
  @ApiHeader({ name: 'idempotency-key', required: false })
  @ApiCreatedResponse({ type: ProcurementInquiryDto })
  async ask(
    @CurrentScope() scope: Scope,
    @Body() body: AskInquiryDto,
    @Req() request: AdmittedRequest,
    @Res() reply: FastifyReply,
    @Headers('idempotency-key') key?: string,
  ): Promise<void> {
    const { caller } = request;
    if (caller?.kind === 'newVisitor') this.cookies.keepVisitor(request, reply, caller);
    if (body.orderId !== undefined) refuseUnless(scope, 'order:get', 'orderId');
    if (body.cartId !== undefined) refuseUnless(scope, 'shoppingCart:orderEntry', 'cartId');
    send(request, reply, 201, scope, await this.asking.ask(scope, body, keyIn(key)));
  }

  /** The inquiry as it was answered; its actions are judged anew for who reads it. */
  @Get(':id')
  @Allow('procurementInquiry:get')
  @ApiOkResponse({ type: ProcurementInquiryDto })
  async get(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Req() request: AdmittedRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(request, reply, 200, scope, await this.reading.get(scope, id));
  }

  /** Puts what was asked about into a cart, which keeps the correlation id. The same again changes nothing. */
  @Post(':id/cart')
  @HttpCode(200)
  @Allow('procurementInquiry:cart')
  async cart(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Body() { into = 'current' }: InquiryCartDto,
  ): Promise<FilledInquiryCartDto> {
    const cart = await this.carts.put(scope, id, into);
    const { cartItem, correlationId } = cart.document;
    return {
      cartId: cart.id,
      lines: Array.isArray(cartItem) ? cartItem.length : 0,
      correlationId: String(correlationId),
    };
  }
}

/** @throws Refusal `idempotencyKeyInvalid` */
function keyIn(header: string | undefined): string | null {
  if (header === undefined) return null;
  if (KEY.test(header)) return header;
  throw new Refusal(
    'invalid',
    'idempotencyKeyInvalid',
    'An Idempotency-Key has 8 to 255 visible characters: send such a one, or none.',
  );
}

/** What an inquiry shows of a cart or an order, its caller may see there as well. */
function refuseUnless({ actor }: Scope, operation: string, path: string): void {
  if (mayDo(actor, operation)) return;
  const message =
    actor.kind === 'visitor'
      ? `Sign in to ask about it, or leave ${path} out.`
      : `You may not read it: ask somebody who may, or leave ${path} out.`;
  throw new Refusal('forbidden', 'notAllowed', message, [{ code: 'notAllowed', message, path }]);
}

function send(
  request: AdmittedRequest,
  reply: FastifyReply,
  status: 200 | 201,
  { actor }: Scope,
  inquiry: StoredInquiry,
): void {
  const body = JSON.stringify(inquiryFor(actor, inquiry));
  const digest = createHash('sha1').update(body).digest('base64url').slice(0, 20);
  sendAnswer(request, reply, {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'private, no-cache',
      'x-robots-tag': 'noindex, nofollow',
      etag: `"${digest}"`,
      ...(status === 201 && { location: `/api/v1/inquiries/${inquiry.id}` }),
    },
    body,
  });
}
