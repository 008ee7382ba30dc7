import { Injectable } from '@nestjs/common';
import { Clock, type Transaction } from '../../../domains/helpers/index.js';
import { type OwnAccount, OneTimeTokenRepository } from '../../../domains/identity/index.js';
import { Mailer } from '../../../integration/mail/index.js';
import { SignInLog } from '../attempts/sign-in-log.js';
import { accountExistsMail } from './account-exists.mail.js';
import type { Recipient } from './recipient.js';
import { resetPasswordMail } from './reset-password.mail.js';
import { type SecurityChange, securityChangeMail } from './security-change.mail.js';
import { verifyEmailMail } from './verify-email.mail.js';

type Account = Recipient & Pick<OwnAccount, 'tenantId'>;

/** The mails of an account, each in the transaction of what it is about. */
@Injectable()
export class AccountMails {
  constructor(
    private readonly mailer: Mailer,
    private readonly tokens: OneTimeTokenRepository,
    private readonly audit: SignInLog,
    private readonly clock: Clock,
  ) {}

  async verifyEmail(tx: Transaction, account: Account): Promise<void> {
    const token = await this.tokens.issue(tx, 'verifyEmail', account, this.clock.now());
    await this.mailer.send(tx, verifyEmailMail(account, token));
  }

  async resetPassword(tx: Transaction, account: Account): Promise<void> {
    const token = await this.tokens.issue(tx, 'resetPassword', account, this.clock.now());
    await this.mailer.send(tx, resetPasswordMail(account, token));
  }

  accountExists(tx: Transaction, account: Recipient): Promise<void> {
    return this.mailer.send(tx, accountExistsMail(account));
  }

  /** Mailed to the owner, and written into the audit log. */
  async securityChange(
    tx: Transaction,
    account: Recipient,
    change: SecurityChange,
    by?: 'session' | 'link',
  ): Promise<void> {
    await this.audit.securityChanged(tx, account, change, by);
    await this.mailer.send(tx, securityChangeMail(account, change));
  }

  /** Links that were sent before no longer work. */
  withdrawLinks(tx: Transaction, userAccountId: string): Promise<void> {
    return this.tokens.revoke(tx, userAccountId);
  }
}
