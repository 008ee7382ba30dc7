import { Inject, Injectable } from '@nestjs/common';
import { PROCESS_OPTIONS, type ProcessOptions } from '../../../domains/helpers/index.js';
import { acceptPassword, isShortPassword, Passwords } from '../../../domains/identity/index.js';
import type { AccountSecurity } from '../account/own-accounts.js';
import { refuseDemoAccount } from './refuse-demo-account.js';

export interface AcceptedPassword {
  readonly hash: string;
  /** Enough only beside a second factor. */
  readonly short: boolean;
}

/** Decides whether an account may have a password, and hashes it. */
@Injectable()
export class JudgePassword {
  constructor(
    private readonly passwords: Passwords,
    @Inject(PROCESS_OPTIONS) private readonly options: ProcessOptions,
  ) {}

  /** @throws Refusal `passwordNotAccepted`, `demoAccount` */
  async judge(
    { account, secondFactor }: AccountSecurity,
    wanted: string,
    companyName = '',
  ): Promise<AcceptedPassword> {
    const known = [account.email, account.name, companyName];
    acceptPassword({ text: wanted, secondFactor: secondFactor !== null, known });
    await refuseDemoAccount(this.passwords, this.options, account);
    return { hash: await this.passwords.hash(wanted), short: isShortPassword(wanted) };
  }
}
