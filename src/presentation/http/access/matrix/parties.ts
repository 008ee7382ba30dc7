import { STAFF_ROLES } from '../../../../domains/helpers/index.js';
import { CARE_WRITERS, keptForCustomers, type MatrixRows, published, rows } from './role-groups.js';

/** TMF632 parties, TMF629 customers, TMF669 party roles, TMF666 accounts, TMF672 roles and permissions. */
export const PARTIES: MatrixRows = {
  // customers keep their own contact data, as the use cases say
  ...keptForCustomers('individual'),
  ...keptForCustomers('organization'),
  ...keptForCustomers('customer'),
  ...rows('individual', { patch: ['companyAdmin', ...CARE_WRITERS] }),
  ...rows('organization', { patch: ['companyAdmin', ...CARE_WRITERS] }),
  ...rows('customer', { patch: ['companyAdmin', ...CARE_WRITERS] }),
  ...keptForCustomers('partyRole'),

  // customers open billing accounts and say how they want to be billed
  ...keptForCustomers('partyAccount'),
  ...keptForCustomers('billingAccount'),
  ...rows('billingAccount', {
    create: ['companyAdmin', 'billing', ...CARE_WRITERS],
    patch: ['companyAdmin', 'billing', ...CARE_WRITERS],
  }),
  ...keptForCustomers('settlementAccount'),
  ...keptForCustomers('financialAccount'),
  ...published('billFormat'),
  ...published('billPresentationMedia'),
  ...published('billingCycleSpecification'),

  // an administrator gives people of his own company what he may do himself, as the use cases say
  ...rows('userRole', {
    list: ['companyAdmin', ...STAFF_ROLES, 'client', 'system'],
    get: ['companyAdmin', ...STAFF_ROLES, 'client', 'system'],
    create: ['admin', 'client', 'system'],
    patch: ['admin', 'client', 'system'],
    delete: ['admin', 'client', 'system'],
  }),
  ...rows('permission', {
    list: ['companyAdmin', 'admin', 'auditor', 'client', 'system'],
    get: ['companyAdmin', 'admin', 'auditor', 'client', 'system'],
    create: ['companyAdmin', 'admin', 'client', 'system'],
    patch: ['companyAdmin', 'admin', 'client', 'system'],
    delete: ['companyAdmin', 'admin', 'client', 'system'],
  }),
};
