import { Body, Controller, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ReadDemonstrations, ShareDemonstration } from '../../../business/demonstration/index.js';
import { newDemonstrationSecret } from '../../../domains/demonstration/index.js';
import { type AdmittedRequest, Allow, BrowserCookies } from '../../http/index.js';
import { demonstrationDto } from './demonstration.display-object.js';
import { DemonstrationDto } from './demonstration.dto.js';
import {
  DemonstrationLinkDto,
  JoinDemonstrationDto,
  ShareDemonstrationDto,
} from './demonstration-seat.dto.js';

/** Links by which others watch a demonstration, or drive it. */
@ApiTags('Demonstrations')
@Controller('api/v1/demonstrations')
export class DemonstrationSeatsController {
  constructor(
    private readonly sharing: ShareDemonstration,
    private readonly reading: ReadDemonstrations,
    private readonly cookies: BrowserCookies,
  ) {}

  /** The token is shown once. */
  @Post(':id/links')
  @Allow('demonstration:patch')
  @RouteConfig({ rateLimit: { max: 60, timeWindow: '1 hour' } })
  async link(
    @Req() { headers }: AdmittedRequest,
    @Param('id') id: string,
    @Body() { part }: ShareDemonstrationDto,
  ): Promise<DemonstrationLinkDto> {
    const run = await this.reading.run(id, this.cookies.readDemonstration(headers));
    return { part, token: await this.sharing.link(run, part) };
  }

  /** Takes the seat of a link. */
  @Post('seats')
  @HttpCode(200)
  @Allow('demonstration:create')
  @RouteConfig({ rateLimit: { max: 60, timeWindow: '1 hour', credentials: true } })
  async join(
    @Req() request: AdmittedRequest,
    @Body() { token }: JoinDemonstrationDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DemonstrationDto> {
    const secret = this.cookies.readDemonstration(request.headers) ?? newDemonstrationSecret();
    const id = await this.sharing.join(token, secret);
    this.cookies.keepDemonstration(request, reply, secret);
    return demonstrationDto(await this.reading.read(id, secret));
  }
}
