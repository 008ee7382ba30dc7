import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AgentLeaves, FindAgents } from '../../../business/workforce-management/index.js';
import type { Scope } from '../../../domains/helpers/index.js';
import type { Leave } from '../../../domains/workforce/index.js';
import { Allow, CurrentScope } from '../../http/index.js';
import { agentWhole } from './agent.display-object.js';
import { CreatedLeaveDto, DecideLeaveDto, LeaveDto, OwnWorkforceDto, RequestLeaveDto } from './leave.dto.js';
import { counted, LeaveListDto } from './page.dto.js';

/** Colleagues whom one may name as a cover. */
const COLLEAGUES = 500;

/** Leave of agents, and one's own. */
@ApiTags('Workforce')
@Controller('api/v1/workforce')
export class LeaveController {
  constructor(
    private readonly leaves: AgentLeaves,
    private readonly agents: FindAgents,
  ) {}

  /** Latest start first; the header X-Total-Count says how many there are. */
  @Get('leave')
  @Allow('workforceLeave:list')
  @ApiOkResponse({ type: [LeaveDto] })
  async list(
    @CurrentScope() scope: Scope,
    @Query() { state, agent, offset = 0, limit = 50 }: LeaveListDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LeaveDto[]> {
    const { leave, total } = await this.leaves.list(scope, { state, agentId: agent, offset, limit });
    counted(reply, total, leave.length);
    return leave.map(leaveShown);
  }

  /** Asks for leave of somebody else; another supervisor decides when it is one's own. */
  @Post('agents/:id/leave')
  @Allow('workforceLeave:create')
  async create(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Body() leave: RequestLeaveDto,
  ): Promise<CreatedLeaveDto> {
    const { agent } = await this.agents.get(scope, id);
    return this.request(scope, agent.id, leave);
  }

  @Post('leave/:id/decision')
  @HttpCode(204)
  @Allow('workforceLeave:decide')
  async decide(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Body() { decision, note = '', coverAgentId }: DecideLeaveDto,
  ): Promise<void> {
    await this.leaves.decide(scope, id, { decision, note, coverAgentId });
  }

  /** One's own profile, leave and possible covers. */
  @Get('me')
  @Allow('ownWorkforce:get')
  @ApiOkResponse({ type: OwnWorkforceDto })
  async own(@CurrentScope() scope: Scope): Promise<OwnWorkforceDto> {
    const agent = await this.agents.own(scope);
    if (!agent) return { agent: null, leave: [], colleagues: [] };
    const { leave } = await this.leaves.list(scope, { agentId: agent.agent.id, offset: 0, limit: 100 });
    const everybody = { status: 'active', offset: 0, limit: COLLEAGUES };
    const { agents } = await this.agents.list(scope, everybody);
    return {
      agent: agentWhole(agent),
      leave: leave.map(leaveShown),
      colleagues: agents
        .map(({ agent: { id, name } }) => ({ id, name }))
        .filter(({ id }) => id !== agent.agent.id),
    };
  }

  @Post('me/leave')
  @Allow('ownLeave:create')
  requestOwn(@CurrentScope() scope: Scope, @Body() leave: RequestLeaveDto): Promise<CreatedLeaveDto> {
    return this.request(scope, scope.actor.id, leave);
  }

  @Post('me/leave/:id/withdrawal')
  @HttpCode(204)
  @Allow('ownLeave:withdraw')
  async withdraw(@CurrentScope() scope: Scope, @Param('id') id: string): Promise<void> {
    await this.leaves.withdraw(scope, id);
  }

  private async request(
    scope: Scope,
    agentId: string,
    { kind, startDate, endDate, coverAgentId = null, note = '' }: RequestLeaveDto,
  ): Promise<CreatedLeaveDto> {
    const draft = { agentId, kind, startDate, endDate, coverAgentId, note };
    return { id: await this.leaves.request(scope, draft) };
  }
}

const leaveShown = (leave: Leave): LeaveDto => ({
  id: leave.id,
  agentId: leave.agentId,
  agentName: leave.agentName,
  kind: leave.kind,
  startDate: leave.startDate,
  endDate: leave.endDate,
  state: leave.state as LeaveDto['state'],
  coverAgentId: leave.coverAgentId,
  coverName: leave.coverName,
  note: leave.note,
  decidedBy: leave.decidedByName,
  decisionNote: leave.decisionNote,
  decidedAt: leave.decidedAt?.toISOString() ?? null,
  requestedAt: leave.createdAt.toISOString(),
});
