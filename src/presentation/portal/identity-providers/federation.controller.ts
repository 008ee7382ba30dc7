import { Controller, Get, Param, Query, Redirect, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  FinishFederatedSignIn,
  SignInOptions,
  StartFederatedSignIn,
} from '../../../business/user-management/index.js';
import { Refusal } from '../../../domains/helpers/index.js';
import { type AdmittedRequest, Allow, BrowserCookies, refuseForeignOrigin } from '../../http/index.js';
import { SessionAnswers } from '../session/index.js';
import { SignInOptionsDto, SignInOptionsQueryDto, StartQueryDto } from './identity-provider.dto.js';

interface Redirection {
  readonly url: string;
  readonly statusCode: number;
}

/** The pages around a sign-in by a company's identity provider: a browser comes by here, and is sent on. */
@ApiTags('Session')
@Controller('api/v1')
export class FederationController {
  constructor(
    private readonly options: SignInOptions,
    private readonly starting: StartFederatedSignIn,
    private readonly finishing: FinishFederatedSignIn,
    private readonly answers: SessionAnswers,
    private readonly cookies: BrowserCookies,
  ) {}

  /** By the domain alone: nobody learns here who has an account. */
  @Get('sign-in-options')
  @Allow('signInOption:list')
  async signInOptions(@Query() { domain }: SignInOptionsQueryDto): Promise<SignInOptionsDto> {
    const provider = await this.options.providerFor(`@${domain}`);
    return {
      password: provider?.enforced !== true,
      provider: provider
        ? {
            id: provider.id,
            name: provider.name,
            startUrl: `/api/v1/identity-providers/${provider.id}/start`,
          }
        : null,
    };
  }

  /** Sends the browser to the provider. What goes wrong is shown by our own sign-in page. */
  @Get('identity-providers/:id/start')
  @Allow('federatedSignIn:create')
  @Redirect()
  @RouteConfig({ rateLimit: { max: 60, timeWindow: '1 minute', credentials: true } })
  start(
    @Param('id') id: string,
    @Query() { next }: StartQueryDto,
    @Req() request: AdmittedRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Redirection> {
    void reply.header('cache-control', 'no-store');
    this.cookies.requireSafety(request);
    return orToSignIn(async () => {
      // Another site's link would sign its visitor in to that site's company. Our own pages and typed addresses may.
      refuseForeignOrigin(request.headers);
      const { location, browserSecret, lifetimeSeconds } = await this.starting.start(id, next);
      this.cookies.keepFederation(request, reply, browserSecret, lifetimeSeconds);
      return location;
    });
  }

  /** Where the provider sends the browser back to. */
  @Get('identity-providers/:id/callback')
  @Allow('federatedSignIn:confirm')
  @Redirect()
  @RouteConfig({ rateLimit: { max: 60, timeWindow: '1 minute', credentials: true } })
  callback(
    @Param('id') providerId: string,
    @Req() request: AdmittedRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Redirection> {
    void reply.header('cache-control', 'no-store');
    this.cookies.requireSafety(request);
    const browserSecret = this.cookies.readFederation(request.headers);
    this.cookies.keepFederation(request, reply, '', 0);
    return orToSignIn(async () => {
      const query = request.url.split('?').slice(1).join('?');
      const { returnTo, ...opened } = await this.finishing.finish(
        { providerId, query, browserSecret },
        {
          previousSession: this.cookies.read(request.headers).session,
          userAgent: request.headers['user-agent'],
          address: request.ip,
          correlationId: request.id,
        },
      );
      await this.answers.opened(request, reply, opened);
      return opened.user.customerId === null && returnTo === '/' ? '/back-office/' : returnTo;
    });
  }
}

/** Where to, or back to the sign-in page, which has words for the refusal's code. */
async function orToSignIn(where: () => Promise<string>): Promise<Redirection> {
  try {
    return { url: await where(), statusCode: 303 };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { url: `/sign-in?problem=${encodeURIComponent(error.code)}`, statusCode: 303 };
  }
}
