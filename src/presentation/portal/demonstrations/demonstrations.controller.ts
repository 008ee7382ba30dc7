import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { BeginDemonstration, PlayStep, ReadDemonstrations } from '../../../business/demonstration/index.js';
import { newDemonstrationSecret } from '../../../domains/demonstration/index.js';
import { type AdmittedRequest, Allow, BrowserCookies } from '../../http/index.js';
import { demonstrationDto, scenarioDto, summaryDto } from './demonstration.display-object.js';
import {
  BeginDemonstrationDto,
  DemonstrationDto,
  DemonstrationListDto,
  DemonstrationSummaryDto,
  LookDto,
  ScenarioDto,
} from './demonstration.dto.js';

/**
 * The shop tried out: the real flow in a sandbox. Whoever sends `X-Demonstration: <id>` beside the cookie that POST sets
 * is its invented customer, in every operation that belongs to demonstrations.
 */
@ApiTags('Demonstrations')
@Controller('api/v1/demonstrations')
export class DemonstrationsController {
  constructor(
    private readonly beginning: BeginDemonstration,
    private readonly reading: ReadDemonstrations,
    private readonly playing: PlayStep,
    private readonly cookies: BrowserCookies,
  ) {}

  /** What can be tried out at this shop. */
  @Get('scenarios')
  @Allow('demonstration:list')
  @ApiOkResponse({ type: [ScenarioDto] })
  async scenarios(
    @Query() { offset = 0, limit = 50 }: DemonstrationListDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ScenarioDto[]> {
    return part(reply, await this.reading.scenarios(), offset, limit).map(scenarioDto);
  }

  /** What this browser has begun, the newest first. */
  @Get()
  @Allow('demonstration:list')
  @ApiOkResponse({ type: [DemonstrationSummaryDto] })
  async list(
    @Req() request: AdmittedRequest,
    @Query() { offset = 0, limit = 50 }: DemonstrationListDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DemonstrationSummaryDto[]> {
    const found = await this.reading.ofBrowser(this.cookies.readDemonstration(request.headers));
    return part(reply, found, offset, limit).map(summaryDto);
  }

  /** Begins a demonstration, or goes on with the one of this scenario that this browser left. */
  @Post()
  @Allow('demonstration:create')
  @RouteConfig({ rateLimit: { max: 60, timeWindow: '1 hour' } })
  async begin(
    @Req() request: AdmittedRequest,
    @Body() { scenario, step }: BeginDemonstrationDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DemonstrationDto> {
    const secret = this.cookies.readDemonstration(request.headers) ?? newDemonstrationSecret();
    const run = await this.beginning.begin(scenario, { secret, address: request.ip });
    this.cookies.keepDemonstration(request, reply, secret);
    if (step !== undefined) await this.playing.playBefore(run, step);
    return demonstrationDto(await this.reading.read(run.id, secret));
  }

  @Get(':id')
  @Allow('demonstration:get')
  async get(@Req() request: AdmittedRequest, @Param('id') id: string): Promise<DemonstrationDto> {
    return this.show(request, id);
  }

  /** Who drives looks at a page. */
  @Patch(':id')
  @Allow('demonstration:patch')
  async look(
    @Req() request: AdmittedRequest,
    @Param('id') id: string,
    @Body() { path }: LookDto,
  ): Promise<DemonstrationDto> {
    await this.playing.look(await this.run(request, id), path);
    return this.show(request, id);
  }

  /** "Show me": does this step for the visitor, and those before it. */
  @Post(':id/steps/:step/play')
  @HttpCode(200)
  @Allow('demonstration:patch')
  async play(
    @Req() request: AdmittedRequest,
    @Param('id') id: string,
    @Param('step') step: string,
  ): Promise<DemonstrationDto> {
    await this.playing.play(await this.run(request, id), step);
    return this.show(request, id);
  }

  /** Throws everything away and begins anew. */
  @Post(':id/reset')
  @HttpCode(200)
  @Allow('demonstration:patch')
  @RouteConfig({ rateLimit: { max: 60, timeWindow: '1 hour' } })
  async reset(@Req() request: AdmittedRequest, @Param('id') id: string): Promise<DemonstrationDto> {
    const secret = this.cookies.readDemonstration(request.headers) ?? '';
    await this.beginning.beginAnew(await this.run(request, id), secret);
    return this.show(request, id);
  }

  /** Ends it, and removes what came of it. */
  @Delete(':id')
  @HttpCode(204)
  @Allow('demonstration:delete')
  async end(@Req() request: AdmittedRequest, @Param('id') id: string): Promise<void> {
    await this.beginning.end(await this.run(request, id));
  }

  private run({ headers }: AdmittedRequest, id: string) {
    return this.reading.run(id, this.cookies.readDemonstration(headers));
  }

  private async show({ headers }: AdmittedRequest, id: string): Promise<DemonstrationDto> {
    return demonstrationDto(await this.reading.read(id, this.cookies.readDemonstration(headers)));
  }
}

function part<T>(reply: FastifyReply, all: readonly T[], offset: number, limit: number): T[] {
  const items = all.slice(offset, offset + limit);
  void reply.header('x-total-count', String(all.length)).header('x-result-count', String(items.length));
  return items;
}
