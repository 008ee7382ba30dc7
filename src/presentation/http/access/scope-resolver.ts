import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import type { Scope } from '../../../domains/helpers/index.js';
import { Refusal } from '../../../domains/helpers/index.js';
import {
  ActingCallers,
  type Caller,
  type Credentials,
  IdentifyCaller,
  notActing,
} from '../../../business/user-management/index.js';
import { DemonstrationCallers, demonstrationOver } from '../../../business/demonstration/index.js';
import { mayDo } from './access-matrix.js';
import { refuseForeignOrigin } from './origin.js';
import { isMetricsToken } from './metrics-token.js';
import { BrowserCookies } from './browser-cookies.js';

/** Names the grant under which a member of staff acts for a customer, beside the session's cookie. */
export const ACTING_HEADER = 'x-acting-for';

/** Names the demonstration in whose pages somebody is, beside the cookie of its browser. */
export const DEMONSTRATION_HEADER = 'x-demonstration';

/** Finds out who calls from raw request headers; HTTP and WebSocket share it. */
@Injectable()
export class ScopeResolver {
  constructor(
    private readonly identify: IdentifyCaller,
    private readonly cookies: BrowserCookies,
    private readonly acting: ActingCallers,
    private readonly demonstrations: DemonstrationCallers,
  ) {}

  /**
   * For a socket that connects.
   * @throws Refusal `unauthenticated` for an Authorization header that does not hold, `forbidden` for another site's
   * page that rides on our cookies, and `notActing` for who names a grant that is not theirs.
   */
  async resolve(headers: IncomingHttpHeaders, correlationId?: string): Promise<Scope> {
    const caller = await this.caller(headers, correlationId);
    if (caller.kind !== 'token') refuseForeignOrigin(headers);
    return caller.scope;
  }

  /** As `resolve`, and how the caller was recognised. Synchronous when the credentials were seen a moment ago. */
  caller(headers: IncomingHttpHeaders, correlationId?: string): Caller | Promise<Caller> {
    const runId = headers[DEMONSTRATION_HEADER];
    if (runId !== undefined) return this.invented(headers, String(runId), correlationId);
    const caller = this.identify.caller(tokenOf(headers) ?? this.cookies.read(headers), correlationId);
    const grantId = headers[ACTING_HEADER];
    if (grantId === undefined) return caller;
    return caller instanceof Promise
      ? caller.then((found) => this.actingCaller(found, String(grantId)))
      : this.actingCaller(caller, String(grantId));
  }

  /**
   * The invented customer of a demonstration; whoever is signed in beside it stays out of it.
   * @throws Refusal `notInDemonstration`, and `forbidden` for who also shows a token or acts for a customer
   */
  private invented(
    headers: IncomingHttpHeaders,
    runId: string,
    correlationId: string | undefined,
  ): Caller | Promise<Caller> {
    if (headers.authorization !== undefined || headers[ACTING_HEADER] !== undefined)
      throw demonstrationOver();
    const secret = this.cookies.readDemonstration(headers);
    const scope = this.demonstrations.scope(secret, runId, correlationId);
    return scope instanceof Promise ? scope.then(callerIn) : callerIn(scope);
  }

  /** Only people act, in their session: a token cannot, and neither can a customer. */
  private actingCaller(caller: Caller, grantId: string): Caller | Promise<Caller> {
    if (caller.kind !== 'session' || !mayDo(caller.scope.actor, 'acting:create')) throw notActing();
    return this.acting.caller(caller, grantId);
  }
}

const callerIn = (scope: Scope): Caller => ({ kind: 'session', scope });

/** What the Authorization header says; undefined without one: then cookies count. */
function tokenOf({ authorization }: IncomingHttpHeaders): Credentials | undefined {
  if (authorization !== undefined) {
    const bearer = /^Bearer +([\w.~+/=-]{1,4096})$/i.exec(authorization)?.[1];
    if (bearer) return isMetricsToken(authorization) ? {} : { bearer };
    if (/^Basic /i.test(authorization)) return {}; // a program on its way to the token route
    throw new Refusal(
      'unauthenticated',
      'unsupportedCredentials',
      'Send the token as "Authorization: Bearer <token>".',
    );
  }
  return undefined;
}
