import { Inject, Injectable } from '@nestjs/common';
import { customerDefinition } from '../../../domains/customer/index.js';
import {
  Clock,
  type JsonObject,
  newId,
  repositoryOf,
  type ResourceRepository,
  SANDBOX_TENANT,
  type Transaction,
} from '../../../domains/helpers/index.js';
import { individualDefinition, organizationDefinition } from '../../../domains/party/index.js';
import type { Scenario } from '../scenarios/index.js';

export interface InventedIds {
  readonly customerId: string;
  readonly personId: string;
}

/** Makes the customer of a demonstration, with its person: rows of the sandbox like any other's. */
@Injectable()
export class InventCustomer {
  constructor(
    @Inject(repositoryOf(individualDefinition)) private readonly individuals: ResourceRepository,
    @Inject(repositoryOf(organizationDefinition)) private readonly organizations: ResourceRepository,
    @Inject(repositoryOf(customerDefinition)) private readonly customers: ResourceRepository,
    private readonly clock: Clock,
  ) {}

  async make(tx: Transaction, scenario: Scenario, { customerId, personId }: InventedIds): Promise<void> {
    const { customer, person } = scenario;
    const owned = {
      owner: { tenantId: SANDBOX_TENANT, customerId },
      now: this.clock.now(),
    };
    await this.individuals.insert(tx, individualOf(person), { ...owned, id: personId });
    const isPrivate = customer.segment === 'consumer';
    const partyId = isPrivate ? personId : newId();
    if (!isPrivate)
      await this.organizations.insert(tx, organizationOf(customer.name), { ...owned, id: partyId });
    const party = {
      id: partyId,
      name: customer.name,
      '@referredType': isPrivate ? 'Individual' : 'Organization',
    };
    await this.customers.insert(tx, customerOf(scenario, party), { ...owned, id: customerId });
  }
}

const individualOf = ({ givenName, familyName }: Scenario['person']): JsonObject => ({
  '@type': 'Individual',
  givenName,
  familyName,
  fullName: `${givenName} ${familyName}`,
  status: 'validated',
});

const organizationOf = (name: string): JsonObject => ({
  '@type': 'Organization',
  name,
  tradingName: name,
  organizationType: 'company',
  isLegalEntity: true,
  isHeadOffice: true,
  status: 'validated',
});

/** An adult of good standing: a demonstration does not end at a credit check. */
const customerOf = ({ customer }: Scenario, engagedParty: JsonObject): JsonObject => ({
  '@type': 'Customer',
  name: customer.name,
  status: 'active',
  segment: customer.segment,
  creditClass: 'A',
  ...(customer.segment === 'consumer' && { birthDate: '1988-04-12' }),
  engagedParty,
});
