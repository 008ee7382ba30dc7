import { ALL, type Role, type Scope } from '../../../domains/helpers/index.js';

const EVERYONE = ['visitor', 'customer', 'agent', 'admin', 'client', 'system'] as const;
const SIGNED_IN = ['customer', 'agent', 'admin', 'client', 'system'] as const;
const STAFF = ['agent', 'admin', 'client', 'system'] as const;
const DESK = ['agent', 'admin', 'system'] as const;
const CATALOGUE_KEEPERS = ['admin', 'client', 'system'] as const;
const SYSTEM_ONLY = ['system'] as const;

const rows = (
  resource: string,
  verbs: Readonly<Record<string, readonly Role[]>>,
): Record<string, readonly Role[]> =>
  Object.fromEntries(Object.entries(verbs).map(([verb, roles]) => [`${resource}:${verb}`, roles]));

/** What the operator publishes: everyone reads, catalogue keepers write. */
const published = (resource: string): Record<string, readonly Role[]> =>
  rows(resource, {
    list: EVERYONE,
    get: EVERYONE,
    create: CATALOGUE_KEEPERS,
    patch: CATALOGUE_KEEPERS,
    delete: CATALOGUE_KEEPERS,
  });

/** What belongs to a customer: the owner reads (row-level security shows only own rows), staff and programs write. */
const keptForCustomers = (resource: string): Record<string, readonly Role[]> =>
  rows(resource, { list: SIGNED_IN, get: SIGNED_IN, create: STAFF, patch: STAFF, delete: STAFF });

/** What anyone shopping makes for themselves. */
const madeByShoppers = (resource: string): Record<string, readonly Role[]> =>
  rows(resource, { list: EVERYONE, get: EVERYONE, create: EVERYONE, patch: EVERYONE, delete: EVERYONE });

/**
 * The one written matrix: who may do which operation. Routes name an operation with @Allow; whose rows an allowed role
 * then sees is decided by its scope and row-level security, not here.
 */
export const ACCESS_MATRIX: Readonly<Record<string, readonly Role[]>> = {
  // TMF620 product catalogue
  ...published('catalog'),
  ...published('category'),
  ...published('productSpecification'),
  ...published('productOffering'),
  ...published('productOfferingPrice'),
  ...rows('importJob', { list: STAFF, get: STAFF, create: CATALOGUE_KEEPERS, delete: CATALOGUE_KEEPERS }),
  ...rows('exportJob', { list: STAFF, get: STAFF, create: CATALOGUE_KEEPERS, delete: CATALOGUE_KEEPERS }),

  // TMF632 parties, TMF629 customers, TMF669 party roles: customers keep their own contact data, as the use cases say
  ...keptForCustomers('individual'),
  ...keptForCustomers('organization'),
  ...keptForCustomers('customer'),
  ...rows('individual', { patch: SIGNED_IN }),
  ...rows('organization', { patch: SIGNED_IN }),
  ...rows('customer', { patch: SIGNED_IN }),
  ...keptForCustomers('partyRole'),

  // TMF666 accounts: customers open billing accounts and say how they want to be billed
  ...keptForCustomers('partyAccount'),
  ...keptForCustomers('billingAccount'),
  ...rows('billingAccount', { create: SIGNED_IN, patch: SIGNED_IN }),
  ...keptForCustomers('settlementAccount'),
  ...keptForCustomers('financialAccount'),
  ...published('billFormat'),
  ...published('billPresentationMedia'),
  ...published('billingCycleSpecification'),

  // TMF663 cart and the portal's cart
  ...madeByShoppers('shoppingCart'),
  'shoppingCart:checkout': SIGNED_IN,
  'shoppingCart:orderEntry': EVERYONE,

  // TMF622 ordering
  ...rows('productOrder', {
    list: SIGNED_IN,
    get: SIGNED_IN,
    create: SIGNED_IN,
    patch: STAFF,
    delete: STAFF,
  }),
  ...rows('cancelProductOrder', { list: SIGNED_IN, get: SIGNED_IN, create: SIGNED_IN }),
  ...rows('order', { list: SIGNED_IN, get: SIGNED_IN }),
  ...rows('desk', { list: DESK, get: DESK }),

  // TMF637 inventory
  ...keptForCustomers('product'),

  // TMF673 addresses, TMF645 qualification, the portal's availability check
  ...published('geographicAddress'),
  ...rows('geographicSubAddress', { list: EVERYONE, get: EVERYONE }),
  ...madeByShoppers('geographicAddressValidation'),
  ...madeByShoppers('checkServiceQualification'),
  ...madeByShoppers('queryServiceQualification'),
  ...rows('addressSuggestion', { list: EVERYONE }),
  ...rows('availability', { create: EVERYONE }),

  // Events
  ...rows('hub', { list: STAFF, get: STAFF, create: STAFF, delete: STAFF }),
  ...rows('listener', { create: SYSTEM_ONLY }),

  // Sign-in, and what the platform says of itself
  ...rows('session', { get: EVERYONE, create: EVERYONE, delete: EVERYONE }),
  ...rows('token', { create: EVERYONE }),
  ...rows('health', { get: EVERYONE }),
  ...rows('metrics', { get: EVERYONE }),
  ...rows('apiDescription', { get: EVERYONE }),
};

/** Whether a role may do an operation. Unknown operations are refused: deny by default. */
export const isAllowed = (operation: string, role: Role): boolean =>
  ACCESS_MATRIX[operation]?.includes(role) ?? false;

/** As isAllowed, for who acts: a program that belongs to one customer may do what that customer may, and listen. */
export const isAllowedIn = ({ actor: { role }, customerId }: Scope, operation: string): boolean =>
  role === 'client' && customerId !== ALL
    ? isAllowed(operation, 'customer') || operation.startsWith('hub:')
    : isAllowed(operation, role);
