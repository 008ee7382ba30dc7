import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isId, OPERATOR_TENANT, type Scope } from '../../domains/helpers/index.js';
import { AccessTokens } from './tokens/access-tokens.js';

/** What a request carries to say who calls: a bearer token, or the cookies of a browser. */
export interface Credentials {
  readonly bearer?: string | undefined;
  readonly session?: string | undefined;
  readonly visitor?: string | undefined;
}

/** Who calls, and how they were recognised. A `newVisitor` was not known before this request. */
export interface Caller {
  readonly scope: Scope;
  readonly kind: 'token' | 'session' | 'visitor' | 'newVisitor';
}

/** Turns credentials into the scope that the rest of the request acts in. */
@Injectable()
export class IdentifyCaller {
  constructor(private readonly tokens: AccessTokens) {}

  /** @throws Refusal `unauthenticated` for a bearer token that does not hold. */
  caller(credentials: Credentials, correlationId?: string): Caller | Promise<Caller> {
    if (credentials.bearer !== undefined) {
      return this.tokens.verify(credentials.bearer).then((scope) => ({
        kind: 'token',
        scope: { ...scope, ...(correlationId && { correlationId }) },
      }));
    }
    return visitor(credentials.visitor, correlationId);
  }
}

function visitor(known: string | undefined, correlationId: string | undefined): Caller {
  const id = isId(known) ? known : randomUUID();
  return {
    kind: id === known ? 'visitor' : 'newVisitor',
    scope: {
      tenantId: OPERATOR_TENANT,
      customerId: id,
      actor: { id, name: 'Visitor', role: 'visitor' },
      ...(correlationId && { correlationId }),
    },
  };
}
