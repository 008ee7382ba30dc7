import { Body, Controller, Delete, Get, HttpCode, Logger, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DemoSignIns } from '../../../business/demo-operator/index.js';
import { ClaimVisitorCart } from '../../../business/online-ordering/index.js';
import { ReadSession, scopeOfSession, SignIn, SignOut } from '../../../business/user-management/index.js';
import {
  type AdmittedRequest,
  Allow,
  operationsOf,
  rememberVisitor,
  SESSION_COOKIE,
  sessionOf,
  setCookie,
} from '../../http/index.js';
import { SessionDto, SignInDto } from './session.dto.js';

type User = NonNullable<NonNullable<AdmittedRequest['caller']>['user']>;

/** Signing in and out of the portals. */
@ApiTags('Session')
@Controller('api/v1/session')
export class SessionController {
  private readonly log = new Logger(SessionController.name);

  constructor(
    private readonly signIn: SignIn,
    private readonly readSession: ReadSession,
    private readonly signOut: SignOut,
    private readonly carts: ClaimVisitorCart,
    private readonly demoSignIns: DemoSignIns,
  ) {}

  @Post()
  @HttpCode(200)
  @Allow('session:create')
  @RouteConfig({ rateLimit: { max: 60, timeWindow: '1 minute', credentials: true } })
  async create(
    @Body() body: SignInDto,
    @Req() request: AdmittedRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const { user, session } = await this.signIn.signIn({
      ...body,
      previousSession: sessionOf(request.headers),
      userAgent: request.headers['user-agent'],
      address: request.ip,
    });
    await this.bringCart(request, user);
    const secure = request.protocol === 'https';
    void reply.header(
      'set-cookie',
      setCookie(SESSION_COOKIE, session.token, session.lifetimeSeconds, secure),
    );
    return this.shown(user);
  }

  /** What the visitor of this browser put into a cart comes along. A cart that cannot must not keep its owner out. */
  private async bringCart({ caller }: AdmittedRequest, { tenantId, customerId }: User): Promise<void> {
    if (caller?.kind !== 'visitor' || !customerId) return;
    const visitorId = caller.scope.customerId;
    try {
      await this.carts.claim({ tenantId, customerId, visitorId });
    } catch (error) {
      this.log.error(`The cart of visitor ${visitorId} did not come along: ${(error as Error).message}`);
    }
  }

  /** A new visitor gets a cookie here, so that the cart made next is theirs. */
  @Get()
  @Allow('session:get')
  async get(
    @Req() request: AdmittedRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const { caller } = request;
    if (caller?.kind === 'newVisitor') rememberVisitor(request, reply, caller);
    if (caller?.user) return this.shown(caller.user);
    const actor = caller?.scope.actor;
    return {
      user: null,
      visitor: actor?.kind === 'visitor',
      operations: actor ? operationsOf(actor) : [],
      memberships: [],
      ...this.demo(),
    };
  }

  @Delete()
  @HttpCode(204)
  @Allow('session:delete')
  async delete(
    @Req() request: AdmittedRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.signOut.signOut(sessionOf(request.headers));
    void reply.header('set-cookie', setCookie(SESSION_COOKIE, '', 0, request.protocol === 'https'));
  }

  private async shown(user: User): Promise<SessionDto> {
    const { actor } = scopeOfSession(user);
    const { id, name, email, roles, membershipId, customerId, customerName, emailVerified, methods } = user;
    return {
      user: {
        id,
        name,
        email,
        kind: actor.kind,
        roles,
        membershipId,
        customerId,
        customerName,
        emailVerified,
        secondFactor: methods.some((method) => method === 'totp' || method === 'recoveryCode'),
      },
      visitor: false,
      operations: operationsOf(actor),
      memberships: await this.readSession.memberships(user),
      ...this.demo(),
    };
  }

  private demo(): Pick<SessionDto, 'demo'> {
    const demo = this.demoSignIns.list();
    return demo ? { demo } : {};
  }
}
