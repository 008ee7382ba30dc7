import type { DeclaredRoute } from '../../src/presentation/http/index.js';

const idFrom = (table: string, where = 'true'): string =>
  `SELECT id FROM ${table} WHERE customer_id = $1 AND ${where} ORDER BY id LIMIT 1`;

/** Where an object of a customer ($1) is found for each resource of the matrix: one column per parameter of its routes. */
export const OBJECT_SOURCES: Readonly<Record<string, string | ((route: DeclaredRoute) => string)>> = {
  individual: idFrom('base.individual'),
  organization: idFrom('base.organization'),
  customer: idFrom('base.customer'),
  shoppingCart: `SELECT c.id, i.item_key AS "itemId" FROM base.shopping_cart c JOIN base.cart_item i ON i.cart_id = c.id
    WHERE c.customer_id = $1 ORDER BY c.id DESC LIMIT 1`,
  productOrder: idFrom('base.product_order'),
  cancelProductOrder: idFrom('base.cancel_product_order'),
  order: idFrom('base.product_order'),
  desk: idFrom('base.product_order'),
  product: idFrom('base.product'),
  partyAccount: idFrom('base.party_account'),
  billingAccount: idFrom('base.billing_account'),
  settlementAccount: idFrom('base.settlement_account'),
  financialAccount: idFrom('base.financial_account'),
  partyRole: idFrom('base.party_role'),
  geographicAddressValidation: idFrom('base.geographic_address_validation'),
  checkServiceQualification: idFrom('telecom.check_service_qualification'),
  queryServiceQualification: idFrom('telecom.query_service_qualification'),
  apiClient: idFrom('base.api_client'),
  apiClientSecret: `SELECT s.api_client_id AS id, s.id AS "secretId" FROM base.api_client_secret s
    WHERE s.customer_id = $1 ORDER BY s.id LIMIT 1`,
  identityProvider: idFrom('base.identity_provider'),
  identityProviderDomain: `SELECT d.identity_provider_id AS id, d.id AS "domainId" FROM base.identity_provider_domain d
    WHERE d.customer_id = $1 ORDER BY d.id LIMIT 1`,
  personalToken: `SELECT t.id FROM base.personal_token t JOIN base.membership m ON m.id = t.membership_id
    WHERE m.customer_id = $1 ORDER BY t.id LIMIT 1`,
  hub: ({ path }) => idFrom('base.hub_subscription', `api = '${path.split('/')[2]}'`),
};

/** Resources that the operator publishes to everybody, or keeps for itself: their objects belong to no customer. */
export const OPEN_OBJECTS: ReadonlySet<string> = new Set([
  'catalog',
  'category',
  'productSpecification',
  'productOffering',
  'productOfferingPrice',
  'importJob',
  'exportJob',
  'geographicAddress',
  'geographicSubAddress',
  'federatedSignIn', // the way in by a provider is everybody's: nobody has signed in yet
  'billFormat',
  'billPresentationMedia',
  'billingCycleSpecification',
]);

/** Bodies that pass the checks of form, by route or by operation, so that the answer is about the object. */
export const OBJECT_BODIES: Readonly<Record<string, object>> = {
  'individual:patch': { nationality: 'US' },
  'organization:patch': { tradingName: 'Somebody else' },
  'customer:patch': { statusReason: 'Somebody else' },
  'productOrder:patch': { description: 'Somebody else' },
  'partyAccount:patch': { description: 'Somebody else' },
  'billingAccount:patch': { description: 'Somebody else' },
  'settlementAccount:patch': { description: 'Somebody else' },
  'financialAccount:patch': { description: 'Somebody else' },
  'partyRole:patch': { name: 'Somebody else' },
  'product:patch': { description: 'Somebody else' },
  'checkServiceQualification:patch': { description: 'Somebody else' },
  'queryServiceQualification:patch': { description: 'Somebody else' },
  'apiClient:patch': { name: 'Somebody else' },
  'identityProvider:patch': { name: 'Somebody else' },
  'identityProviderDomain:create': { domain: 'somebody-else.example' },
  'PATCH /tmf-api/shoppingCart/v4/shoppingCart/:id': { cartItem: [] },
  'POST /api/v1/carts/:id/items': { offeringId: '01a200f7-4700-7283-8c78-f7a6e7cf0eaa' },
  'PATCH /api/v1/carts/:id/items/:itemId': { quantity: 2 },
  'PATCH /api/v1/carts/:id/order-entry': { answers: [{ itemId: '1', name: 'x', value: 'y' }] },
  'POST /api/v1/carts/:id/checkout': {
    contact: { name: 'Ada Reyes', email: 'ada@example.com', phone: '+1 212 555 0123' },
  },
};
