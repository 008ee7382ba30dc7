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
  /** Where; null for a consumer, who is the customer, and for staff. */
  readonly company: string | null;
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
  company: string | null = null,
): DemoAccount => ({
  email,
  kind,
  roles,
  name: `${givenName} ${familyName}`,
  company,
});

const companyOf = (slug: string): string | null => {
  const customer = DEMO_CUSTOMERS.find((one) => one.slug === slug);
  return customer === undefined || customer.kind === 'consumer' ? null : customer.name;
};

/** In the order in which the demo is told: a company and its people, a consumer, a group, a reseller, then the operator. */
const STORY = [
  'dana',
  'ben',
  'paz',
  'ada',
  'kim',
  'amara',
  'finn',
  'nora',
  'hana',
  'luis',
  'alex',
  'sam',
  'admin',
];

const ACCOUNTS = [
  ...DEMO_CUSTOMERS.map(({ contact, ...customer }) => ({
    slug: contact.slug,
    shown: account(contact, 'customer', rolesOfContact({ contact, ...customer }), companyOf(customer.slug)),
  })),
  ...DEMO_COLLEAGUES.filter(
    ({ person }, index) => DEMO_COLLEAGUES.findIndex((other) => other.person.slug === person.slug) === index,
  ).map(({ person, roles, customer }) => ({
    slug: person.slug,
    shown: account(person, 'customer', roles, companyOf(customer)),
  })),
  ...DEMO_STAFF.map((staff) => ({ slug: staff.slug, shown: account(staff, 'staff', [staff.role]) })),
]
  .map(({ slug, shown }) => ({ place: STORY.indexOf(slug), shown }))
  .sort((a, b) => (a.place < 0 ? STORY.length : a.place) - (b.place < 0 ? STORY.length : b.place))
  .map(({ shown }) => shown);
