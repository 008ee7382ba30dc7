import { Injectable } from '@nestjs/common';
import { Clock, Database, Refusal, systemScope, type Transaction } from '../../../domains/helpers/index.js';
import { OneTimeTokenRepository } from '../../../domains/identity/index.js';
import { type AccountSecurity, OwnAccounts } from '../account/own-accounts.js';
import { JudgePassword } from './judge-password.js';
import { SetPassword } from './set-password.js';

const SCOPE = systemScope('reset-password');

/** What a link by mail is exchanged for: a new password. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly database: Database,
    private readonly tokens: OneTimeTokenRepository,
    private readonly own: OwnAccounts,
    private readonly rules: JudgePassword,
    private readonly passwords: SetPassword,
    private readonly clock: Clock,
  ) {}

  /**
   * Ends all sessions. A second factor is still asked for at the next sign-in.
   * @throws Refusal `linkNotValid`, `passwordNotAccepted` (the link works on), `demoAccount`
   */
  async reset(token: string, newPassword: string): Promise<void> {
    const found = await this.database.transaction(SCOPE, (tx) => this.owner(tx, token));
    const password = await this.rules.judge(found, newPassword);
    await this.passwords.byLink(found.account, password, async (tx) => {
      const redeemed = await this.tokens.redeem(tx, 'resetPassword', token, this.clock.now());
      if (redeemed === undefined) throw linkNotValid();
    });
  }

  private async owner(tx: Transaction, token: string): Promise<AccountSecurity> {
    const id = await this.tokens.peek(tx, 'resetPassword', token, this.clock.now());
    const found = id === undefined ? undefined : await this.own.readIn(tx, id);
    if (found?.account.status !== 'active') throw linkNotValid();
    return found;
  }
}

const linkNotValid = (): Refusal =>
  new Refusal(
    'unprocessable',
    'linkNotValid',
    'This link was used already, is older than 30 minutes, or a newer one was sent: ask for a new one under "Forgot your password?".',
  );
