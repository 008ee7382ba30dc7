import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Teams } from '../../../business/workforce-management/index.js';
import type { Scope } from '../../../domains/helpers/index.js';
import type { Team } from '../../../domains/workforce/index.js';
import { Allow, CurrentScope } from '../../http/index.js';
import { counted, WholeListDto } from './page.dto.js';
import { CreateTeamDto, PatchTeamDto, TeamDto } from './team.dto.js';

/** Teams of agents. */
@ApiTags('Workforce')
@Controller('api/v1/workforce/teams')
export class TeamsController {
  constructor(private readonly teams: Teams) {}

  /** By name; the header X-Total-Count says how many there are. */
  @Get()
  @Allow('workforceTeam:list')
  @ApiOkResponse({ type: [TeamDto] })
  async list(
    @CurrentScope() scope: Scope,
    @Query() { offset = 0, limit = 50 }: WholeListDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TeamDto[]> {
    const { items, total } = await this.teams.list(scope, { offset, limit });
    counted(reply, total, items.length);
    return items.map(teamShown);
  }

  @Get(':id')
  @Allow('workforceTeam:get')
  @ApiOkResponse({ type: TeamDto })
  async get(@CurrentScope() scope: Scope, @Param('id') id: string): Promise<TeamDto> {
    return teamShown(await this.teams.get(scope, id));
  }

  @Post()
  @Allow('workforceTeam:create')
  async create(@CurrentScope() scope: Scope, @Body() draft: CreateTeamDto): Promise<TeamDto> {
    return this.get(scope, await this.teams.create(scope, { ...NEW_TEAM, ...draft }));
  }

  @Patch(':id')
  @Allow('workforceTeam:patch')
  async change(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Body() { version, ...change }: PatchTeamDto,
  ): Promise<TeamDto> {
    await this.teams.change(scope, id, version, change);
    return this.get(scope, id);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('workforceTeam:delete')
  async remove(@CurrentScope() scope: Scope, @Param('id') id: string): Promise<void> {
    await this.teams.remove(scope, id);
  }
}

const NEW_TEAM = {
  description: '',
  timeZone: 'America/New_York',
  holidayCalendarId: null,
  escalationTeamId: null,
  skills: [],
};

const teamShown = (team: Team): TeamDto => ({
  id: team.id,
  version: team.version,
  name: team.name,
  description: team.description,
  timeZone: team.timeZone,
  holidayCalendarId: team.holidayCalendarId,
  escalationTeamId: team.escalationTeamId,
  skills: [...team.skills],
  members: team.members.map(({ id, name, lead }) => ({ id, name, lead })),
  queued: team.queued,
});
