import { CUSTOMER_ROLES, type Role } from '../../../../domains/helpers/index.js';
import { type MatrixRows, rows } from './role-groups.js';

/** Who helps customers at the shop. The auditor only reads, and the catalogue is no customer's. */
const HELPERS: readonly Role[] = ['agent', 'consultant', 'supervisor', 'admin'];

/** Staff who act for a customer, and what the customer sees and says of it. */
export const ACTING: MatrixRows = {
  ...rows('acting', { list: HELPERS, create: HELPERS, delete: [...HELPERS, 'actingAgent'] }),
  // the way on from where acting ends: the customer is asked to confirm
  ...rows('confirmationRequest', { create: ['actingAgent'], get: [...CUSTOMER_ROLES, 'actingAgent'] }),
  ...rows('cartActivity', { list: [...CUSTOMER_ROLES, 'actingAgent'] }),
  ...rows('agentAccess', { list: CUSTOMER_ROLES, get: CUSTOMER_ROLES, patch: ['companyAdmin'] }),
};
