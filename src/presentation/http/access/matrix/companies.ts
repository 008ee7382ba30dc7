import { CUSTOMER_ROLES, type Role } from '../../../../domains/helpers/index.js';
import { CARE_READERS, EVERYONE, type MatrixRows, rows } from './role-groups.js';

/** Who looks after a company's people. */
const KEEPERS: readonly Role[] = ['companyAdmin'];
/** Who looks after companies beneath. */
const PARENTS: readonly Role[] = ['companyAdmin', 'reseller'];
const STAFF_READERS: readonly Role[] = ['admin', 'supervisor', 'auditor'];
const LEADS: readonly Role[] = ['supervisor', 'admin'];

/** Companies and their people, the operator's people, spending limits and approvals. */
export const COMPANIES: MatrixRows = {
  ...rows('membership', {
    switch: [...CUSTOMER_ROLES, 'agent', 'consultant', 'catalogueManager', ...STAFF_READERS],
  }),
  ...rows('person', { list: KEEPERS, patch: KEEPERS }),
  ...rows('invitation', { list: KEEPERS, create: KEEPERS, delete: KEEPERS, accept: EVERYONE }),
  ...rows('companyBelow', { list: PARENTS, create: PARENTS }),

  ...rows('spending', { get: ['companyAdmin', 'approver', 'billing'], patch: KEEPERS }),
  ...rows('approval', {
    list: CUSTOMER_ROLES,
    get: CUSTOMER_ROLES,
    decide: ['approver'],
    withdraw: ['buyer', 'reseller', 'companyAdmin'],
  }),

  ...rows('staffPerson', { list: STAFF_READERS, patch: ['admin'] }),
  ...rows('staffInvitation', { list: STAFF_READERS, create: ['admin'], delete: ['admin'] }),
  ...rows('customerBook', { list: CARE_READERS, get: CARE_READERS, deactivate: LEADS }),
  ...rows('customerPerson', { list: CARE_READERS, patch: LEADS, invite: LEADS }),
};
