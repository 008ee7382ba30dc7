import { derivedId, type JsonObject, type ResourceDefinition } from '../../../domains/helpers/index.js';
import { customerDefinition } from '../../../domains/customer/index.js';
import { individualDefinition, organizationDefinition } from '../../../domains/party/index.js';
import { DEMO_BUYING_TERMS } from './demo-buying-terms.js';
import {
  DEMO_COLLEAGUES,
  DEMO_CUSTOMERS,
  DEMO_STAFF,
  type DemoCustomer,
  type DemoPerson,
} from './demo-people.js';

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
  ...DEMO_COLLEAGUES.filter(
    ({ person }, index) => DEMO_COLLEAGUES.findIndex((other) => other.person.slug === person.slug) === index,
  ).map(({ person, customer }) => individual(person, derivedId(`customer:${customer}`))),
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
    isHeadOffice: customer.parent === undefined,
    ...(customer.parent !== undefined && { organizationParentRelationship: parentOf(customer.parent) }),
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

function parentOf(slug: string): JsonObject {
  const id = derivedId(`organization:${slug}`);
  const href = `${organizationDefinition.basePath}/${organizationDefinition.name}/${id}`;
  return {
    relationshipType: 'parent',
    organization: { id, href, name: nameOf(slug), '@referredType': 'Organization' },
  };
}

const nameOf = (slug: string): string =>
  DEMO_CUSTOMERS.find((customer) => customer.slug === slug)?.name ?? '';

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
      ...DEMO_BUYING_TERMS[customer.slug],
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
