import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReassignOrders } from '../../../business/order-management/index.js';
import type { Scope } from '../../../domains/helpers/index.js';
import { Allow, CurrentScope } from '../../http/index.js';
import { ReassignDto, ReassignedDto, ReassignManyDto } from './assignments.dto.js';

/** Hands orders from one agent to another, one or many. */
@ApiTags('Desk')
@Controller('api/v1/desk/orders')
export class AssignmentsController {
  constructor(private readonly reassign: ReassignOrders) {}

  /** All of them or none. */
  @Post('assignments')
  @HttpCode(200)
  @Allow('orderAssignment:create')
  async many(@CurrentScope() scope: Scope, @Body() wanted: ReassignManyDto): Promise<ReassignedDto> {
    return { orders: await this.reassign.execute(scope, wanted) };
  }

  @Post(':id/assignment')
  @HttpCode(200)
  @Allow('orderAssignment:create')
  async one(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Body() { agentId, reason }: ReassignDto,
  ): Promise<ReassignedDto> {
    return { orders: await this.reassign.execute(scope, { orderIds: [id], agentId, reason }) };
  }
}
