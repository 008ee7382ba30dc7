import { Inject, Injectable } from '@nestjs/common';
import { PROCESS_OPTIONS, type ProcessOptions } from '../../../domains/helpers/index.js';
import { DEMO_PASSWORD } from '../../../domains/identity/index.js';
import {
  DEMO_COLLEAGUES,
  DEMO_CUSTOMERS,
  DEMO_STAFF,
  type DemoPerson,
  rolesOfContact,
} from './demo-people.js';

export interface DemoAccount {
  readonly email: string;
  readonly kind: 'customer' | 'staff';
  readonly roles: readonly string[];
  readonly name: string;
}

/** Who may sign in on a demo server, and with which password: all public. */
export interface DemoSignInList {
  readonly password: string;
  readonly accounts: readonly DemoAccount[];
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

const account = (
  { email, givenName, familyName }: DemoPerson,
  kind: DemoAccount['kind'],
  roles: readonly string[],
): DemoAccount => ({
  email,
  kind,
  roles,
  name: `${givenName} ${familyName}`,
});

const ACCOUNTS = [
  ...DEMO_CUSTOMERS.map((customer) => account(customer.contact, 'customer', rolesOfContact(customer))),
  ...DEMO_COLLEAGUES.filter(
    ({ person }, index) => DEMO_COLLEAGUES.findIndex((other) => other.person.slug === person.slug) === index,
  ).map(({ person, roles }) => account(person, 'customer', roles)),
  ...DEMO_STAFF.map((staff) => account(staff, 'staff', [staff.role])),
];
