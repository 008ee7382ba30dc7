import { Injectable } from '@nestjs/common';
import { Clock, Database, Refusal, systemScope } from '../../../domains/helpers/index.js';
import {
  OneTimeTokenRepository,
  OwnAccountRepository,
  type SignedIn,
} from '../../../domains/identity/index.js';
import { AccountMails } from '../mails/account-mails.js';
import { CurrentSessions } from '../sessions/current-sessions.js';

const SCOPE = systemScope('verify-email');

/** Finds out that an e-mail address belongs to the person of the account. */
@Injectable()
export class VerifyEmail {
  constructor(
    private readonly database: Database,
    private readonly accounts: OwnAccountRepository,
    private readonly tokens: OneTimeTokenRepository,
    private readonly mails: AccountMails,
    private readonly sessions: CurrentSessions,
    private readonly clock: Clock,
  ) {}

  /** Sends the link again; earlier links no longer work. Nothing to send for a verified address. */
  async send(user: Pick<SignedIn, 'id'>): Promise<void> {
    await this.database.transaction(SCOPE, async (tx) => {
      const account = await this.accounts.find(tx, user.id);
      if (account && !account.emailVerifiedAt) await this.mails.verifyEmail(tx, account);
    });
  }

  /** @returns the address. @throws Refusal `linkNotValid` */
  async confirm(token: string): Promise<{ email: string }> {
    const now = this.clock.now();
    const account = await this.database.transaction(SCOPE, async (tx) => {
      const id = await this.tokens.redeem(tx, 'verifyEmail', token, now);
      const found = id === undefined ? undefined : await this.accounts.find(tx, id);
      if (found?.status !== 'active') throw linkNotValid();
      await this.accounts.verifyEmail(tx, found.id, now);
      return found;
    });
    this.sessions.forget(account.id);
    return { email: account.email };
  }
}

const linkNotValid = (): Refusal =>
  new Refusal(
    'unprocessable',
    'linkNotValid',
    'This link was used already, is older than 24 hours, or a newer one was sent: sign in and ask for a new one on the page of your account.',
  );
