import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ReadOrders } from '../../../business/order-management/index.js';
import type { Scope } from '../../../domains/helpers/index.js';
import { Allow, CurrentScope } from '../../http/index.js';
import { OrderListDto } from './order-list.dto.js';
import { orderForCustomer, orderInList } from './order.display-object.js';
import { OrderDto, OrderSummaryDto } from './order.dto.js';

/** A customer's own orders, and for reading those of the companies beneath it. */
@ApiTags('Orders')
@Controller('api/v1/orders')
export class OrdersController {
  constructor(private readonly orders: ReadOrders) {}

  /** Newest first; the header X-Total-Count says how many there are. */
  @Get()
  @Allow('order:list')
  @ApiOkResponse({ type: [OrderSummaryDto] })
  async list(
    @CurrentScope() scope: Scope,
    @Query() { offset = 0, limit = 20, customerId }: OrderListDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrderSummaryDto[]> {
    const { orders, total } = await this.orders.list(scope, {
      offset,
      limit,
      ...(customerId !== undefined && { customerId }),
    });
    void reply.header('x-total-count', String(total)).header('x-result-count', String(orders.length));
    return orders.map(orderInList);
  }

  @Get(':id')
  @Allow('order:get')
  @ApiOkResponse({ type: OrderDto })
  async get(@CurrentScope() scope: Scope, @Param('id') id: string): Promise<OrderDto> {
    return orderForCustomer(await this.orders.get(scope, id));
  }
}
