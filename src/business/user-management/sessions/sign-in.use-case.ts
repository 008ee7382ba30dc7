import { Inject, Injectable } from '@nestjs/common';
import { Clock, PROCESS_OPTIONS, type ProcessOptions, Refusal } from '../../../domains/helpers/index.js';
import {
  isDemoSecret,
  type KnownUser,
  type OpenedSession,
  Passwords,
  SessionRepository,
  UserAccountRepository,
} from '../../../domains/identity/index.js';
import { CurrentSessions } from './current-sessions.js';

export interface SignInRequest {
  readonly email: string;
  readonly password: string;
  /** The session that the browser had until now; it ends, so that a session never outlives a change of person. */
  readonly previousSession?: string | undefined;
}

/** Opens a session for who knows the password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly users: UserAccountRepository,
    private readonly passwords: Passwords,
    private readonly sessions: SessionRepository,
    private readonly current: CurrentSessions,
    private readonly clock: Clock,
    @Inject(PROCESS_OPTIONS) private readonly options: ProcessOptions,
  ) {}

  /** @throws Refusal `unauthenticated`, the same for an unknown address and for a wrong password. */
  async signIn(request: SignInRequest): Promise<{ user: KnownUser; session: OpenedSession }> {
    const found = await this.users.findByEmail(request.email);
    const matches = await this.passwords.matches(request.password, found?.passwordHash);
    if (!matches || !found || (isDemoSecret(request.password) && !this.options.demo)) {
      throw new Refusal(
        'unauthenticated',
        'wrongCredentials',
        'E-mail address and password do not belong together: check both and try again.',
      );
    }
    if (request.previousSession) await this.current.end(request.previousSession);
    const { passwordHash: _, ...user } = found;
    return { user, session: await this.sessions.open(user, this.clock.now()) };
  }
}
