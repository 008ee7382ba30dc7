import { Body, Controller, Get, Patch, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ManageAgentAccess } from '../../../business/user-management/index.js';
import type { AgentAccess, Consent } from '../../../domains/acting/index.js';
import type { Scope } from '../../../domains/helpers/index.js';
import { Allow, CurrentScope } from '../../http/index.js';
import { AgentAccessDto, AgentAccessPageDto, AgentConsentDto, ChangeAgentConsentDto } from './acting.dto.js';

/** What the customer sees of agents who act for it, and the customer's yes or no. */
@ApiTags('Acting for a customer')
@Controller('api/v1/agent-access')
export class AgentAccessController {
  constructor(private readonly access: ManageAgentAccess) {}

  /** Who acted for the customer, when, why, and what they did; newest first. */
  @Get()
  @Allow('agentAccess:list')
  @ApiOkResponse({ type: [AgentAccessDto] })
  async list(
    @CurrentScope() scope: Scope,
    @Query() { active = false, offset = 0, limit = 20 }: AgentAccessPageDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgentAccessDto[]> {
    const { items, total } = await this.access.list(scope, { activeOnly: active, offset, limit });
    void reply.header('x-total-count', String(total)).header('x-result-count', String(items.length));
    return items.map(accessDto);
  }

  @Get('consent')
  @Allow('agentAccess:get')
  async consent(@CurrentScope() scope: Scope): Promise<AgentConsentDto> {
    return consentDto(await this.access.consent(scope));
  }

  /** A no ends at once what agents have under way. */
  @Patch('consent')
  @Allow('agentAccess:patch')
  async change(
    @CurrentScope() scope: Scope,
    @Body() { allowed }: ChangeAgentConsentDto,
  ): Promise<AgentConsentDto> {
    return consentDto(await this.access.allow(scope, allowed));
  }
}

const accessDto = ({
  id,
  agent,
  reason,
  reference,
  startedAt,
  endedAt,
  deeds,
}: AgentAccess): AgentAccessDto => ({
  id,
  agent,
  reason,
  reference,
  startedAt: startedAt.toISOString(),
  endedAt: endedAt?.toISOString() ?? null,
  deeds: deeds.map(({ at, cartId, text }) => ({ at, cartId, text })),
});

const consentDto = ({ allowed, changedBy, changedAt }: Consent): AgentConsentDto => ({
  allowed,
  changedBy,
  changedAt: changedAt?.toISOString() ?? null,
});
