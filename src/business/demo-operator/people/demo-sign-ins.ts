import { Inject, Injectable } from '@nestjs/common';
import { PROCESS_OPTIONS, type ProcessOptions } from '../../../domains/helpers/index.js';
import { DEMO_PASSWORD } from '../../../domains/identity/index.js';
import { DEMO_CUSTOMERS, DEMO_STAFF, type DemoPerson } from './demo-people.js';

/** Who may sign in on a demo server, and with which password: all public. */
export interface DemoSignInList {
  readonly password: string;
  readonly accounts: readonly { readonly email: string; readonly role: string; readonly name: string }[];
}

/** The sign-ins that the portals offer in demo mode. */
@Injectable()
export class DemoSignIns {
  constructor(@Inject(PROCESS_OPTIONS) private readonly options: ProcessOptions) {}

  /** Undefined outside demo mode, where none of them is let in. */
  list(): DemoSignInList | undefined {
    return this.options.demo ? { password: DEMO_PASSWORD, accounts: ACCOUNTS } : undefined;
  }
}

const account = ({ email, givenName, familyName }: DemoPerson, role: string) => ({
  email,
  role,
  name: `${givenName} ${familyName}`,
});

const ACCOUNTS = [
  ...DEMO_CUSTOMERS.map(({ contact }) => account(contact, 'customer')),
  ...DEMO_STAFF.map((staff) => account(staff, staff.role)),
];
