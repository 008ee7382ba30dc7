import { Injectable } from '@nestjs/common';
import { Clock, derivedId, OPERATOR_TENANT } from '../../../domains/helpers/index.js';
import {
  ApiClientRepository,
  DEMO_PASSWORD,
  MembershipRepository,
  type NewMembership,
  type NewUserAccount,
  hintOf,
  OAUTH_SCOPES,
  Passwords,
  secretHash,
  UserAccountRepository,
} from '../../../domains/identity/index.js';
import {
  DEMO_CLIENT,
  DEMO_COLLEAGUES,
  DEMO_CUSTOMERS,
  DEMO_STAFF,
  type DemoColleague,
  type DemoPerson,
  rolesOfContact,
} from './demo-people.js';
import { DemoSpending } from './demo-spending.js';

/** The sign-ins of the demo: people with one shared password, and one API client. */
@Injectable()
export class DemoAccounts {
  constructor(
    private readonly users: UserAccountRepository,
    private readonly memberships: MembershipRepository,
    private readonly clients: ApiClientRepository,
    private readonly passwords: Passwords,
    private readonly spending: DemoSpending,
    private readonly clock: Clock,
  ) {}

  /** Adds what is missing; hashes nothing when all is there. */
  async load(): Promise<void> {
    const wanted = accounts(this.clock.now());
    const there = await this.users.existing(wanted.map(({ id }) => id));
    const missing = wanted.filter(({ id }) => !there.has(id));
    if (missing.length > 0) {
      const passwordHash = await this.passwords.hash(DEMO_PASSWORD);
      const hashed = missing.map((account) => ({ ...account, passwordHash }));
      await this.users.addMissing(hashed, this.clock.now());
    }
    await this.memberships.addMissing(demoMemberships(), this.clock.now());
    await this.spending.load();
    await this.loadClient();
  }

  private async loadClient(): Promise<void> {
    const { clientId, secret, name, description } = DEMO_CLIENT;
    await this.clients.give(
      {
        id: derivedId(`client:${clientId}`),
        tenantId: OPERATOR_TENANT,
        customerId: null,
        clientId,
        name,
        description,
        scopes: [...OAUTH_SCOPES],
        secretId: derivedId(`secret:${clientId}`),
        secretHash: secretHash(secret),
        hint: hintOf(secret),
      },
      this.clock.now(),
    );
  }
}

type Account = Omit<NewUserAccount, 'passwordHash'>;

const accountId = ({ slug }: DemoPerson): string => derivedId(`user:${slug}`);

const accounts = (now: Date): Account[] =>
  [
    ...DEMO_CUSTOMERS.map(({ contact }) => contact),
    ...DEMO_COLLEAGUES.filter(isFirst).map(({ person }) => person),
    ...DEMO_STAFF,
  ].map((person) => ({
    id: accountId(person),
    tenantId: OPERATOR_TENANT,
    individualId: derivedId(`individual:${person.slug}`),
    email: person.email,
    emailVerifiedAt: now,
    name: `${person.givenName} ${person.familyName}`,
  }));

/** Who belongs to two customers has one account. */
const isFirst = ({ person }: DemoColleague, index: number): boolean =>
  DEMO_COLLEAGUES.findIndex((other) => other.person.slug === person.slug) === index;

const membershipOf = (colleague: DemoColleague, index: number): string =>
  isFirst(colleague, index) ? colleague.person.slug : `${colleague.person.slug}:${colleague.customer}`;

const demoMemberships = (): NewMembership[] => [
  ...DEMO_CUSTOMERS.map((customer) => ({
    id: derivedId(`membership:${customer.contact.slug}`),
    tenantId: OPERATOR_TENANT,
    customerId: derivedId(`customer:${customer.slug}`),
    userAccountId: accountId(customer.contact),
    roles: [...rolesOfContact(customer)],
  })),
  ...DEMO_COLLEAGUES.map((colleague, index) => ({
    id: derivedId(`membership:${membershipOf(colleague, index)}`),
    tenantId: OPERATOR_TENANT,
    customerId: derivedId(`customer:${colleague.customer}`),
    userAccountId: accountId(colleague.person),
    roles: [...colleague.roles],
  })),
  ...DEMO_STAFF.map((staff) => ({
    id: derivedId(`membership:${staff.slug}`),
    tenantId: OPERATOR_TENANT,
    customerId: null,
    userAccountId: accountId(staff),
    roles: [staff.role],
  })),
];
