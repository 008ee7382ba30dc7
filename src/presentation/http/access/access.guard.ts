import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../../../business/user-management/index.js';
import { mayDo } from './access-matrix.js';
import { disturbs } from './matrix/demonstration.js';
import { OPERATION } from './allow.js';
import { BrowserCookies } from './browser-cookies.js';
import { RequestLimits } from '../limits/index.js';
import { refuseForeignOrigin } from './origin.js';
import { refusalFor } from './refusal-for.js';
import type { AdmittedRequest } from './current-scope.js';
import { ScopeResolver } from './scope-resolver.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
/** What these do never belongs to a visitor: no cookie for it. */
const MAKES_NOTHING = new Set(['session:create', 'session:delete', 'token:create']);

/** Lets a request through to its handler when the matrix allows its operation to the caller's role. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly scopes: ScopeResolver,
    private readonly limits: RequestLimits,
    private readonly cookies: BrowserCookies,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    if (context.getType() !== 'http') return true; // gateways resolve their scope when the socket connects
    const request = context.getArgByIndex<AdmittedRequest>(0);
    const reply = context.getArgByIndex<FastifyReply>(1);
    const operation = Reflect.getMetadata(OPERATION, context.getHandler()) as string | undefined;
    let caller: Caller | Promise<Caller>;
    try {
      caller = this.scopes.caller(request.headers, request.id);
    } catch (refusal) {
      return this.refuse(request, reply, refusal as Error);
    }
    return caller instanceof Promise
      ? caller.then(
          (found) => this.countAndAdmit(request, reply, found, operation),
          (refusal: Error) => this.refuse(request, reply, refusal),
        )
      : this.countAndAdmit(request, reply, caller, operation);
  }

  /** Synchronous for a known caller who has not used up a share of the limit: then a request waits for nothing here. */
  private countAndAdmit(
    request: AdmittedRequest,
    reply: FastifyReply,
    caller: Caller,
    operation: string | undefined,
  ): boolean | Promise<boolean> {
    const counted = this.limits.count(request, reply, caller);
    return counted instanceof Promise
      ? counted.then(() => this.admit(request, reply, caller, operation))
      : this.admit(request, reply, caller, operation);
  }

  /** Who tries tokens is counted too. */
  private async refuse(request: AdmittedRequest, reply: FastifyReply, refusal: Error): Promise<never> {
    await this.limits.count(request, reply);
    throw refusal;
  }

  private admit(
    request: AdmittedRequest,
    reply: FastifyReply,
    caller: Caller,
    operation: string | undefined,
  ): boolean {
    const { actor } = caller.scope;
    if (operation === undefined || !mayDo(actor, operation) || disturbs(actor, request.method, operation))
      throw refusalFor(actor, operation);
    if (!SAFE_METHODS.has(request.method)) {
      if (caller.kind !== 'token') refuseForeignOrigin(request.headers);
      if (caller.kind === 'newVisitor' && !MAKES_NOTHING.has(operation))
        this.cookies.keepVisitor(request, reply, caller);
    }
    request.caller = caller;
    request.operation = operation;
    return true;
  }
}
