import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Scope } from '../../../domains/helpers/index.js';
import type { Caller } from '../../../business/user-management/index.js';

/** A request after the access guard has let it in. */
export interface AdmittedRequest extends FastifyRequest {
  caller?: Caller;
  /** What the route declares by @Allow. */
  operation?: string;
}

/** The scope that the access guard found for this request: who acts, and whose rows may be seen. */
export function scopeOf({ caller }: AdmittedRequest): Scope {
  if (!caller) throw new Error('No scope: the access guard did not run before this handler.');
  return caller.scope;
}

/** `scopeOf` as a handler's parameter. Nest runs pipes over such a parameter; the busiest handlers ask `scopeOf`. */
export const CurrentScope = createParamDecorator((_: unknown, context: ExecutionContext): Scope =>
  scopeOf(context.getArgByIndex<AdmittedRequest>(0)),
);
