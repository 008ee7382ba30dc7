import { Inject, Injectable } from '@nestjs/common';
import { Clock, newId, Refusal, type Transaction } from '../../domains/helpers/index.js';
import { acceptPassword, Passwords } from '../../domains/identity/index.js';
import { individualDefinition } from '../../domains/party/index.js';
import { MemberRepository, type ShownInvitation } from '../../domains/people/index.js';
import { type ManageResource, useCasesOf } from '../resource-management/index.js';

/** Who an invitation is for, as its reader sees it. */
export interface InvitationAbout {
  readonly company: string;
  /** False: the operator's own people. */
  readonly isCustomer: boolean;
  readonly email: string;
  readonly roles: readonly string[];
  readonly invitedBy: string;
  readonly expiresAt: Date;
  /** Then the person signs in and accepts; else chooses a name and a password. */
  readonly hasAccount: boolean;
}

export interface NewPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly password: string;
}

/** People who had no account before they were invited. */
@Injectable()
export class Newcomers {
  constructor(
    @Inject(useCasesOf(individualDefinition)) private readonly individuals: ManageResource,
    private readonly members: MemberRepository,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `newPersonMissing`, `passwordNotAccepted` */
  async hash({ email, company }: InvitationAbout, person: NewPerson | undefined): Promise<string> {
    if (!person) throw newPersonMissing();
    const { givenName, familyName, password } = person;
    acceptPassword({
      text: password,
      secondFactor: false,
      known: [email, givenName, familyName, company],
    });
    return this.passwords.hash(password);
  }

  /** The account and the individual behind it. */
  async add(
    tx: Transaction,
    { tenantId, customerId, email }: ShownInvitation,
    person: NewPerson | undefined,
    passwordHash: string | undefined,
  ): Promise<string> {
    if (!person || passwordHash === undefined) throw newPersonMissing();
    const { givenName, familyName } = person;
    const name = `${givenName} ${familyName}`;
    const individual = {
      '@type': 'Individual',
      givenName,
      familyName,
      fullName: name,
      status: 'validated',
      contactMedium: [{ mediumType: 'email', preferred: true, characteristic: { emailAddress: email } }],
    };
    const owner = { tenantId, customerId };
    const { id: individualId } = await this.individuals.createIn(tx, individual, { owner });
    const account = { id: newId(), tenantId, individualId, email, name, passwordHash };
    await this.members.addAccount(tx, account, this.clock.now());
    return account.id;
  }
}

const newPersonMissing = (): Refusal =>
  new Refusal(
    'invalid',
    'newPersonMissing',
    'Say who you are: send givenName, familyName and a password beside the token.',
  );
