import { derivedId, type JsonObject, type ResourceDefinition } from '../../../domains/helpers/index.js';
import { customerDefinition } from '../../../domains/customer/index.js';
import { individualDefinition, organizationDefinition } from '../../../domains/party/index.js';
import { DEMO_CUSTOMERS, DEMO_STAFF, type DemoCustomer, type DemoPerson } from './demo-people.js';

/** One resource to store: its definition, its fixed id, its owner (null for the operator's own) and its document. */
export interface DemoParty {
  readonly definition: ResourceDefinition;
  readonly id: string;
  readonly customerId: string | null;
  readonly document: JsonObject;
}

/** Individuals, organizations and customers of the demo, in the order in which they refer to each other. */
export const demoParties = (): DemoParty[] => [
  ...DEMO_STAFF.map((staff) => individual(staff, null)),
  ...DEMO_CUSTOMERS.flatMap((customer) => {
    const owner = derivedId(`customer:${customer.slug}`);
    const people = individual(customer.contact, owner, customer.phone);
    return customer.kind === 'consumer'
      ? [people, customerOf(customer, individualDefinition, people.id)]
      : [
          people,
          organization(customer, owner),
          customerOf(customer, organizationDefinition, organizationId(customer)),
        ];
  }),
];

const organizationId = ({ slug }: DemoCustomer): string => derivedId(`organization:${slug}`);

const individual = (person: DemoPerson, customerId: string | null, phone?: string): DemoParty => ({
  definition: individualDefinition,
  id: derivedId(`individual:${person.slug}`),
  customerId,
  document: {
    '@type': 'Individual',
    givenName: person.givenName,
    familyName: person.familyName,
    fullName: `${person.givenName} ${person.familyName}`,
    status: 'validated',
    contactMedium: contactMedia(person.email, phone),
  },
});

const organization = (customer: DemoCustomer, customerId: string): DemoParty => ({
  definition: organizationDefinition,
  id: organizationId(customer),
  customerId,
  document: {
    '@type': 'Organization',
    name: customer.name,
    tradingName: customer.name,
    organizationType: customer.kind === 'authority' ? 'publicAuthority' : 'company',
    isLegalEntity: true,
    isHeadOffice: true,
    status: 'validated',
    contactMedium: contactMedia(customer.email, customer.phone),
    relatedParty: [
      {
        id: derivedId(`individual:${customer.contact.slug}`),
        name: `${customer.contact.givenName} ${customer.contact.familyName}`,
        role: 'contact',
        '@referredType': 'Individual',
      },
    ],
  },
});

function customerOf(customer: DemoCustomer, party: ResourceDefinition, partyId: string): DemoParty {
  const id = derivedId(`customer:${customer.slug}`);
  return {
    definition: customerDefinition,
    id,
    customerId: id,
    document: {
      '@type': 'Customer',
      name: customer.name,
      status: 'active',
      engagedParty: {
        id: partyId,
        href: `${party.basePath}/${party.name}/${partyId}`,
        name: customer.name,
        '@referredType': party.type,
      },
      account: [
        {
          id: derivedId(`billingAccount:${customer.slug}`),
          href: `/tmf-api/accountManagement/v4/billingAccount/${derivedId(`billingAccount:${customer.slug}`)}`,
          name: customer.name,
          '@referredType': 'BillingAccount',
        },
      ],
      contactMedium: contactMedia(customer.email, customer.phone),
      characteristic: [{ name: 'segment', valueType: 'string', value: SEGMENT[customer.kind] }],
    },
  };
}

const SEGMENT = { consumer: 'residential', company: 'business', authority: 'government' } as const;

const contactMedia = (email: string, phone: string | undefined): JsonObject[] => [
  { mediumType: 'email', preferred: true, characteristic: { emailAddress: email } },
  ...(phone ? [{ mediumType: 'telephone', preferred: false, characteristic: { phoneNumber: phone } }] : []),
];
