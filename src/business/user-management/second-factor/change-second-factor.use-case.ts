import { Injectable } from '@nestjs/common';
import { Clock, Database, Refusal, type Transaction } from '../../../domains/helpers/index.js';
import { newRecoveryCodes, SecondFactorRepository, type SignedIn } from '../../../domains/identity/index.js';
import { type AccountSecurity, OwnAccounts } from '../account/own-accounts.js';
import { scopeOfPerson } from '../account/scope-of-person.js';
import { AccountMails } from '../mails/account-mails.js';

/** What a person may do about a second factor that is on. The caller asks for the password before. */
@Injectable()
export class ChangeSecondFactor {
  constructor(
    private readonly database: Database,
    private readonly own: OwnAccounts,
    private readonly factors: SecondFactorRepository,
    private readonly mails: AccountMails,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `noSecondFactor`, `passwordTooShortAlone` */
  async remove(user: SignedIn): Promise<void> {
    await this.database.transaction(scopeOfPerson(user), async (tx) => {
      const { account } = await this.enrolled(tx, user);
      if (account.passwordShort) throw passwordTooShortAlone();
      await this.factors.remove(tx, user.id);
      await this.mails.securityChange(tx, account, 'secondFactorOff');
    });
  }

  /** New recovery codes in place of the earlier ones. @throws Refusal `noSecondFactor` */
  renewCodes(user: SignedIn): Promise<string[]> {
    return this.database.transaction(scopeOfPerson(user), async (tx) => {
      const { account } = await this.enrolled(tx, user);
      const codes = newRecoveryCodes();
      await this.factors.replaceCodes(tx, user, codes, this.clock.now());
      await this.mails.securityChange(tx, account, 'recoveryCodesRenewed');
      return codes;
    });
  }

  private async enrolled(tx: Transaction, user: SignedIn): Promise<AccountSecurity> {
    const found = await this.own.readIn(tx, user.id);
    if (!found.secondFactor) throw noSecondFactor();
    return found;
  }
}

const noSecondFactor = (): Refusal =>
  new Refusal('conflict', 'noSecondFactor', 'Your account has no second factor: connect an app first.');

const passwordTooShortAlone = (): Refusal =>
  new Refusal(
    'conflict',
    'passwordTooShortAlone',
    'Your password has fewer than 15 characters, which is enough only beside a second factor: choose a longer one first.',
  );
