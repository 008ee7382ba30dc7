import { Injectable } from '@nestjs/common';
import { Clock, Database, systemScope, type Transaction } from '../../../domains/helpers/index.js';
import {
  type OwnAccount,
  OwnAccountRepository,
  OwnSessionRepository,
  type SignedIn,
} from '../../../domains/identity/index.js';
import { scopeOfPerson } from '../account/scope-of-person.js';
import { AccountMails } from '../mails/account-mails.js';
import { CurrentSessions } from '../sessions/current-sessions.js';
import type { AcceptedPassword } from './judge-password.js';

const SCOPE = systemScope('set-password');

/** What changing a password and resetting it have in common. */
@Injectable()
export class SetPassword {
  constructor(
    private readonly database: Database,
    private readonly accounts: OwnAccountRepository,
    private readonly sessions: OwnSessionRepository,
    private readonly mails: AccountMails,
    private readonly current: CurrentSessions,
    private readonly clock: Clock,
  ) {}

  /** By the person who is signed in, in this session: all others end. */
  async bySession(user: SignedIn, account: OwnAccount, password: AcceptedPassword): Promise<void> {
    await this.database.transaction(scopeOfPerson(user), (tx) =>
      this.store(tx, account, password, user.sessionId),
    );
    this.current.forget(account.id);
  }

  /** By a link from a mail, which `redeem` uses up: all sessions and personal tokens end, and the address is shown to be the person's. */
  async byLink(
    account: OwnAccount,
    password: AcceptedPassword,
    redeem: (tx: Transaction) => Promise<void>,
  ): Promise<void> {
    await this.database.transaction(SCOPE, async (tx) => {
      await redeem(tx);
      await this.accounts.verifyEmail(tx, account.id, this.clock.now());
      await this.sessions.endTokens(tx, account.id); // who forgot the password may have lost more to somebody
      await this.store(tx, account, password);
    });
    this.current.forget(account.id);
  }

  private async store(
    tx: Transaction,
    account: OwnAccount,
    password: AcceptedPassword,
    exceptSession?: string,
  ): Promise<void> {
    await this.accounts.setPassword(tx, account.id, password, this.clock.now());
    await this.sessions.endOthers(tx, account.id, exceptSession);
    await this.mails.withdrawLinks(tx, account.id);
    await this.mails.securityChange(tx, account, 'passwordChanged', exceptSession ? 'session' : 'link');
  }
}
