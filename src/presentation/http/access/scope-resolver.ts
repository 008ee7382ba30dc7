import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import type { Scope } from '../../../domains/helpers/index.js';
import { Refusal } from '../../../domains/helpers/index.js';
import { type Caller, type Credentials, IdentifyCaller } from '../../../business/user-management/index.js';
import { readCookies, SESSION_COOKIE, VISITOR_COOKIE } from './cookies.js';

/** Finds out who calls from raw request headers; HTTP and WebSocket share it. */
@Injectable()
export class ScopeResolver {
  constructor(private readonly identify: IdentifyCaller) {}

  /** @throws Refusal `unauthenticated` for an Authorization header that does not hold. */
  async resolve(headers: IncomingHttpHeaders, correlationId?: string): Promise<Scope> {
    return (await this.caller(headers, correlationId)).scope;
  }

  /** As `resolve`, and how the caller was recognised. Synchronous when the credentials were seen a moment ago. */
  caller(headers: IncomingHttpHeaders, correlationId?: string): Caller | Promise<Caller> {
    return this.identify.caller(credentialsOf(headers), correlationId);
  }
}

function credentialsOf(headers: IncomingHttpHeaders): Credentials {
  const authorization = headers.authorization;
  if (authorization !== undefined) {
    const bearer = /^Bearer +([\w.~+/=-]{1,4096})$/i.exec(authorization)?.[1];
    if (bearer) return { bearer };
    throw new Refusal(
      'unauthenticated',
      'unsupportedCredentials',
      'Send the token as "Authorization: Bearer <token>".',
    );
  }
  if (headers.cookie === undefined) return {};
  const cookies = readCookies(headers.cookie);
  return { session: cookies.get(SESSION_COOKIE), visitor: cookies.get(VISITOR_COOKIE) };
}
