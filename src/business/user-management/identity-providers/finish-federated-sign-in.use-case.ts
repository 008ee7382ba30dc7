import { Injectable } from '@nestjs/common';
import { isId, Refusal } from '../../../domains/helpers/index.js';
import { type ActiveProvider, FederationRepository } from '../../../domains/identity/index.js';
import { SignInLog } from '../attempts/sign-in-log.js';
import { type Browser, type OpenedFor, OpenSession } from '../sessions/open-session.js';
import { CheckProviderAnswer, type ProviderAnswer } from './check-provider-answer.js';
import { LinkPerson } from './link-person.js';

export interface FinishedSignIn extends OpenedFor {
  readonly returnTo: string;
}

/** Takes the answer of a company's identity provider, and opens the session of who it is about. */
@Injectable()
export class FinishFederatedSignIn {
  constructor(
    private readonly federation: FederationRepository,
    private readonly answers: CheckProviderAnswer,
    private readonly people: LinkPerson,
    private readonly sessions: OpenSession,
    private readonly audit: SignInLog,
  ) {}

  /** Who is not let in has an entry in the audit log. @throws Refusal with one of FEDERATION_PROBLEMS */
  async finish(answer: ProviderAnswer, browser: Browser): Promise<FinishedSignIn> {
    const { providerId } = answer;
    const provider = isId(providerId) ? await this.federation.activeProvider(providerId) : undefined;
    try {
      return await this.letIn(provider, answer, browser);
    } catch (error) {
      if (error instanceof Refusal) await this.audit.federationFailed(provider, error.code, browser);
      throw error;
    }
  }

  private async letIn(
    known: ActiveProvider | undefined,
    answer: ProviderAnswer,
    browser: Browser,
  ): Promise<FinishedSignIn> {
    const { provider, claims, returnTo } = await this.answers.check(known, answer);
    const { person, membershipId } = await this.people.link(provider, claims);
    const opened = await this.sessions.open(person, ['oidc'], browser, membershipId, provider.id);
    return { ...opened, returnTo };
  }
}
