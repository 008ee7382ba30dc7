import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Browser, SignIn, SignOut, SwitchCompany } from '../../../business/user-management/index.js';
import { type AdmittedRequest, Allow, BrowserCookies } from '../../http/index.js';
import { SessionAnswers } from './session-answers.js';
import { SecondStepDto, SessionDto, SignInDto, SwitchDto } from './session.dto.js';

/** Signing in and out of the portals. */
@ApiTags('Session')
@Controller('api/v1/session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly signOut: SignOut,
    private readonly switching: SwitchCompany,
    private readonly answers: SessionAnswers,
    private readonly cookies: BrowserCookies,
  ) {}

  /** Where the account has a second factor the answer holds a challenge and no session is open yet. */
  @Post()
  @HttpCode(200)
  @Allow('session:create')
  @RouteConfig({ rateLimit: { max: 60, timeWindow: '1 minute', credentials: true } })
  async create(
    @Body() body: SignInDto,
    @Req() request: AdmittedRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    this.cookies.requireSafety(request);
    const { opened, challenge } = await this.signIn.signIn({ ...body, ...this.browserOf(request) });
    if (opened) return this.answers.opened(request, reply, opened);
    return { ...this.answers.nobody(request), secondFactor: { required: true, challenge } };
  }

  @Post('second-factor')
  @HttpCode(200)
  @Allow('session:create')
  @RouteConfig({ rateLimit: { max: 60, timeWindow: '1 minute', credentials: true } })
  async secondStep(
    @Body() body: SecondStepDto,
    @Req() request: AdmittedRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    this.cookies.requireSafety(request);
    const opened = await this.signIn.secondStep({ ...body, ...this.browserOf(request) });
    return this.answers.opened(request, reply, opened);
  }

  /** A new visitor gets a cookie here, so that the cart made next is theirs. */
  @Get()
  @Allow('session:get')
  async get(
    @Req() request: AdmittedRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const { caller } = request;
    if (caller?.kind === 'newVisitor') this.cookies.keepVisitor(request, reply, caller);
    const invented = caller && this.answers.invented(caller.scope);
    if (invented) return invented;
    if (!caller?.user) return this.answers.nobody(request);
    const { user, acting, scope } = caller;
    return acting ? this.answers.acting(user, acting, scope.actor) : this.answers.shown(user);
  }

  /** The session goes on for another company, under a new token. */
  @Post('membership')
  @HttpCode(200)
  @Allow('membership:switch')
  async switch(
    @Body() choice: SwitchDto,
    @Req() request: AdmittedRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const { session: token = '' } = this.cookies.read(request.headers);
    const { user, session } = await this.switching.to(
      request.caller?.user?.id ?? '',
      token,
      choice,
      request.id,
    );
    this.cookies.keepSession(request, reply, session.token, session.lifetimeSeconds);
    return this.answers.shown(user);
  }

  @Delete()
  @HttpCode(204)
  @Allow('session:delete')
  async delete(
    @Req() request: AdmittedRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.signOut.signOut(this.cookies.read(request.headers).session, request.id);
    this.cookies.dropSession(request, reply);
  }

  private browserOf(request: AdmittedRequest): Browser & { readonly address: string } {
    return {
      previousSession: this.cookies.read(request.headers).session,
      userAgent: request.headers['user-agent'],
      address: request.ip,
      correlationId: request.id,
    };
  }
}
