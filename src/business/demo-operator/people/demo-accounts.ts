import { Injectable } from '@nestjs/common';
import { Clock, derivedId, OPERATOR_TENANT } from '../../../domains/helpers/index.js';
import {
  ApiClientRepository,
  DEMO_PASSWORD,
  type NewUserAccount,
  Passwords,
  UserAccountRepository,
} from '../../../domains/identity/index.js';
import { DEMO_CLIENT, DEMO_CUSTOMERS, DEMO_STAFF, type DemoPerson } from './demo-people.js';

/** The sign-ins of the demo: people with one shared password, and one API client. */
@Injectable()
export class DemoAccounts {
  constructor(
    private readonly users: UserAccountRepository,
    private readonly clients: ApiClientRepository,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
  ) {}

  /** Adds what is missing; hashes nothing when all is there. */
  async load(): Promise<void> {
    const wanted = [...customerAccounts(), ...staffAccounts()];
    const there = await this.users.existing(wanted.map(({ id }) => id));
    const missing = wanted.filter(({ id }) => !there.has(id));
    if (missing.length > 0) {
      const passwordHash = await this.passwords.hash(DEMO_PASSWORD);
      const accounts = missing.map((account) => ({ ...account, passwordHash }));
      await this.users.addMissing(accounts, this.clock.now());
    }
    await this.loadClient();
  }

  private async loadClient(): Promise<void> {
    const { clientId, secret, name } = DEMO_CLIENT;
    if (await this.clients.find(clientId)) return;
    const secretHash = await this.passwords.hash(secret);
    const id = derivedId(`client:${clientId}`);
    await this.clients.addMissing(
      { id, tenantId: OPERATOR_TENANT, customerId: null, clientId, name, secretHash },
      this.clock.now(),
    );
  }
}

type Account = Omit<NewUserAccount, 'passwordHash'>;

const person = ({ slug, givenName, familyName, email }: DemoPerson) => ({
  id: derivedId(`user:${slug}`),
  tenantId: OPERATOR_TENANT,
  individualId: derivedId(`individual:${slug}`),
  email,
  name: `${givenName} ${familyName}`,
});

const customerAccounts = (): Account[] =>
  DEMO_CUSTOMERS.map(({ slug, name, contact }) => ({
    ...person(contact),
    customerId: derivedId(`customer:${slug}`),
    customerName: name,
    role: 'customer',
  }));

const staffAccounts = (): Account[] =>
  DEMO_STAFF.map((staff) => ({ ...person(staff), customerId: null, customerName: null, role: staff.role }));
