import { Inject, Injectable } from '@nestjs/common';
import { Clock, PROCESS_OPTIONS, type ProcessOptions, Refusal } from '../../../domains/helpers/index.js';
import {
  isDemoSecret,
  type KnownUser,
  Passwords,
  UserAccountRepository,
} from '../../../domains/identity/index.js';
import { type Browser, OpenSession, type OpenedFor } from './open-session.js';

export interface SignInRequest extends Browser {
  readonly email: string;
  readonly password: string;
}

/** Opens a session for who knows the password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly users: UserAccountRepository,
    private readonly passwords: Passwords,
    private readonly sessions: OpenSession,
    @Inject(PROCESS_OPTIONS) private readonly options: ProcessOptions,
  ) {}

  /** @throws Refusal `unauthenticated`, the same for an unknown address and for a wrong password. */
  async signIn(request: SignInRequest): Promise<OpenedFor> {
    const user = await this.known(request);
    return this.sessions.open(user, ['password'], request);
  }

  private async known({ email, password }: SignInRequest): Promise<KnownUser> {
    const found = await this.users.findByEmail(email);
    const matches = await this.passwords.matches(password, found?.passwordHash ?? undefined);
    if (matches && found && (this.options.demo || !isDemoSecret(password))) return found;
    throw new Refusal(
      'unauthenticated',
      'wrongCredentials',
      'E-mail address and password do not belong together: check both and try again.',
    );
  }
}
