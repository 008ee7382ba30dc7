import { Injectable } from '@nestjs/common';
import {
  Clock,
  type CustomerRole,
  Database,
  newId,
  OPERATOR_TENANT,
  systemScope,
  type Transaction,
} from '../../../domains/helpers/index.js';
import { acceptPassword, OwnAccountRepository, Passwords } from '../../../domains/identity/index.js';
import { AccountMails } from '../mails/account-mails.js';
import { inEqualTime } from './in-equal-time.js';
import { type NewCustomer, NewCustomers } from './new-customers.js';

export interface Registration extends NewCustomer {
  readonly password: string;
}

/** Longer than either outcome takes, hashing included. */
const ANSWER_MS = 400;
/** Whoever signs up runs their own account, whole. */
const FOUNDER: readonly CustomerRole[] = ['companyAdmin', 'buyer', 'billing'];

/** Signs a person or a company up: parties, customer, account and its rights in one commit, and a mail to the address. */
@Injectable()
export class Register {
  constructor(
    private readonly database: Database,
    private readonly accounts: OwnAccountRepository,
    private readonly passwords: Passwords,
    private readonly customers: NewCustomers,
    private readonly mails: AccountMails,
    private readonly clock: Clock,
  ) {}

  /**
   * Answers alike, and as late, for an address that has an account; its owner gets a mail that says so.
   * @throws Refusal `passwordNotAccepted`
   */
  async register(wanted: Registration, correlationId?: string): Promise<void> {
    const { email, givenName, familyName, companyName = '', password } = wanted;
    acceptPassword({
      text: password,
      secondFactor: false,
      known: [email, givenName, familyName, companyName],
    });
    await inEqualTime(ANSWER_MS, async () => {
      const passwordHash = await this.passwords.hash(password);
      const scope = systemScope('sign-up', OPERATOR_TENANT, correlationId);
      await this.database.transaction(scope, (tx) => this.store(tx, wanted, passwordHash));
    });
  }

  private async store(tx: Transaction, wanted: Registration, passwordHash: string): Promise<void> {
    const account = {
      id: newId(),
      tenantId: OPERATOR_TENANT,
      individualId: newId(),
      email: wanted.email,
      name: `${wanted.givenName} ${wanted.familyName}`,
      passwordHash,
    };
    const membership = { id: newId(), customerId: newId(), roles: FOUNDER };
    if (!(await this.accounts.add(tx, account, membership, this.clock.now())))
      return this.tellOwner(tx, wanted.email);
    await this.customers.make(tx, wanted, { ...account, customerId: membership.customerId });
    await this.mails.verifyEmail(tx, account);
  }

  private async tellOwner(tx: Transaction, email: string): Promise<void> {
    const known = await this.accounts.findByEmail(tx, email);
    if (known?.status === 'active') await this.mails.accountExists(tx, known);
  }
}
