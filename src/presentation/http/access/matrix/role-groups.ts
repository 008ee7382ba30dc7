import { CUSTOMER_ROLES, type Role, ROLES, STAFF_ROLES } from '../../../../domains/helpers/index.js';

/** Rows of the matrix: operation (`<resource>:<verb>`) -> the roles that may do it. */
export type MatrixRows = Readonly<Record<string, readonly Role[]>>;

export const EVERYONE: readonly Role[] = ROLES;
export const SIGNED_IN: readonly Role[] = ROLES.filter((role) => role !== 'visitor');
/** People, not programs. */
export const PEOPLE: readonly Role[] = [...CUSTOMER_ROLES, ...STAFF_ROLES];
/** Everybody of a company, the agent who acts for it, and its programs. */
export const COMPANY: readonly Role[] = [...CUSTOMER_ROLES, 'actingAgent', 'companyClient'];
/** Who may bind a company to an order. */
export const BUYERS: readonly Role[] = ['buyer', 'reseller', 'companyClient'];
/** The operator's people who work with customers' data, and its programs. */
export const CARE: readonly Role[] = ['agent', 'consultant', 'supervisor', 'admin', 'client', 'system'];
/** Those and the auditor, who reads everything and changes nothing. */
export const CARE_READERS: readonly Role[] = [...CARE, 'auditor'];
/** Who writes customers' records at the operator. */
export const CARE_WRITERS: readonly Role[] = ['agent', 'supervisor', 'admin', 'client', 'system'];
/** People at the order desk. */
export const DESK: readonly Role[] = ['agent', 'consultant', 'supervisor', 'admin', 'auditor', 'system'];
export const CATALOGUE_KEEPERS: readonly Role[] = ['catalogueManager', 'admin', 'client', 'system'];
export const ADMINS: readonly Role[] = ['admin', 'system'];

/** Rows of one resource: verb -> roles. */
export const rows = (resource: string, verbs: MatrixRows): MatrixRows =>
  Object.fromEntries(Object.entries(verbs).map(([verb, roles]) => [`${resource}:${verb}`, roles]));

/** What the operator publishes: everyone reads, catalogue keepers write. */
export const published = (resource: string): MatrixRows =>
  rows(resource, {
    list: EVERYONE,
    get: EVERYONE,
    create: CATALOGUE_KEEPERS,
    patch: CATALOGUE_KEEPERS,
    delete: CATALOGUE_KEEPERS,
  });

/** What belongs to a customer: its people read (row-level security shows only own rows), the operator's care writes. */
export const keptForCustomers = (resource: string): MatrixRows =>
  rows(resource, {
    list: [...COMPANY, ...CARE_READERS],
    get: [...COMPANY, ...CARE_READERS],
    create: CARE_WRITERS,
    patch: CARE_WRITERS,
    delete: CARE_WRITERS,
  });

/** Who shops: visitors, companies with who acts for them, and programs; staff does so only by acting for a customer. */
export const SHOPPERS: readonly Role[] = ['visitor', ...COMPANY, 'client', 'system'];
/** Who sees what shoppers made: they themselves, and the people at the desk. */
export const SHOPPERS_AND_DESK: readonly Role[] = [...SHOPPERS, ...CARE_READERS];

/** What anyone shopping makes for themselves; `helpers` make and change it too. */
export const madeByShoppers = (resource: string, helpers: readonly Role[] = []): MatrixRows => {
  const makers = [...SHOPPERS, ...helpers];
  return rows(resource, {
    list: SHOPPERS_AND_DESK,
    get: SHOPPERS_AND_DESK,
    create: makers,
    patch: makers,
    delete: makers,
  });
};
