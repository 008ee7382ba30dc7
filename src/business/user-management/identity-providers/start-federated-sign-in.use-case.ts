import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, isId } from '../../../domains/helpers/index.js';
import { FederationRepository } from '../../../domains/identity/index.js';
import { IdentityProviderClient, ProviderError } from '../../../integration/identity-provider/index.js';
import { federationRefusal } from './federation-refusals.js';
import { ProviderConnections } from './provider-connection.js';

/** Time to type a password and find a telephone. */
const LIFETIME_SECONDS = 600;

export interface StartedSignIn {
  /** Where the browser goes. */
  readonly location: string;
  /** For a cookie of this browser: only it may bring the answer. */
  readonly browserSecret: string;
  readonly lifetimeSeconds: number;
}

const random = (): string => randomBytes(32).toString('base64url');
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** Sends a browser to a company's identity provider. */
@Injectable()
export class StartFederatedSignIn {
  constructor(
    private readonly federation: FederationRepository,
    private readonly connections: ProviderConnections,
    private readonly client: IdentityProviderClient,
    private readonly clock: Clock,
  ) {}

  /**
   * @param returnTo a path of ours, opened in the end; anything else becomes `/`
   * @throws Refusal `providerUnknown`, `providerUnreachable`
   */
  async start(providerId: string, returnTo: string | undefined): Promise<StartedSignIn> {
    const provider = isId(providerId) ? await this.federation.activeProvider(providerId) : undefined;
    if (!provider) throw federationRefusal('providerUnknown');
    const [state, nonce, codeVerifier, browserSecret] = [random(), random(), random(), random()];
    const redirectUri = this.connections.redirectUri(provider.id);
    const connection = await this.connections.of(provider);
    const location = await this.client
      .authorizationUrl(connection, { redirectUri, state, nonce, codeVerifier })
      .catch((error: unknown) => {
        throw error instanceof ProviderError ? federationRefusal('providerUnreachable') : error;
      });
    const now = this.clock.now();
    await this.federation.begin(
      {
        stateHash: hashOf(state),
        tenantId: provider.tenantId,
        identityProviderId: provider.id,
        browserHash: hashOf(browserSecret),
        nonce,
        codeVerifier,
        returnTo: ownPath(returnTo),
        expiresAt: new Date(now.getTime() + LIFETIME_SECONDS * 1000),
      },
      now,
    );
    return { location, browserSecret, lifetimeSeconds: LIFETIME_SECONDS };
  }
}

/** Never a way to another site: browsers read `//host` and `/\host` as one. */
const ownPath = (path = '/'): string =>
  /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]{0,500}$|^\/$/.test(path) ? path : '/';
