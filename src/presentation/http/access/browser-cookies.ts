import type { IncomingHttpHeaders } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PROCESS_OPTIONS, type ProcessOptions, Refusal } from '../../../domains/helpers/index.js';
import type { Caller } from '../../../business/user-management/index.js';
import { COOKIES, cookieNamed, isLoopback, PLAIN_COOKIES, setCookie } from './cookies.js';

type CookieKind = keyof typeof COOKIES;

const VISITOR_SECONDS = 90 * 24 * 3600;
const DEMONSTRATION_SECONDS = 2 * 24 * 3600;

/**
 * The cookies of the portals. `__Host-` makes a browser keep them only as we set them: over a secure connection, for
 * this very host and all its paths; no neighbour's page and nobody on the line can put another in their place. Browsers
 * count loopback hosts as secure. Only in demo mode a plain cookie is set over plain http elsewhere.
 */
@Injectable()
export class BrowserCookies {
  constructor(@Inject(PROCESS_OPTIONS) private readonly options: Pick<ProcessOptions, 'demo'>) {}

  /**
   * Before somebody's password is looked at.
   * @throws Refusal `forbidden` `httpsRequired` where a session could be read on the line
   */
  requireSafety(request: FastifyRequest): void {
    if (this.options.demo || isSafe(request)) return;
    throw new Refusal(
      'forbidden',
      'httpsRequired',
      'Signing in needs https: open this site under https://. Its operator puts a TLS proxy in front and names that proxy in TRUST_PROXY.',
    );
  }

  keepSession(request: FastifyRequest, reply: FastifyReply, token: string, lifetimeSeconds: number): void {
    this.keep(request, reply, 'session', token, lifetimeSeconds);
  }

  dropSession(request: FastifyRequest, reply: FastifyReply): void {
    this.keep(request, reply, 'session', '', 0);
  }

  /** So that what a visitor makes (a cart) is theirs at the next request. */
  keepVisitor(request: FastifyRequest, reply: FastifyReply, { visitorSecret }: Caller): void {
    if (visitorSecret) this.keep(request, reply, 'visitor', visitorSecret, VISITOR_SECONDS);
  }

  /** Binds a sign-in by an identity provider to this browser; 0 seconds end it. */
  keepFederation(
    request: FastifyRequest,
    reply: FastifyReply,
    secret: string,
    lifetimeSeconds: number,
  ): void {
    this.keep(request, reply, 'federation', secret, lifetimeSeconds);
  }

  readFederation(headers: IncomingHttpHeaders): string | undefined {
    return this.value(headers, 'federation');
  }

  /** So that this browser finds its demonstrations again. */
  keepDemonstration(request: FastifyRequest, reply: FastifyReply, secret: string): void {
    this.keep(request, reply, 'demonstration', secret, DEMONSTRATION_SECONDS);
  }

  readDemonstration(headers: IncomingHttpHeaders): string | undefined {
    return this.value(headers, 'demonstration');
  }

  /** The session token and the visitor's secret of a browser. */
  read(headers: IncomingHttpHeaders): { session?: string | undefined; visitor?: string | undefined } {
    if (headers.cookie === undefined) return {};
    return { session: this.value(headers, 'session'), visitor: this.value(headers, 'visitor') };
  }

  private value({ cookie = '', host }: IncomingHttpHeaders, kind: CookieKind): string | undefined {
    const safe = cookieNamed(cookie, COOKIES[kind]);
    if (safe !== undefined || !this.options.demo) return safe;
    const plain = cookieNamed(cookie, PLAIN_COOKIES[kind]);
    return isLoopback(host?.replace(/:\d+$/, '')) ? undefined : plain;
  }

  private keep(
    request: FastifyRequest,
    reply: FastifyReply,
    kind: CookieKind,
    value: string,
    maxAge: number,
  ): void {
    const safe = isSafe(request);
    if (!safe && !this.options.demo) return;
    void reply.header('set-cookie', setCookie((safe ? COOKIES : PLAIN_COOKIES)[kind], value, maxAge, safe));
  }
}

const isSafe = ({ protocol, hostname }: FastifyRequest): boolean =>
  protocol === 'https' || isLoopback(hostname);
