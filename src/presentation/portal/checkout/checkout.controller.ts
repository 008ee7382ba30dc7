import { Body, Controller, Get, Headers, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  CheckOut,
  KeepOrderEntry,
  PreviewApproval,
  reasonsOf,
} from '../../../business/online-ordering/index.js';
import type { JsonObject, Scope } from '../../../domains/helpers/index.js';
import { Allow, CurrentScope } from '../../http/index.js';
import { ApprovalPendingDto, CheckoutDto, CheckoutReceiptDto, NeededApprovalDto } from './checkout.dto.js';
import { idempotencyKey } from './idempotency-key.js';
import { OrderEntryAnswersDto, OrderEntryDto } from './order-entry.dto.js';

/** From the cart to the order. */
@ApiTags('Checkout')
@Controller('api/v1/carts/:id')
export class CheckoutController {
  constructor(
    private readonly entry: KeepOrderEntry,
    private readonly checkOut: CheckOut,
    private readonly approval: PreviewApproval,
  ) {}

  /** What the order needs to know, and what is missing yet. */
  @Get('order-entry')
  @Allow('shoppingCart:orderEntry')
  orderEntry(@CurrentScope() scope: Scope, @Param('id') id: string): Promise<OrderEntryDto> {
    return this.entry.form(scope, id);
  }

  @Patch('order-entry')
  @Allow('shoppingCart:orderEntry')
  answer(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Body() { answers }: OrderEntryAnswersDto,
  ): Promise<OrderEntryDto> {
    return this.entry.answer(scope, id, answers);
  }

  /** Whose yes this cart would need; nothing is asked of anybody yet. */
  @Get('approval')
  @Allow('shoppingCart:checkout')
  async needed(@CurrentScope() scope: Scope, @Param('id') id: string): Promise<NeededApprovalDto> {
    const found = await this.approval.of(scope, id);
    return {
      needed: found !== undefined,
      reasons: [...(found?.reasons ?? [])],
      steps: (found?.steps ?? []).map(({ position, name, approvers }) => ({
        position,
        name,
        approvers: approvers.map((approver) => approver.name),
      })),
    };
  }

  /** Makes the order, exactly once for an Idempotency-Key; 202 when others have to say yes first. */
  @Post('checkout')
  @Allow('shoppingCart:checkout')
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiCreatedResponse({ type: CheckoutReceiptDto })
  @ApiAcceptedResponse({ type: ApprovalPendingDto })
  async checkout(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Body() body: CheckoutDto,
    @Headers('idempotency-key') key: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<JsonObject | ApprovalPendingDto> {
    const { receipt, waiting } = await this.checkOut.execute(scope, id, body, idempotencyKey(key));
    if (receipt) return receipt;
    void reply.code(202);
    const { id: approvalId, state, content, expiresAt } = waiting;
    return { approvalId, state, reasons: reasonsOf(content), expiresAt };
  }
}
