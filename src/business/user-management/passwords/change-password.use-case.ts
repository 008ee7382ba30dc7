import { Injectable } from '@nestjs/common';
import { Refusal } from '../../../domains/helpers/index.js';
import type { SignedIn } from '../../../domains/identity/index.js';
import { OwnAccounts } from '../account/own-accounts.js';
import { JudgePassword } from './judge-password.js';
import { ProvePassword } from './prove-password.js';
import { SetPassword } from './set-password.js';

export interface PasswordChange {
  readonly currentPassword: string;
  readonly newPassword: string;
  /** Where the request comes from. */
  readonly address: string | undefined;
}

/** A signed-in person takes another password. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly accounts: OwnAccounts,
    private readonly proof: ProvePassword,
    private readonly rules: JudgePassword,
    private readonly passwords: SetPassword,
  ) {}

  /**
   * Ends all other sessions and tells the person by mail.
   * @throws Refusal `wrongPassword`, `passwordSame`, `passwordNotAccepted`, `demoAccount`
   */
  async change(user: SignedIn, { currentPassword, newPassword, address }: PasswordChange): Promise<void> {
    await this.proof.prove(user, currentPassword, address);
    if (currentPassword === newPassword) throw passwordSame();
    const found = await this.accounts.read(user.id);
    const password = await this.rules.judge(found, newPassword, user.customerName ?? '');
    await this.passwords.bySession(user, found.account, password);
  }
}

const passwordSame = (): Refusal =>
  new Refusal('unprocessable', 'passwordSame', 'That is the password that you have: choose another one.', [
    { code: 'passwordSame', message: 'That is the password that you have.', path: 'newPassword' },
  ]);
