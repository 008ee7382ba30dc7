import { Injectable } from '@nestjs/common';
import { SignInAttempts } from '../attempts/sign-in-attempts.js';
import { SecondStep, type SecondProof } from '../second-factor/second-step.js';
import { SignInOptions } from '../identity-providers/sign-in-options.use-case.js';
import { CheckPassword, type PasswordProof } from './check-password.js';
import { type Browser, OpenSession, type OpenedFor } from './open-session.js';

export interface SignInRequest extends Browser, PasswordProof {
  /** Where the request comes from. */
  readonly address: string | undefined;
}

export interface SecondStepRequest extends Browser, SecondProof {
  /** What the first step answered. */
  readonly challenge: string;
}

/** A session, or the challenge for the second step. */
export type SignInOutcome =
  | { readonly opened: OpenedFor; readonly challenge?: undefined }
  | { readonly opened?: undefined; readonly challenge: string };

/** Opens a session for who knows the password, and has the second factor where the account asks for one. */
@Injectable()
export class SignIn {
  constructor(
    private readonly options: SignInOptions,
    private readonly password: CheckPassword,
    private readonly step: SecondStep,
    private readonly attempts: SignInAttempts,
    private readonly sessions: OpenSession,
  ) {}

  /** @throws Refusal as CheckPassword and OpenSession; `signInByProvider` */
  async signIn(request: SignInRequest): Promise<SignInOutcome> {
    await this.options.refuseEnforced(request.email);
    const user = await this.password.check(request);
    const challenge = await this.step.challenge(user);
    if (challenge !== undefined) return { challenge };
    return { opened: await this.sessions.open(user, ['password'], request) };
  }

  /** @throws Refusal `unauthenticated` `challengeNotValid`, `wrongCode`; as SignInAttempts and OpenSession */
  async secondStep(request: SecondStepRequest): Promise<OpenedFor> {
    const { challenge, address, correlationId } = request;
    const account = await this.step.owner(challenge);
    const attempt = { kind: 'secondFactor', account: account.id, address, correlationId } as const;
    const method = await this.attempts.during(attempt, () => this.step.check(account, request));
    return this.sessions.open(account, ['password', method], request);
  }
}
