import { Injectable } from '@nestjs/common';
import type { KeyObject } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import {
  type Actor,
  type ActorKind,
  ALL,
  Clock,
  isId,
  Refusal,
  type Role,
  ROLES,
  type Scope,
} from '../../../domains/helpers/index.js';
import type { ClientStanding } from '../../../domains/identity/index.js';
import { ClientStandings } from './client-standings.js';
import { SigningKeys } from './signing-keys.js';
import { TokenHolders } from './token-holders.js';

const ISSUER = 'trunkline';
const AUDIENCE = 'trunkline-api';
/** The only algorithm that is believed; `alg: none` and every other is refused. */
const ALGORITHM = 'HS256';
/** RFC 9068: no other JWT, whatever signed it, passes for an access token. */
const TYPE = 'at+jwt';
/** A header says nothing else: neither where to find a key (jku, x5u) nor the key itself (jwk, x5c), nor `crit`. */
const HEADER = new Set(['alg', 'kid', 'typ']);
/** Clocks of our own processes differ by less. */
const CLOCKS_DIFFER_SECONDS = 30;
const LIFETIME_SECONDS = 900;
/** A token that was verified is not verified again for this long; it never outlives its own expiry. */
const BELIEVED_MS = 30_000;
const REMEMBERED = 10_000;
const KINDS: readonly unknown[] = ['visitor', 'customer', 'staff', 'client', 'system'] satisfies ActorKind[];

interface Claims {
  readonly name?: unknown;
  readonly kind?: unknown;
  readonly roles?: unknown;
  readonly scopes?: unknown;
  readonly tenant?: unknown;
  readonly customer?: unknown;
  readonly secret?: unknown;
}

/** What a token is bound to, so that it ends with it. */
export interface TokenBinding {
  /** Id of the secret that its program showed. */
  readonly secret?: string;
  /** Seconds. */
  readonly lifetime?: number;
}

interface VerifiedToken {
  /** As issued. */
  readonly scope: Scope;
  readonly until: number;
  readonly secret: string | undefined;
  /** What the scope is at present, and the standing of the client that it was computed for. */
  present?: { readonly standing: ClientStanding; readonly scope: Scope };
}

/** Short-lived bearer tokens (JWT) that carry their scope, so that a program's request costs no SQL. */
@Injectable()
export class AccessTokens {
  private readonly remembered = new Map<string, VerifiedToken>();

  constructor(
    private readonly keys: SigningKeys,
    private readonly holders: TokenHolders,
    private readonly standings: ClientStandings,
    private readonly clock: Clock,
  ) {}

  /** A token for a scope, valid for `expiresIn` seconds; one that is bound to a secret ends with that or its client. */
  async issue(
    scope: Scope,
    { secret, lifetime = LIFETIME_SECONDS }: TokenBinding = {},
  ): Promise<{ token: string; expiresIn: number }> {
    const { actor, tenantId, customerId } = scope;
    const now = Math.floor(this.clock.now().getTime() / 1000);
    const { kid, key } = await this.keys.current();
    const token = await new SignJWT({
      name: actor.name,
      kind: actor.kind,
      roles: actor.roles,
      ...(actor.scopes && { scopes: actor.scopes }),
      tenant: tenantId,
      customer: customerId,
      ...(secret !== undefined && { secret }),
    })
      .setProtectedHeader({ alg: ALGORITHM, kid, typ: TYPE })
      .setSubject(actor.id)
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setIssuedAt(now)
      .setExpirationTime(now + lifetime)
      .sign(key);
    return { token, expiresIn: lifetime };
  }

  /**
   * The scope inside a token, less what its program has lost since; at once for a token that was verified a moment ago.
   * @throws Refusal `unauthenticated` when anything about the token does not hold.
   */
  verify(token: string): Scope | Promise<Scope> {
    const known = this.remembered.get(token);
    if (known && known.until > this.clock.now().getTime()) return this.present(known);
    return this.check(token).then((verified) => this.present(verified));
  }

