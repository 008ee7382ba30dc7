import { Inject, Injectable } from '@nestjs/common';
import { customerDefinition } from '../../../domains/customer/index.js';
import type { JsonObject, ResourceOwner, Transaction } from '../../../domains/helpers/index.js';
import { individualDefinition, organizationDefinition } from '../../../domains/party/index.js';
import { type ManageResource, useCasesOf } from '../../resource-management/index.js';

/** Who signs up: a person, for themselves or for a company. */
export interface NewCustomer {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly phone?: string | undefined;
  /** Of a company; a person who buys for themselves has none. */
  readonly companyName?: string | undefined;
}

/** Settled before anything is stored, because the rows refer to each other. */
export interface NewIds {
  readonly tenantId: string;
  readonly customerId: string;
  readonly individualId: string;
}

/** Makes the parties (TMF632) and the customer (TMF629) of somebody who signs up, with their events. */
@Injectable()
export class NewCustomers {
  constructor(
    @Inject(useCasesOf(individualDefinition)) private readonly individuals: ManageResource,
    @Inject(useCasesOf(organizationDefinition)) private readonly organizations: ManageResource,
    @Inject(useCasesOf(customerDefinition)) private readonly customers: ManageResource,
  ) {}

  async make(tx: Transaction, person: NewCustomer, ids: NewIds): Promise<void> {
    const { tenantId, customerId, individualId } = ids;
    const owner = { tenantId, customerId };
    await this.individuals.createIn(tx, individualOf(person), { id: individualId, owner });
    const party = person.companyName
      ? { type: 'Organization', id: await this.company(tx, person, individualId, owner) }
      : { type: 'Individual', id: individualId };
    await this.customers.createIn(tx, customerOf(person, party), { id: customerId, owner });
  }

  private async company(
    tx: Transaction,
    person: NewCustomer,
    contactId: string,
    owner: ResourceOwner,
  ): Promise<string> {
    const document = organizationOf(person, contactId);
    return (await this.organizations.createIn(tx, document, { owner })).id;
  }
}

const fullName = ({ givenName, familyName }: NewCustomer): string => `${givenName} ${familyName}`;

const individualOf = (person: NewCustomer): JsonObject => ({
  '@type': 'Individual',
  givenName: person.givenName,
  familyName: person.familyName,
  fullName: fullName(person),
  status: 'initialized',
  contactMedium: contactMedia(person),
});

const organizationOf = (person: NewCustomer, contactId: string): JsonObject => ({
  '@type': 'Organization',
  name: person.companyName ?? '',
  tradingName: person.companyName ?? '',
  organizationType: 'company',
  isLegalEntity: true,
  isHeadOffice: true,
  status: 'initialized',
  contactMedium: contactMedia(person),
  relatedParty: [{ id: contactId, name: fullName(person), role: 'contact', '@referredType': 'Individual' }],
});

function customerOf(person: NewCustomer, party: { type: string; id: string }): JsonObject {
  const name = person.companyName ?? fullName(person);
  const definition = party.type === 'Individual' ? individualDefinition : organizationDefinition;
  return {
    '@type': 'Customer',
    name,
    status: 'active',
    engagedParty: {
      id: party.id,
      href: `${definition.basePath}/${definition.name}/${party.id}`,
      name,
      '@referredType': party.type,
    },
    contactMedium: contactMedia(person),
    characteristic: [
      {
        name: 'segment',
        valueType: 'string',
        value: party.type === 'Individual' ? 'residential' : 'business',
      },
    ],
  };
}

const contactMedia = ({ email, phone }: NewCustomer): JsonObject[] => [
  { mediumType: 'email', preferred: true, characteristic: { emailAddress: email } },
  ...(phone ? [{ mediumType: 'telephone', preferred: false, characteristic: { phoneNumber: phone } }] : []),
];
