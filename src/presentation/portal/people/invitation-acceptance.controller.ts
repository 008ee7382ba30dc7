import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AcceptInvitation } from '../../../business/people-management/index.js';
import { OpenSession, SignInOptions } from '../../../business/user-management/index.js';
import { type AdmittedRequest, Allow, BrowserCookies } from '../../http/index.js';
import { AcceptInvitationDto, InvitationAboutDto, InvitationTokenDto, JoinedDto } from './people.dto.js';

const LIMIT = { rateLimit: { max: 60, timeWindow: '1 minute', credentials: true } };

/** The link of an invitation. Its token stands in bodies, so that no log and no Referer has it. */
@ApiTags('People')
@Controller('api/v1/invitation-acceptances')
export class InvitationAcceptanceController {
  constructor(
    private readonly accepting: AcceptInvitation,
    private readonly sessions: OpenSession,
    private readonly options: SignInOptions,
    private readonly cookies: BrowserCookies,
  ) {}

  /** What the invitation is about. */
  @Post('lookup')
  @HttpCode(200)
  @Allow('invitation:accept')
  @RouteConfig(LIMIT)
  async look(@Body() { token }: InvitationTokenDto): Promise<InvitationAboutDto> {
    const about = await this.accepting.look(token);
    return { ...about, roles: [...about.roles] };
  }

  /** As the person who is signed in, or as a new one, who is signed in then. */
  @Post()
  @HttpCode(200)
  @Allow('invitation:accept')
  @RouteConfig(LIMIT)
  async accept(
    @Body() { token, givenName, familyName, password }: AcceptInvitationDto,
    @Req() request: AdmittedRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<JoinedDto> {
    const newPerson =
      givenName !== undefined && familyName !== undefined && password !== undefined
        ? { givenName, familyName, password }
        : undefined;
    if (newPerson) {
      this.cookies.requireSafety(request);
      // No password is made where the company's people sign in at its own provider: they come back from there.
      await this.options.refuseEnforced((await this.accepting.look(token)).email);
    }
    const joined = await this.accepting.accept(token, request.caller?.user?.id, newPerson);
    const { membershipId, person, isNew } = joined;
    if (!isNew) return { membershipId, signedIn: false };
    const browser = {
      previousSession: this.cookies.read(request.headers).session,
      userAgent: request.headers['user-agent'],
      address: request.ip,
    };
    const { session } = await this.sessions.open(person, ['password'], browser, membershipId);
    this.cookies.keepSession(request, reply, session.token, session.lifetimeSeconds);
    return { membershipId, signedIn: true };
  }
}
