import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DecideOnOrder, ReadApprovals, WithdrawApproval } from '../../../business/online-ordering/index.js';
import type { Scope } from '../../../domains/helpers/index.js';
import { Allow, CurrentScope } from '../../http/index.js';
import { approvalShown } from './approval.display-object.js';
import { ApprovalDto, ApprovalListDto, DecisionDto } from './approval.dto.js';

/** Orders that need others' yes. */
@ApiTags('Approvals')
@Controller('api/v1/approvals')
export class ApprovalsController {
  constructor(
    private readonly reading: ReadApprovals,
    private readonly deciding: DecideOnOrder,
    private readonly withdrawing: WithdrawApproval,
  ) {}

  /** Newest first, what waits for the caller oldest first; the header X-Total-Count says how many there are. */
  @Get()
  @Allow('approval:list')
  @ApiOkResponse({ type: [ApprovalDto] })
  async list(
    @CurrentScope() scope: Scope,
    @Query() { view = 'mine', offset = 0, limit = 20 }: ApprovalListDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ApprovalDto[]> {
    const { items, total } = await this.reading.list(scope, view, { offset, limit });
    void reply.header('x-total-count', String(total)).header('x-result-count', String(items.length));
    return items.map((item) => approvalShown(item, scope.actor.id));
  }

  @Get(':id')
  @Allow('approval:get')
  async get(@CurrentScope() scope: Scope, @Param('id') id: string): Promise<ApprovalDto> {
    return approvalShown(await this.reading.get(scope, id), scope.actor.id);
  }

  /** The last yes places the order. */
  @Post(':id/decision')
  @HttpCode(200)
  @Allow('approval:decide')
  async decide(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Body() { decision, step, comment }: DecisionDto,
  ): Promise<ApprovalDto> {
    await this.deciding.decide(scope, id, { decision, step, comment: comment?.trim() || null });
    return this.get(scope, id);
  }

  /** By who asked; the cart is open again. */
  @Post(':id/withdrawal')
  @HttpCode(200)
  @Allow('approval:withdraw')
  async withdraw(@CurrentScope() scope: Scope, @Param('id') id: string): Promise<ApprovalDto> {
    await this.withdrawing.withdraw(scope, id);
    return this.get(scope, id);
  }
}
