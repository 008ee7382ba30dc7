import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import type { Scope } from '../../../domains/helpers/index.js';
import { Refusal } from '../../../domains/helpers/index.js';
import { type Caller, type Credentials, IdentifyCaller } from '../../../business/user-management/index.js';
import { refuseForeignOrigin } from './origin.js';
import { BrowserCookies } from './browser-cookies.js';

/** Finds out who calls from raw request headers; HTTP and WebSocket share it. */
@Injectable()
export class ScopeResolver {
  constructor(
    private readonly identify: IdentifyCaller,
    private readonly cookies: BrowserCookies,
  ) {}

  /**
   * For a socket that connects.
   * @throws Refusal `unauthenticated` for an Authorization header that does not hold, `forbidden` for another site's
   * page that rides on our cookies.
   */
  async resolve(headers: IncomingHttpHeaders, correlationId?: string): Promise<Scope> {
    const caller = await this.caller(headers, correlationId);
    if (caller.kind !== 'token') refuseForeignOrigin(headers);
    return caller.scope;
  }

  /** As `resolve`, and how the caller was recognised. Synchronous when the credentials were seen a moment ago. */
  caller(headers: IncomingHttpHeaders, correlationId?: string): Caller | Promise<Caller> {
    return this.identify.caller(tokenOf(headers) ?? this.cookies.read(headers), correlationId);
  }
}

/** What the Authorization header says; undefined without one: then cookies count. */
function tokenOf({ authorization }: IncomingHttpHeaders): Credentials | undefined {
  if (authorization !== undefined) {
    const bearer = /^Bearer +([\w.~+/=-]{1,4096})$/i.exec(authorization)?.[1];
    if (bearer) return { bearer };
    if (/^Basic /i.test(authorization)) return {}; // a program on its way to the token route
    throw new Refusal(
      'unauthenticated',
      'unsupportedCredentials',
      'Send the token as "Authorization: Bearer <token>".',
    );
  }
  return undefined;
}
