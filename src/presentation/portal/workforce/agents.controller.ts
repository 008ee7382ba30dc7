import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { EndAgent, FindAgents, SaveAgent } from '../../../business/workforce-management/index.js';
import type { Scope } from '../../../domains/helpers/index.js';
import { Allow, CurrentScope } from '../../http/index.js';
import { CreateAgentDto, DeactivateAgentDto, HandOverDto, PatchAgentDto } from './agent-draft.dto.js';
import { agentInList, agentOrder, agentWhole } from './agent.display-object.js';
import { AgentDto, AgentOrderDto, AgentSummaryDto, HandedOverDto, StaffAccountDto } from './agent.dto.js';
import { AgentListDto, counted, PageDto, WholeListDto } from './page.dto.js';

/** The operator's agents: skills, hours, capacity, and what they are doing now. */
@ApiTags('Workforce')
@Controller('api/v1/workforce')
export class AgentsController {
  constructor(
    private readonly agents: FindAgents,
    private readonly saving: SaveAgent,
    private readonly ending: EndAgent,
  ) {}

  /** By name; the header X-Total-Count says how many there are. */
  @Get('agents')
  @Allow('workforceAgent:list')
  @ApiOkResponse({ type: [AgentSummaryDto] })
  async list(
    @CurrentScope() scope: Scope,
    @Query() { search, team, skill, status, offset = 0, limit = 50 }: AgentListDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgentSummaryDto[]> {
    const wanted = { text: search?.trim(), teamId: team, skill, status, offset, limit };
    const { agents, total } = await this.agents.list(scope, wanted);
    counted(reply, total, agents.length);
    return agents.map(agentInList);
  }

  /** Active staff who are no agents yet, by name. */
  @Get('staff-accounts')
  @Allow('workforceAgent:create')
  @ApiOkResponse({ type: [StaffAccountDto] })
  async staff(
    @CurrentScope() scope: Scope,
    @Query() { offset = 0, limit = 50 }: WholeListDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StaffAccountDto[]> {
    const { items, total } = await this.agents.candidates(scope, { offset, limit });
    counted(reply, total, items.length);
    return items.map(({ id, name, email, roles }) => ({ id, name, email, roles: [...roles] }));
  }

  @Get('agents/:id')
  @Allow('workforceAgent:get')
  @ApiOkResponse({ type: AgentDto })
  async get(@CurrentScope() scope: Scope, @Param('id') id: string): Promise<AgentDto> {
    return agentWhole(await this.agents.get(scope, id));
  }

  /** The longest held first. */
  @Get('agents/:id/orders')
  @Allow('workforceAgent:get')
  @ApiOkResponse({ type: [AgentOrderDto] })
  async orders(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Query() { offset = 0, limit = 20 }: PageDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgentOrderDto[]> {
    const { orders, total } = await this.agents.openOrders(scope, id, { offset, limit });
    counted(reply, total, orders.length);
    return orders.map(agentOrder);
  }

  /** Makes an agent of a member of staff. */
  @Post('agents')
  @Allow('workforceAgent:create')
  async create(
    @CurrentScope() scope: Scope,
    @Body() { userAccountId, ...draft }: CreateAgentDto,
  ): Promise<AgentDto> {
    await this.saving.create(scope, userAccountId, { ...NEW_AGENT, ...draft });
    return this.get(scope, userAccountId);
  }

  @Patch('agents/:id')
  @Allow('workforceAgent:patch')
  async change(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Body() { version, ...change }: PatchAgentDto,
  ): Promise<AgentDto> {
    await this.saving.change(scope, id, version, change);
    return this.get(scope, id);
  }

  /** Takes work and sign-in away; open orders go to the cover in the same commit. */
  @Post('agents/:id/deactivation')
  @HttpCode(200)
  @Allow('workforceAgent:deactivate')
  async deactivate(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Body() { coverAgentId = null, reason }: DeactivateAgentDto,
  ): Promise<HandedOverDto> {
    return { orders: await this.ending.deactivate(scope, id, coverAgentId, reason) };
  }

  /** Gives work and sign-in back. */
  @Post('agents/:id/activation')
  @HttpCode(200)
  @Allow('workforceAgent:deactivate')
  async activate(@CurrentScope() scope: Scope, @Param('id') id: string): Promise<AgentDto> {
    await this.ending.activate(scope, id);
    return this.get(scope, id);
  }

  /** Gives all open orders of this agent to another. */
  @Post('agents/:id/handover')
  @HttpCode(200)
  @Allow('orderAssignment:create')
  async handOver(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Body() { toAgentId, reason }: HandOverDto,
  ): Promise<HandedOverDto> {
    const { agent } = await this.agents.get(scope, id);
    return { orders: await this.ending.handOverAll(scope, agent.id, toAgentId, reason) };
  }
}

const NEW_AGENT = {
  title: 'Agent',
  timeZone: 'America/New_York',
  holidayCalendarId: null,
  orderCapacity: 20,
  teams: [],
  skills: [],
  shifts: [],
};
