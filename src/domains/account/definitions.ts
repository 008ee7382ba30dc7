import type { AttributeMap, ResourceDefinition } from '../helpers/index.js';
import {
  BillFormat,
  BillingAccount,
  BillingCycleSpecification,
  BillPresentationMedia,
  FinancialAccount,
  PartyAccount,
  SettlementAccount,
} from './entities/index.js';

const resource = {
  basePath: '/tmf-api/accountManagement/v4',
  operations: ['list', 'get', 'create', 'patch', 'delete'],
} as const;

const account = {
  ...resource,
  owner: 'customer',
  stateAttribute: 'state',
  readOnly: ['lastModified'],
} as const;

const published = { ...resource, owner: 'operator' } as const;

const ACCOUNT: AttributeMap = {
  name: 'name',
  accountType: 'accountType',
  state: 'state',
  lastModified: 'updatedAt',
  'creditLimit.value': 'creditLimitValue',
  'creditLimit.unit': 'creditLimitUnit',
};

const BILLED: AttributeMap = {
  ...ACCOUNT,
  paymentStatus: 'paymentStatus',
  'financialAccount.id': 'financialAccountId',
  'billStructure.cycleSpecification.id': 'billingCycleId',
  'billStructure.format.id': 'billFormatId',
};

export const partyAccountDefinition: ResourceDefinition = {
  ...account,
  name: 'partyAccount',
  type: 'PartyAccount',
  entity: PartyAccount,
  attributes: BILLED,
};

/** The account number is an extension attribute of ours (TMF630): TMF666 v4 has none. */
export const billingAccountDefinition: ResourceDefinition = {
  ...account,
  name: 'billingAccount',
  type: 'BillingAccount',
  entity: BillingAccount,
  attributes: { ...BILLED, accountNumber: 'accountNumber' },
  readOnly: ['lastModified', 'accountNumber'],
};

export const settlementAccountDefinition: ResourceDefinition = {
  ...account,
  name: 'settlementAccount',
  type: 'SettlementAccount',
  entity: SettlementAccount,
  attributes: BILLED,
};

export const financialAccountDefinition: ResourceDefinition = {
  ...account,
  name: 'financialAccount',
  type: 'FinancialAccount',
  entity: FinancialAccount,
  attributes: ACCOUNT,
};

const REFERENCE: AttributeMap = { name: 'name', description: 'description' };

export const billFormatDefinition: ResourceDefinition = {
  ...published,
  name: 'billFormat',
  type: 'BillFormat',
  entity: BillFormat,
  attributes: REFERENCE,
};

export const billPresentationMediaDefinition: ResourceDefinition = {
  ...published,
  name: 'billPresentationMedia',
  type: 'BillPresentationMedia',
  entity: BillPresentationMedia,
  attributes: REFERENCE,
};

export const billingCycleSpecificationDefinition: ResourceDefinition = {
  ...published,
  name: 'billingCycleSpecification',
  type: 'BillingCycleSpecification',
  entity: BillingCycleSpecification,
  attributes: {
    ...REFERENCE,
    frequency: 'frequency',
    billingPeriod: 'billingPeriod',
    billingDateShift: 'billingDateShift',
    paymentDueDateOffset: 'paymentDueDateOffset',
    'validFor.startDateTime': 'validFrom',
    'validFor.endDateTime': 'validTo',
  },
};

/** The accounts of TMF666: each belongs to a customer or to the operator. */
export const ACCOUNT_DEFINITIONS: readonly ResourceDefinition[] = [
  partyAccountDefinition,
  billingAccountDefinition,
  settlementAccountDefinition,
  financialAccountDefinition,
];

/** What the operator publishes about its bills. */
export const BILLING_REFERENCE_DEFINITIONS: readonly ResourceDefinition[] = [
  billFormatDefinition,
  billPresentationMediaDefinition,
  billingCycleSpecificationDefinition,
];
