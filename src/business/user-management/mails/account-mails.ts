import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, type Transaction } from '../../../domains/helpers/index.js';
import { type OwnAccount, OneTimeTokenRepository } from '../../../domains/identity/index.js';
import { RateWindowRepository } from '../../../domains/traffic/index.js';
import { Mailer } from '../../../integration/mail/index.js';
import { SignInLog } from '../attempts/sign-in-log.js';
import { accountExistsMail } from './account-exists.mail.js';
import type { Recipient } from './recipient.js';
import { resetPasswordMail } from './reset-password.mail.js';
import { type SecurityChange, securityChangeMail } from './security-change.mail.js';
import { verifyEmailMail } from './verify-email.mail.js';

type Account = Recipient & Pick<OwnAccount, 'tenantId'>;

/** Of each kind that strangers can ask for by knowing an address: so many reach it in an hour, the rest are dropped unsaid. */
const AN_HOUR = { wanted: 1, needed: 1, limit: 5, seconds: 3_600 };

/** The mails of an account, each in the transaction of what it is about. */
@Injectable()
export class AccountMails {
  constructor(
    private readonly mailer: Mailer,
    private readonly tokens: OneTimeTokenRepository,
    private readonly audit: SignInLog,
    private readonly clock: Clock,
    private readonly windows: RateWindowRepository,
  ) {}

  async verifyEmail(tx: Transaction, account: Account): Promise<void> {
    if (await this.isTooMuch(tx, 'verifyEmail', account)) return;
    const token = await this.tokens.issue(tx, 'verifyEmail', account, this.clock.now());
    await this.mailer.send(tx, verifyEmailMail(account, token));
  }

  async resetPassword(tx: Transaction, account: Account): Promise<void> {
    if (await this.isTooMuch(tx, 'resetPassword', account)) return;
    const token = await this.tokens.issue(tx, 'resetPassword', account, this.clock.now());
    await this.mailer.send(tx, resetPasswordMail(account, token));
  }

  async accountExists(tx: Transaction, account: Recipient): Promise<void> {
    if (await this.isTooMuch(tx, 'accountExists', account)) return;
    await this.mailer.send(tx, accountExistsMail(account));
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

  /** Counted over all processes. The link of the last mail that went out goes on working. */
  private async isTooMuch(tx: Transaction, purpose: string, { email }: Recipient): Promise<boolean> {
    const key = createHash('sha256').update(`mail ${purpose}\n${email.toLowerCase()}`).digest();
    return (await this.windows.take(key, AN_HOUR, tx)).granted === 0;
  }
}
