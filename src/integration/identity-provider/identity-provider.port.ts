/** A provider as it is talked to. */
export interface ProviderConnection {
  /** Its id and version: what is known of the provider is remembered under these. */
  readonly key: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  /** Whether hosts of the operator's own network may be called: only for providers of the operator. */
  readonly trusted: boolean;
}

/** What one sign-in binds together: the request that leaves, and the one answer that comes back. */
export interface SignInBinding {
  readonly redirectUri: string;
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** What a provider says of a person, checked: signature, issuer, audience, nonce, times. */
export interface ProvenClaims {
  readonly subject: string;
  readonly email: string | undefined;
  readonly emailVerified: boolean;
  readonly name: string | undefined;
}

/** Why a sign-in by a provider did not come about. */
export type ProviderFault = 'unreachable' | 'refused' | 'invalid';

export class ProviderError extends Error {
  constructor(
    /** unreachable: no (sensible) answer; refused: the provider said no; invalid: its answer does not hold. */
    readonly fault: ProviderFault,
    /** For our log; never for people. */
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ProviderError';
  }
}

/** Signing in by OpenID Connect: authorization code flow with PKCE. */
export abstract class IdentityProviderClient {
  /** Where to send the browser. @throws ProviderError */
  abstract authorizationUrl(provider: ProviderConnection, binding: SignInBinding): Promise<string>;

  /**
   * Redeems the answer with which the browser came back.
   * @param answerUrl the redirect URI with the query as it arrived
   * @throws ProviderError
   */
  abstract redeem(
    provider: ProviderConnection,
    binding: SignInBinding,
    answerUrl: URL,
  ): Promise<ProvenClaims>;

  /** Whether the issuer answers and is who it says. @throws ProviderError */
  abstract probe(provider: ProviderConnection): Promise<void>;
}
