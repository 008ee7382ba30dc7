import { Injectable } from '@nestjs/common';
import { Refusal } from '../../../domains/helpers/index.js';
import type { SignedIn } from '../../../domains/identity/index.js';
import { CheckPassword } from '../sessions/check-password.js';

/** Asks a signed-in person for the password again before something that decides who can sign in. */
@Injectable()
export class ProvePassword {
  constructor(private readonly passwords: CheckPassword) {}

  /** @throws Refusal `wrongPassword`; `tooMany` after too many of them. */
  async prove({ email }: SignedIn, password: string, address: string | undefined): Promise<void> {
    try {
      await this.passwords.check({ email, password, address });
    } catch (error) {
      // The session is as good as before: not a 401, which would send the person to sign in.
      throw error instanceof Refusal && error.kind === 'unauthenticated' ? wrongPassword() : error;
    }
  }
}

const wrongPassword = (): Refusal =>
  new Refusal('unprocessable', 'wrongPassword', 'That is not your present password: try again.', [
    { code: 'wrongPassword', message: 'That is not your present password.', path: 'currentPassword' },
  ]);
