import { Inject, Injectable } from '@nestjs/common';
import { PROCESS_OPTIONS, type ProcessOptions, Refusal } from '../../../domains/helpers/index.js';
import {
  isDemoSecret,
  type KnownUser,
  Passwords,
  UserAccountRepository,
} from '../../../domains/identity/index.js';
import { SignInAttempts } from '../attempts/sign-in-attempts.js';

export interface PasswordProof {
  readonly email: string;
  readonly password: string;
  /** Where the request comes from; failures are counted by it too. */
  readonly address: string | undefined;
  /** The request's, for the audit log. */
  readonly correlationId?: string | undefined;
}

/** Who a person is, by e-mail address and password. */
@Injectable()
export class CheckPassword {
  constructor(
    private readonly users: UserAccountRepository,
    private readonly passwords: Passwords,
    private readonly attempts: SignInAttempts,
    @Inject(PROCESS_OPTIONS) private readonly options: ProcessOptions,
  ) {}

  /**
   * @throws Refusal `unauthenticated`, the same for an unknown address and for a wrong password; `tooMany` after too
   * many wrong ones, known address or not.
   */
  check({ email, password, ...origin }: PasswordProof): Promise<KnownUser> {
    const { address, correlationId } = origin;
    return this.attempts.during({ kind: 'password', account: email, address, correlationId }, async () => {
      const found = await this.users.findByEmail(email);
      const matches = await this.passwords.matches(password, found?.passwordHash ?? undefined);
      if (!matches || !found || (isDemoSecret(password) && !this.options.demo)) throw wrongCredentials();
      return found;
    });
  }
}

const wrongCredentials = (): Refusal =>
  new Refusal(
    'unauthenticated',
    'wrongCredentials',
    'E-mail address and password do not belong together: check both and try again.',
  );
