import { Injectable } from '@nestjs/common';
import { CheckPassword, type PasswordProof } from './check-password.js';
import { type Browser, OpenSession, type OpenedFor } from './open-session.js';

export interface SignInRequest extends Browser, PasswordProof {
  /** Where the request comes from. */
  readonly address: string | undefined;
}

/** Opens a session for who knows the password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly password: CheckPassword,
    private readonly sessions: OpenSession,
  ) {}

  /** @throws Refusal as CheckPassword and OpenSession */
  async signIn(request: SignInRequest): Promise<OpenedFor> {
    const user = await this.password.check(request);
    return this.sessions.open(user, ['password'], request);
  }
}
