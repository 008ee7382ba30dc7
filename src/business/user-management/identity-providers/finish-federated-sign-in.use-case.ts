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
import { type Browser, type OpenedFor, OpenSession } from '../sessions/open-session.js';
import { type FederationProblem, federationRefusal } from './federation-refusals.js';
import { LinkPerson } from './link-person.js';
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

export interface FinishedSignIn extends OpenedFor {
  readonly returnTo: string;
}

const PROBLEM_OF: Readonly<Record<ProviderError['fault'], FederationProblem>> = {
  unreachable: 'providerUnreachable',
  refused: 'providerRefused',
  invalid: 'answerInvalid',
};

/** Takes the answer of a company's identity provider, and opens the session of who it is about. */
@Injectable()
export class FinishFederatedSignIn {
  private readonly log = new Logger(FinishFederatedSignIn.name);

  constructor(
    private readonly federation: FederationRepository,
    private readonly connections: ProviderConnections,
    private readonly client: IdentityProviderClient,
    private readonly people: LinkPerson,
    private readonly sessions: OpenSession,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal with one of FEDERATION_PROBLEMS */
  async finish(answer: ProviderAnswer, browser: Browser): Promise<FinishedSignIn> {
    const { state, returnTo, ...bound } = await this.begun(answer);
    const provider = await this.federation.activeProvider(answer.providerId);
    if (!provider) throw federationRefusal('providerUnknown');
    const redirectUri = this.connections.redirectUri(provider.id);
    const claims = await this.redeem(provider, { ...bound, state, redirectUri }, answer.query);
    const { person, membershipId } = await this.people.link(provider, claims);
    const opened = await this.sessions.open(person, ['oidc'], browser, membershipId, provider.id);
    return { ...opened, returnTo };
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
