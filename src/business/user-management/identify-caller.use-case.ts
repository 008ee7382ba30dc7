import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isId, type Scope } from '../../domains/helpers/index.js';
import { type Caller, type Credentials, scopeOfSession, scopeOfVisitor } from './callers.js';
import { looksPersonal, type SignedIn } from '../../domains/identity/index.js';
import { CurrentPersonalTokens } from './personal-tokens/current-personal-tokens.js';
import { CurrentSessions } from './sessions/current-sessions.js';
import { AccessTokens } from './tokens/access-tokens.js';

/** Turns credentials into the scope that the rest of the request acts in. */
@Injectable()
export class IdentifyCaller {
  constructor(
    private readonly tokens: AccessTokens,
    private readonly personal: CurrentPersonalTokens,
    private readonly sessions: CurrentSessions,
  ) {}

  /**
   * Synchronous when the credentials were checked a moment ago (or there are none): a request then waits for nothing.
   * An ended session makes its browser a visitor again.
   * @throws Refusal `unauthenticated` for a bearer token that does not hold.
   */
  caller(credentials: Credentials, correlationId?: string): Caller | Promise<Caller> {
    const { bearer, session } = credentials;
    if (bearer !== undefined) {
      const scope = looksPersonal(bearer) ? this.personal.scope(bearer) : this.tokens.verify(bearer);
      return scope instanceof Promise
        ? scope.then((found) => bearerCaller(found, correlationId))
        : bearerCaller(scope, correlationId);
    }
    if (session === undefined || session === '') return visitor(credentials, correlationId);
    const user = this.sessions.user(session);
    return user instanceof Promise
      ? user.then((found) => sessionCaller(found, credentials, correlationId))
      : sessionCaller(user, credentials, correlationId);
  }
}

type User = Caller['user'];

const correlated = (scope: Scope, correlationId: string | undefined): Scope =>
  correlationId ? { ...scope, correlationId } : scope;

/** A remembered session's person is one object for many requests: their scope is made once. */
const scopes = new WeakMap<SignedIn, Scope>();

function knownScope(user: SignedIn): Scope {
  let scope = scopes.get(user);
  if (!scope) {
    scope = scopeOfSession(user);
    scopes.set(user, scope);
  }
  return scope;
}

const bearerCaller = (scope: Scope, correlationId: string | undefined): Caller => ({
  kind: 'token',
  scope: correlated(scope, correlationId),
});

function sessionCaller(user: User, credentials: Credentials, correlationId: string | undefined): Caller {
  if (!user) return visitor(credentials, correlationId);
  return { kind: 'session', user, scope: correlated(knownScope(user), correlationId) };
}

function visitor({ visitor: known }: Credentials, correlationId: string | undefined): Caller {
  if (isId(known)) return { kind: 'visitor', scope: correlated(scopeOfVisitor(known), correlationId) };
  const visitorSecret = randomUUID();
  return {
    kind: 'newVisitor',
    visitorSecret,
    scope: correlated(scopeOfVisitor(visitorSecret), correlationId),
  };
}
