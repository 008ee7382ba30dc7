import { Injectable } from '@nestjs/common';
import { Database, Refusal, systemScope, type Transaction } from '../../../domains/helpers/index.js';
import {
  type OwnAccount,
  OwnAccountRepository,
  SecondFactorRepository,
} from '../../../domains/identity/index.js';

/** An account with what is asked for at its sign-in. */
export interface AccountSecurity {
  readonly account: OwnAccount;
  /** Null without one. */
  readonly secondFactor: { readonly since: Date; readonly recoveryCodesLeft: number } | null;
}

const SCOPE = systemScope('own-account');

/** Reads a person's own account. */
@Injectable()
export class OwnAccounts {
  constructor(
    private readonly database: Database,
    private readonly accounts: OwnAccountRepository,
    private readonly factors: SecondFactorRepository,
  ) {}

  /** @throws Refusal `accountUnknown` for an account that was removed a moment ago. */
  read(userAccountId: string): Promise<AccountSecurity> {
    return this.database.transaction(SCOPE, (tx) => this.readIn(tx, userAccountId));
  }

  /** As read, inside an open transaction. */
  async readIn(tx: Transaction, userAccountId: string): Promise<AccountSecurity> {
    const account = await this.accounts.find(tx, userAccountId);
    if (!account) throw accountUnknown();
    const factor = await this.factors.find(tx, userAccountId);
    const since = factor?.confirmedAt;
    return {
      account,
      secondFactor: since
        ? { since, recoveryCodesLeft: await this.factors.codesLeft(tx, userAccountId) }
        : null,
    };
  }
}

const accountUnknown = (): Refusal =>
  new Refusal(
    'notFound',
    'accountUnknown',
    'Your account is not there any more: ask us what happened to it.',
  );
