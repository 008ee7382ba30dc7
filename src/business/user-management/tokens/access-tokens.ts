import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { jwtVerify, SignJWT } from 'jose';
import { Refusal, type Role, type Scope } from '../../../domains/helpers/index.js';

const ISSUER = 'trunkline';
const AUDIENCE = 'trunkline-api';
/** The only algorithm that is believed; `alg: none` and every other is refused. */
const ALGORITHM = 'HS256';
const LIFETIME_SECONDS = 900;

interface Claims {
  readonly sub: string;
  readonly name: string;
  readonly role: Role;
  readonly tenant: string;
  readonly customer: string;
}

/** Short-lived bearer tokens (JWT) that carry their scope, so that a program's request costs no SQL. */
@Injectable()
export class AccessTokens {
  private readonly key: KeyObject = createSecretKey(randomBytes(32));

  /** A token for a scope, valid for `expiresIn` seconds. */
  async issue(scope: Scope, lifetime = LIFETIME_SECONDS): Promise<{ token: string; expiresIn: number }> {
    const { actor, tenantId, customerId } = scope;
    const token = await new SignJWT({
      name: actor.name,
      role: actor.role,
      tenant: tenantId,
      customer: customerId,
    })
      .setProtectedHeader({ alg: ALGORITHM })
      .setSubject(actor.id)
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setIssuedAt()
      .setExpirationTime(`${lifetime}s`)
      .sign(this.key);
    return { token, expiresIn: lifetime };
  }

  /** The scope inside a token. @throws Refusal `unauthenticated` when anything about the token does not hold. */
  async verify(token: string): Promise<Scope> {
    try {
      const { payload } = await jwtVerify<Claims>(token, this.key, {
        algorithms: [ALGORITHM],
        issuer: ISSUER,
        audience: AUDIENCE,
        requiredClaims: ['sub', 'exp', 'role', 'tenant', 'customer'],
      });
      return {
        tenantId: payload.tenant,
        customerId: payload.customer,
        actor: { id: payload.sub, name: payload.name, role: payload.role },
      };
    } catch {
      throw new Refusal(
        'unauthenticated',
        'tokenNotAccepted',
        'The bearer token is not valid here or has expired: ask for a new one at /api/v1/oauth/token.',
      );
    }
  }
}
