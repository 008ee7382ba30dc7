import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PROCESS_OPTIONS, type ProcessOptions, TooMany } from '../../../domains/helpers/index.js';
import {
  addressKey,
  type Allowance,
  type RateLimit,
  RateLimits,
} from '../../../business/traffic-control/index.js';
import type { Caller } from '../../../business/user-management/index.js';
import { type RouteRateLimit, routeLimit } from './route-limit.js';

const GENERAL_SECONDS = 60;

/**
 * Counts each request that reaches a route: by program or person, else by address, against the limit of RATE_LIMIT;
 * routes with a `rateLimit` of their own in their config are counted against that one too, by address.
 */
@Injectable()
export class RequestLimits {
  private readonly general: RateLimit;

  constructor(
    private readonly limits: RateLimits,
    @Inject(PROCESS_OPTIONS) { requestsPerMinute }: ProcessOptions,
  ) {
    this.general = {
      name: 'requests',
      most: requestsPerMinute,
      seconds: GENERAL_SECONDS,
      withoutStore: 'admit',
    };
  }

  /**
   * Tells the client where it stands (RateLimit headers). Synchronous for a busy client.
   * @param caller undefined when the credentials did not hold: then the address counts
   * @throws TooMany when the limit is reached
   */
  count(request: FastifyRequest, reply: FastifyReply, caller?: Caller): void | Promise<void> {
    const own = (request.routeOptions.config as { rateLimit?: RouteRateLimit }).rateLimit;
    if (own) return this.countBoth(routeLimit(own, request.routeOptions), request, reply, caller);
    const counted = this.limits.count(this.general, clientKey(request, caller));
    return counted instanceof Promise ? counted.then((found) => tell(reply, found)) : tell(reply, counted);
  }

  private async countBoth(
    own: RateLimit,
    request: FastifyRequest,
    reply: FastifyReply,
    caller: Caller | undefined,
  ): Promise<void> {
    tell(reply, await this.limits.count(this.general, clientKey(request, caller)));
    tell(reply, await this.limits.count(own, `address ${addressKey(request.ip)}`));
  }
}

function clientKey(request: FastifyRequest, caller: Caller | undefined): string {
  if (caller?.kind === 'token') return `program ${caller.scope.actor.id}`;
  if (caller?.user) return `person ${caller.user.id}`;
  return `address ${addressKey(request.ip)}`;
}

function tell(reply: FastifyReply, { admitted, limit, remaining, resetSeconds }: Allowance): void {
  void reply.headers({
    'ratelimit-limit': limit,
    'ratelimit-remaining': remaining,
    'ratelimit-reset': resetSeconds,
  });
  if (admitted) return;
  throw new TooMany(
    'tooManyRequests',
    `More than ${limit} requests in this window: wait for the seconds in Retry-After, then try again.`,
    resetSeconds,
  );
}
