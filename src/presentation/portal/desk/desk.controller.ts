import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ReadOrders } from '../../../business/order-management/index.js';
import type { Scope } from '../../../domains/helpers/index.js';
import { Allow, CurrentScope } from '../../http/index.js';
import { orderInList, OrderSummaryDto } from '../orders/index.js';
import { orderForAgent } from './desk-order.display-object.js';
import { DeskOrderDto } from './desk-order.dto.js';
import { DeskSearchDto } from './desk-search.dto.js';

/** The back office's orders: every customer's, searched by number, customer or address. */
@ApiTags('Desk')
@Controller('api/v1/desk/orders')
export class DeskController {
  constructor(private readonly orders: ReadOrders) {}

  /** Newest first; the header X-Total-Count says how many there are. */
  @Get()
  @Allow('desk:list')
  @ApiOkResponse({ type: [OrderSummaryDto] })
  async list(
    @CurrentScope() scope: Scope,
    @Query() { search, state, offset = 0, limit = 20 }: DeskSearchDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrderSummaryDto[]> {
    const text = search?.trim();
    const { orders, total } = await this.orders.list(scope, {
      offset,
      limit,
      ...(text && { text }),
      ...(state && { state }),
    });
    void reply.header('x-total-count', String(total)).header('x-result-count', String(orders.length));
    return orders.map(orderInList);
  }

  @Get(':id')
  @Allow('desk:get')
  @ApiOkResponse({ type: DeskOrderDto })
  async get(@CurrentScope() scope: Scope, @Param('id') id: string): Promise<DeskOrderDto> {
    return orderForAgent(await this.orders.get(scope, id));
  }
}
