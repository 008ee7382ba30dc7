import { Injectable } from '@nestjs/common';
import { Clock } from '../../../domains/helpers/index.js';
import { type KnownUser, type OpenedSession, SessionRepository } from '../../../domains/identity/index.js';
import { CheckPassword, type PasswordProof } from './check-password.js';
import { CurrentSessions } from './current-sessions.js';

export interface SignInRequest extends PasswordProof {
  /** The session that the browser had until now; it ends, so that a session never outlives a change of person. */
  readonly previousSession?: string | undefined;
}

/** Opens a session for who knows the password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly password: CheckPassword,
    private readonly sessions: SessionRepository,
    private readonly current: CurrentSessions,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal as CheckPassword */
  async signIn(request: SignInRequest): Promise<{ user: KnownUser; session: OpenedSession }> {
    const user = await this.password.check(request);
    if (request.previousSession) await this.current.end(request.previousSession);
    return { user, session: await this.sessions.open(user, this.clock.now()) };
  }
}
