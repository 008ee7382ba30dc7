import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import { AskPrices } from '../../../business/online-ordering/index.js';
import type { Scope } from '../../../domains/helpers/index.js';
import { Allow, CurrentScope } from '../../http/index.js';
import { presentPriced } from './present-priced.js';
import { PriceQuestionDto, PricesDto } from './prices.dto.js';

/** Prices for pages: what the cart, the order and the bill would say. */
@ApiTags('Prices')
@Controller('api/v1')
export class PricesController {
  constructor(private readonly prices: AskPrices) {}

  /** What a choice costs the caller: every charge, taxes where the place is known, and totals. Keeps nothing. */
  @Post('prices')
  @HttpCode(200)
  @Allow('price:create')
  @RouteConfig({ rateLimit: { max: 600, timeWindow: '1 minute' } })
  async ask(@CurrentScope() scope: Scope, @Body() body: PriceQuestionDto): Promise<PricesDto> {
    return presentPriced(await this.prices.ask(scope, body), body.startDate);
  }
}
