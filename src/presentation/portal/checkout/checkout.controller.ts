import { Body, Controller, Get, Headers, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiTags } from '@nestjs/swagger';
import { CheckOut, KeepOrderEntry } from '../../../business/online-ordering/index.js';
import type { JsonObject, Scope } from '../../../domains/helpers/index.js';
import { Allow, CurrentScope } from '../../http/index.js';
import { CheckoutDto, CheckoutReceiptDto } from './checkout.dto.js';
import { idempotencyKey } from './idempotency-key.js';
import { OrderEntryAnswersDto, OrderEntryDto } from './order-entry.dto.js';

/** From the cart to the order. */
@ApiTags('Checkout')
@Controller('api/v1/carts/:id')
export class CheckoutController {
  constructor(
    private readonly entry: KeepOrderEntry,
    private readonly checkOut: CheckOut,
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

  /** Makes the order, exactly once for an Idempotency-Key. */
  @Post('checkout')
  @Allow('shoppingCart:checkout')
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiCreatedResponse({ type: CheckoutReceiptDto })
  checkout(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Body() body: CheckoutDto,
    @Headers('idempotency-key') key: string | undefined,
  ): Promise<JsonObject> {
    return this.checkOut.execute(scope, id, body, idempotencyKey(key));
  }
}
