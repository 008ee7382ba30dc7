import * as openid from 'openid-client';
import {
  IdentityProviderClient,
  type ProvenClaims,
  type ProviderConnection,
  ProviderError,
  type SignInBinding,
} from './identity-provider.port.js';
import { guardedFetch } from './guarded-fetch.js';

const TIMEOUT_SECONDS = 5;
/** A provider's endpoints and keys change seldom; keys that we do not know are asked for at once by the library. */
const REMEMBERED_MS = 600_000;
const MOST_REMEMBERED = 500;

interface Remembered {
  readonly configuration: Promise<openid.Configuration>;
  readonly until: number;
}

/** OpenID Connect by openid-client; see docs/adr/0019. */
export class OpenIdClient extends IdentityProviderClient {
  private readonly remembered = new Map<string, Remembered>();

  /** @param demo allows plain http and providers on this machine */
  constructor(private readonly demo: boolean) {
    super();
  }

  async authorizationUrl(provider: ProviderConnection, binding: SignInBinding): Promise<string> {
    const configuration = await this.configuration(provider);
    return openid.buildAuthorizationUrl(configuration, {
      redirect_uri: binding.redirectUri,
      response_type: 'code',
      scope: 'openid email profile',
      state: binding.state,
      nonce: binding.nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(binding.codeVerifier),
      code_challenge_method: 'S256',
    }).href;
  }

  async redeem(provider: ProviderConnection, binding: SignInBinding, answerUrl: URL): Promise<ProvenClaims> {
    const configuration = await this.configuration(provider);
    try {
      const tokens = await openid.authorizationCodeGrant(configuration, answerUrl, {
        pkceCodeVerifier: binding.codeVerifier,
        expectedState: binding.state,
        expectedNonce: binding.nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new ProviderError('invalid', 'There is no ID token.');
      const complete =
        claims.email === undefined && configuration.serverMetadata().userinfo_endpoint !== undefined;
      const info = complete
        ? await openid.fetchUserInfo(configuration, tokens.access_token, claims.sub)
        : claims;
      return proven(claims.sub, info);
    } catch (error) {
      throw faultOf(error);
    }
  }

  async probe(provider: ProviderConnection): Promise<void> {
    this.remembered.delete(provider.key);
    await this.configuration(provider);
  }

  private async configuration(provider: ProviderConnection): Promise<openid.Configuration> {
    const known = this.remembered.get(provider.key);
    if (known && known.until > performance.now()) return known.configuration;
    const configuration = this.discover(provider);
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
    this.remembered.set(provider.key, { configuration, until: performance.now() + REMEMBERED_MS });
    return configuration.catch((error: unknown) => {
      this.remembered.delete(provider.key);
      throw faultOf(error, 'unreachable');
    });
  }

  private discover({
    issuer,
    clientId,
    clientSecret,
    trusted,
  }: ProviderConnection): Promise<openid.Configuration> {
    return openid.discovery(
      new URL(issuer),
      clientId,
      undefined,
      clientSecret === undefined ? openid.None() : openid.ClientSecretBasic(clientSecret),
      {
        // ID tokens are checked by their signature, also where TLS would vouch for them.
        execute: [openid.enableNonRepudiationChecks, ...(this.demo ? [openid.allowInsecureRequests] : [])],
        timeout: TIMEOUT_SECONDS,
        [openid.customFetch]: guardedFetch({ allowLoopback: this.demo, allowPrivate: trusted }),
      },
    );
  }
}

/** Only `true` is verified: some providers send the text "true" for anything. */
function proven(subject: string, info: Readonly<Record<string, unknown>>): ProvenClaims {
  const text = (value: unknown): string | undefined =>
    typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  return {
    subject,
    email: text(info['email'])?.toLowerCase(),
    emailVerified: info['email_verified'] === true,
    name: text(info['name'])?.slice(0, 200),
  };
}

function faultOf(error: unknown, otherwise: 'invalid' | 'unreachable' = 'invalid'): ProviderError {
  if (error instanceof ProviderError) return error;
  const { cause, message } = error as { cause?: unknown; message?: string };
  if (cause instanceof ProviderError) return cause;
  if (error instanceof openid.AuthorizationResponseError) {
    return new ProviderError('refused', error.error, { cause: error });
  }
  const lost = error instanceof TypeError || isTimeout(error) || isTimeout(cause);
  return new ProviderError(lost ? 'unreachable' : otherwise, message ?? 'unknown', { cause: error });
}

const isTimeout = (error: unknown): boolean => {
  const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown };
  return name === 'TimeoutError' || name === 'AbortError' || code === 'OAUTH_TIMEOUT';
};
