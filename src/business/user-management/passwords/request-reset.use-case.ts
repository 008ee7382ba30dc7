import { Injectable } from '@nestjs/common';
import { Database, systemScope } from '../../../domains/helpers/index.js';
import { OwnAccountRepository } from '../../../domains/identity/index.js';
import { SignInLog } from '../attempts/sign-in-log.js';
import { AccountMails } from '../mails/account-mails.js';
import { inEqualTime } from '../sign-up/in-equal-time.js';

/** Longer than either outcome takes. */
const ANSWER_MS = 200;
const SCOPE = systemScope('reset-password');

/** Sends a link to somebody who forgot the password. */
@Injectable()
export class RequestReset {
  constructor(
    private readonly database: Database,
    private readonly accounts: OwnAccountRepository,
    private readonly mails: AccountMails,
    private readonly audit: SignInLog,
  ) {}

  /** Answers alike, and as late, whether the address has an account or not. */
  async request(email: string): Promise<void> {
    await inEqualTime(ANSWER_MS, () =>
      this.database.transaction(SCOPE, async (tx) => {
        const account = await this.accounts.findByEmail(tx, email);
        await this.audit.resetAsked(tx, email, account?.id);
        // Without a password the person signs in by the company's identity provider, which a reset would go around.
        if (account?.status === 'active' && account.passwordHash) await this.mails.resetPassword(tx, account);
      }),
    );
  }
}
