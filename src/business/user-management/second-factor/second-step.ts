import { Injectable } from '@nestjs/common';
import { Clock, Database, Refusal, systemScope } from '../../../domains/helpers/index.js';
import {
  type KnownUser,
  type OwnAccount,
  OneTimeTokenRepository,
  type SignInMethod,
} from '../../../domains/identity/index.js';
import { OwnAccounts } from '../account/own-accounts.js';
import { AccountMails } from '../mails/account-mails.js';
import { CheckSecondFactor, type SecondProof } from './check-second-factor.js';

export type { SecondProof } from './check-second-factor.js';

const SCOPE = systemScope('second-factor');

/** The second half of a sign-in, for accounts that ask for it. */
@Injectable()
export class SecondStep {
  constructor(
    private readonly database: Database,
    private readonly own: OwnAccounts,
    private readonly tokens: OneTimeTokenRepository,
    private readonly factors: CheckSecondFactor,
    private readonly mails: AccountMails,
    private readonly clock: Clock,
  ) {}

  /** What a browser shows with the second proof; undefined for an account that has no second factor. */
  challenge(user: Pick<KnownUser, 'id' | 'tenantId'>): Promise<string | undefined> {
    return this.database.transaction(SCOPE, async (tx) => {
      const { secondFactor } = await this.own.readIn(tx, user.id);
      return secondFactor ? this.tokens.issue(tx, 'secondFactor', user, this.clock.now()) : undefined;
    });
  }

  /** Whose sign-in a challenge belongs to. @throws Refusal `challengeNotValid` */
  async owner(challenge: string): Promise<OwnAccount> {
    const account = await this.database.transaction(SCOPE, async (tx) => {
      const id = await this.tokens.peek(tx, 'secondFactor', challenge, this.clock.now());
      return id === undefined ? undefined : (await this.own.readIn(tx, id)).account;
    });
    if (account?.status !== 'active') throw challengeNotValid();
    return account;
  }

  /** Uses the proof and the challenge up. @throws Refusal `wrongCode`, `challengeNotValid` */
  check(
    account: OwnAccount,
    { challenge, ...proof }: SecondProof & { readonly challenge: string },
  ): Promise<SignInMethod> {
    return this.database.transaction(SCOPE, async (tx) => {
      const method = await this.factors.check(tx, account.id, proof);
      if (!method) throw wrongCode();
      if ((await this.tokens.redeem(tx, 'secondFactor', challenge, this.clock.now())) === undefined)
        throw challengeNotValid();
      if (method === 'recoveryCode') await this.mails.securityChange(tx, account, 'recoveryCodeUsed');
      return method;
    });
  }
}

const challengeNotValid = (): Refusal =>
  new Refusal(
    'unauthenticated',
    'challengeNotValid',
    'This sign-in has taken longer than five minutes: begin again with your password.',
  );

const wrongCode = (): Refusal =>
  new Refusal(
    'unauthenticated',
    'wrongCode',
    'The code does not fit or was used already: type the one that the app shows now, or one of your recovery codes.',
  );