  /** A token without a secret was issued by the platform itself: it ends with the account or client that it names. */
  private present(verified: VerifiedToken): Scope | Promise<Scope> {
    if (verified.secret === undefined) {
      const active = this.holders.isActive(verified.scope.actor.id);
      return active instanceof Promise
        ? active.then((found) => ofActive(verified, found))
        : ofActive(verified, active);
    }
    const standing = this.standings.of(verified.secret);
    return standing instanceof Promise
      ? standing.then((found) => narrowed(verified, found))
      : narrowed(verified, standing);
  }

  private async check(token: string): Promise<VerifiedToken> {
    const { payload } = await jwtVerify<Claims>(token, (header) => this.keyOf(header), {
      algorithms: [ALGORITHM],
      typ: TYPE,
      issuer: ISSUER,
      audience: AUDIENCE,
      requiredClaims: ['sub', 'iat', 'exp'],
      currentDate: this.clock.now(),
    }).catch((error: unknown) => {
      // Whatever is wrong with a token, its holder learns the same; only a database that is away is another matter.
      throw error instanceof errors.JOSEError || error instanceof TypeError ? notAccepted() : error;
    });
    if ((payload.iat ?? 0) > this.clock.now().getTime() / 1000 + CLOCKS_DIFFER_SECONDS) throw notAccepted();
    const { secret } = payload;
    if (secret !== undefined && !isId(secret)) throw notAccepted();
    const verified: VerifiedToken = {
      scope: scopeOf(payload.sub, payload),
      until: Math.min(this.clock.now().getTime() + BELIEVED_MS, (payload.exp ?? 0) * 1000),
      secret,
    };
    if (this.remembered.size >= REMEMBERED) this.remembered.clear();
    this.remembered.set(token, verified);
    return verified;
  }

  private async keyOf(header: object & { kid?: string }): Promise<KeyObject> {
    const plain = Object.keys(header).every((name) => HEADER.has(name));
    const found = plain && typeof header.kid === 'string' ? await this.keys.find(header.kid) : undefined;
    if (!found) throw notAccepted();
    return found.key;
  }
}

function ofActive({ scope }: VerifiedToken, active: boolean): Scope {
  if (!active) throw notAccepted();
  return scope;
}

/** Scopes that the client has lost since are lost to its tokens too. */
function narrowed(verified: VerifiedToken, standing: ClientStanding | undefined): Scope {
  if (!standing) throw notAccepted();
  if (verified.present?.standing === standing) return verified.present.scope;
  const { scope } = verified;
  const scopes = scope.actor.scopes?.filter((one) => standing.scopes.includes(one)) ?? [];
  const present = { ...scope, actor: { ...scope.actor, scopes } };
  verified.present = { standing, scope: present };
  return present;
}

function scopeOf(id: string | undefined, claims: Claims): Scope {
  const { name, kind, roles, scopes, tenant, customer } = claims;
  const wellFormed =
    id !== undefined &&
    typeof name === 'string' &&
    KINDS.includes(kind) &&
    isListOf(roles, (role) => ROLES.includes(role as Role)) &&
    (scopes === undefined || isListOf(scopes, (scope) => typeof scope === 'string')) &&
    isId(tenant) &&
    (isId(customer) || customer === ALL);
  if (!wellFormed) throw notAccepted();
  const actor: Actor = {
    id,
    name,
    kind: kind as ActorKind,
    roles: roles as Role[],
    ...(scopes !== undefined && { scopes: scopes as string[] }),
  };
  return { tenantId: tenant, customerId: customer, actor };
}

const isListOf = (value: unknown, fits: (element: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(fits);

const notAccepted = (): Refusal =>
  new Refusal(
    'unauthenticated',
    'tokenNotAccepted',
    'The bearer token is not valid here or has expired: ask for a new one at /api/v1/oauth/token.',
  );
