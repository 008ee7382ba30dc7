import { CARE_WRITERS, keptForCustomers, type MatrixRows, published, rows } from './role-groups.js';

/** TMF632 parties, TMF629 customers, TMF669 party roles, TMF666 accounts. */
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
};
