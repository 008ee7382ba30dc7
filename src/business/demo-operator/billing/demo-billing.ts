import {
  billingAccountDefinition,
  financialAccountDefinition,
  formatAccountNumber,
  settlementAccountDefinition,
} from '../../../domains/account/index.js';
import { derivedId, type JsonObject, type ResourceDefinition } from '../../../domains/helpers/index.js';
import { partyRoleDefinition } from '../../../domains/party-role/index.js';
import { DEMO_CUSTOMERS } from '../people/index.js';
import { CYCLES, FORMATS, MEDIA, refer } from './billing-references.js';

type DemoCustomer = (typeof DEMO_CUSTOMERS)[number];

/** Something of one customer to store, with its fixed id. */
export interface CustomersOwn {
  readonly definition: ResourceDefinition;
  readonly id: string;
  readonly customerId: string;
  readonly document: JsonObject;
}

/** A ledger account and a billing account for each demo customer; the reseller's role and its settlement account. */
export const demoBilling = (): CustomersOwn[] => [
  ...DEMO_CUSTOMERS.flatMap((customer, index) => [ledger(customer), billing(customer, index + 1)]),
  ...DEMO_CUSTOMERS.filter(({ slug }) => slug === RESELLER).flatMap((customer) => [
    resellerRole(customer),
    settlement(customer),
  ]),
];

const RESELLER = 'northline';

const own = (definition: ResourceDefinition, { slug }: DemoCustomer, document: JsonObject): CustomersOwn => ({
  definition,
  id: derivedId(`${definition.name}:${slug}`),
  customerId: derivedId(`customer:${slug}`),
  document: { '@type': definition.type, ...document },
});

const customerParty = ({ slug, name }: DemoCustomer): JsonObject => ({
  id: derivedId(`customer:${slug}`),
  href: `/tmf-api/customerManagement/v4/customer/${derivedId(`customer:${slug}`)}`,
  name,
  role: 'customer',
  '@referredType': 'Customer',
});

const ledger = (customer: DemoCustomer): CustomersOwn =>
  own(financialAccountDefinition, customer, {
    name: `${customer.name}, receivables`,
    accountType: 'receivable',
    state: 'Active',
    relatedParty: [customerParty(customer)],
  });

function billing(customer: DemoCustomer, running: number): CustomersOwn {
  const isConsumer = customer.kind === 'consumer';
  return own(billingAccountDefinition, customer, {
    name: customer.name,
    accountNumber: formatAccountNumber(running),
    accountType: isConsumer ? 'residential' : 'business',
    state: 'Active',
    creditLimit: { unit: 'USD', value: CREDIT_LIMIT[customer.kind] },
    relatedParty: [customerParty(customer)],
    financialAccount: {
      id: derivedId(`financialAccount:${customer.slug}`),
      '@referredType': 'FinancialAccount',
    },
    billStructure: {
      cycleSpecification: refer(isConsumer ? CYCLES.fifteenth : CYCLES.first),
      format: refer(isConsumer ? FORMATS.summary : FORMATS.detailed),
      presentationMedia: [refer(customer.kind === 'authority' ? MEDIA.paper : MEDIA.portal)],
    },
  });
}

/** US dollars a month. */
const CREDIT_LIMIT = { consumer: 500, company: 25_000, authority: 100_000 } as const;

const resellerRole = (customer: DemoCustomer): CustomersOwn => {
  const id = derivedId(`organization:${customer.slug}`);
  return own(partyRoleDefinition, customer, {
    name: 'Reseller',
    status: 'approved',
    validFor: { startDateTime: '2026-01-01T00:00:00.000Z' },
    engagedParty: {
      id,
      href: `/tmf-api/party/v4/organization/${id}`,
      name: customer.name,
      '@referredType': 'Organization',
    },
    account: [
      {
        id: derivedId(`settlementAccount:${customer.slug}`),
        name: `${customer.name}, settlement`,
        '@referredType': 'SettlementAccount',
      },
    ],
  });
};

const settlement = (customer: DemoCustomer): CustomersOwn =>
  own(settlementAccountDefinition, customer, {
    name: `${customer.name}, settlement`,
    accountType: 'reseller',
    state: 'Active',
    relatedParty: [customerParty(customer)],
    billStructure: { cycleSpecification: refer(CYCLES.first) },
  });
