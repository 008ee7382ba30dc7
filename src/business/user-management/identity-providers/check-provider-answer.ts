import { timingSafeEqual } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { Clock, isId } from '../../../domains/helpers/index.js';
import { type ActiveProvider, FederationRepository } from '../../../domains/identity/index.js';
import {
  IdentityProviderClient,
  type ProvenClaims,
  ProviderError,
  type SignInBinding,
} from '../../../integration/identity-provider/index.js';
import { type FederationProblem, federationRefusal } from './federation-refusals.js';
import { ProviderConnections } from './provider-connection.js';
import { hashOf } from './start-federated-sign-in.use-case.js';

export interface ProviderAnswer {
  /** The provider to whose own address the browser came back. */
  readonly providerId: string;
  /** As it arrived, without the question mark. */
  readonly query: string;
  /** From the cookie of the browser. */
  readonly browserSecret: string | undefined;
}

const PROBLEM_OF: Readonly<Record<ProviderError['fault'], FederationProblem>> = {
  unreachable: 'providerUnreachable',
  refused: 'providerRefused',
  invalid: 'answerInvalid',
};

/** What an identity provider says of a person, once its answer is known to belong to a sign-in of this browser. */
@Injectable()
export class CheckProviderAnswer {
  private readonly log = new Logger(CheckProviderAnswer.name);

  constructor(
    private readonly federation: FederationRepository,
    private readonly connections: ProviderConnections,
    private readonly client: IdentityProviderClient,
    private readonly clock: Clock,
  ) {}

  /** Uses the begun sign-in up. @throws Refusal with one of FEDERATION_PROBLEMS */
  async check(
    provider: ActiveProvider | undefined,
    answer: ProviderAnswer,
  ): Promise<{ provider: ActiveProvider; claims: ProvenClaims; returnTo: string }> {
    const { state, returnTo, ...bound } = await this.begun(answer);
    if (!provider) throw federationRefusal('providerUnknown');
    const redirectUri = this.connections.redirectUri(provider.id);
    const claims = await this.redeem(provider, { ...bound, state, redirectUri }, answer.query);
    return { provider, claims, returnTo };
  }

  /** What this browser began at this provider; used up by looking. */
  private async begun({ providerId, query, browserSecret }: ProviderAnswer) {
    const state = new URLSearchParams(query).get('state');
    if (!state || state.length > 200 || !browserSecret || !isId(providerId)) {
      throw federationRefusal('signInExpired');
    }
    const begun = await this.federation.take(hashOf(state));
    const holds =
      begun !== undefined &&
      begun.identityProviderId === providerId &&
      begun.expiresAt > this.clock.now() &&
      timingSafeEqual(begun.browserHash, hashOf(browserSecret));
    if (!holds) throw federationRefusal('signInExpired');
    return { state, nonce: begun.nonce, codeVerifier: begun.codeVerifier, returnTo: begun.returnTo };
  }

  private async redeem(
    provider: ActiveProvider,
    binding: SignInBinding,
    query: string,
  ): Promise<ProvenClaims> {
    const answerUrl = new URL(`${binding.redirectUri}?${query}`);
    try {
      return await this.client.redeem(await this.connections.of(provider), binding, answerUrl);
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      this.log.warn(`Identity provider ${provider.id}: ${error.fault}: ${error.message.slice(0, 200)}`);
      throw federationRefusal(PROBLEM_OF[error.fault]);
    }
  }
}
