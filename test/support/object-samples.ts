import type { DeclaredRoute } from '../../src/presentation/http/index.js';

const idFrom = (table: string, where = 'true'): string =>
  `SELECT id FROM ${table} WHERE customer_id = $1 AND ${where} ORDER BY id LIMIT 1`;

/** Of the objects of the customer's operator; the customer itself may be gone. */
const operatorsFrom = (table: string, where = 'true'): string =>
  `SELECT t.id FROM ${table} t WHERE ${where} AND t.tenant_id =
     (SELECT m.tenant_id FROM base.membership m WHERE m.customer_id = $1 LIMIT 1) ORDER BY t.id LIMIT 1`;

/** A person of the customer who is nobody's caller: deactivating them ends no sweep. */
const PERSON = `SELECT m.customer_id AS id, m.id AS "personId", m.id AS "membershipId" FROM base.membership m
  JOIN base.user_account u ON u.id = m.user_account_id
  WHERE m.customer_id = $1 AND u.email LIKE '%@brightwell.example' ORDER BY u.email DESC LIMIT 1`;

const memberOf = (column: string, table: string): string =>
  `SELECT t.id FROM ${table} t JOIN base.membership m ON m.user_account_id = t.${column} WHERE m.customer_id = $1
   ORDER BY t.id LIMIT 1`;

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
  queryProductRecommendation: idFrom('base.query_product_recommendation'),
  needsAssessment: `SELECT a.id, 's2' AS site FROM base.needs_assessment a WHERE a.customer_id = $1 ORDER BY a.id LIMIT 1`,
  procurementInquiry: idFrom('base.procurement_inquiry'),
  needsProposal: idFrom('base.needs_assessment'),
  needsShare: `SELECT s.assessment_id AS id, s.id AS "shareId" FROM base.needs_share s WHERE s.customer_id = $1
    ORDER BY s.id LIMIT 1`,
  cartActivity: `SELECT cart_id AS id FROM base.cart_activity WHERE customer_id = $1 ORDER BY cart_id LIMIT 1`,
  confirmationRequest: `SELECT cart_id AS id FROM base.cart_activity WHERE customer_id = $1 ORDER BY cart_id LIMIT 1`,
  approval: idFrom('base.approval_request'),
  spending: PERSON,
  person: `SELECT p."personId" AS id FROM (${PERSON}) p`,
  invitation: idFrom('base.invitation', `status = 'open'`),
  customerBook: idFrom('base.customer'),
  customerPerson: PERSON,
  apiClient: idFrom('base.api_client'),
  apiClientSecret: `SELECT c.id, s.id AS "secretId" FROM base.api_client c JOIN base.api_client_secret s ON s.api_client_id = c.id
    WHERE c.customer_id = $1 ORDER BY c.id, s.id LIMIT 1`,
  personalToken: memberOf('user_account_id', 'base.personal_token'),
  ownSession: memberOf('user_account_id', 'base.session'),
  identityProvider: idFrom('base.identity_provider'),
  identityProviderDomain: `SELECT identity_provider_id AS id, id AS "domainId" FROM base.identity_provider_domain
    WHERE customer_id = $1 ORDER BY id LIMIT 1`,
  acting: idFrom('base.acting_grant', 'ended_at IS NULL'),
  permission: idFrom('base.permission'),
  auditEntry: idFrom('base.audit_entry'),
  orderAssignment: ({ path }) =>
    path.includes('/agents/') ? operatorsFrom('base.agent_profile') : idFrom('base.product_order'),

  workforceAgent: operatorsFrom('base.agent_profile'),
  workforceTeam: operatorsFrom('base.workforce_team'),
  workforceLeave: ({ path }) =>
    operatorsFrom(path.includes('/agents/') ? 'base.agent_profile' : 'base.agent_leave'),
  ownLeave: operatorsFrom('base.agent_leave'),
  holiday: operatorsFrom('base.holiday_calendar'),
  userRole: operatorsFrom('base.user_role'),
  staffPerson: operatorsFrom('base.membership', 't.customer_id IS NULL'),
  staffInvitation: operatorsFrom('base.invitation', `t.customer_id IS NULL AND t.status = 'open'`),

  hub: ({ path }) => idFrom('base.hub_subscription', `api = '${path.split('/')[2]}'`),
};

/** Resources that the operator publishes to everybody, or keeps for itself: their objects belong to no customer. */
export const OPEN_OBJECTS: ReadonlySet<string> = new Set([
  'catalog',
  'category',
  'productSpecification',
  'productOffering',
  'productOfferingPrice',
  'catalogueOffering',
  'broadbandLabel',
  'rule',
  'priceBook',
  'promotion',
  'questionnaire',
  'importJob',
  'exportJob',
  'catalogueDraft',
  'catalogueEntry',
  'catalogueExample',
  'cataloguePublication',
  'catalogueFile',
  'catalogueImport',
  'geographicAddress',
  'geographicSubAddress',
  'billFormat',
  'billPresentationMedia',
  'billingCycleSpecification',
  'federatedSignIn', // the way to a sign-in is public: whoever comes there is nobody yet
  'demoMail', // a demo shows its mails to everybody
  'demonstration', // of invented customers; whose it is, a cookie says: test/e2e/demonstrations
]);

/** The operator's own objects, which no customer owns: somebody of another customer may see them where the matrix says so. */
export const OPERATORS_OBJECTS: ReadonlySet<string> = new Set(['userRole']);

/** What only the very person may do whose it is: the specs of these show that they can. */
export const VERY_PERSONAL: ReadonlySet<string> = new Set([
  'POST /api/v1/approvals/:id/withdrawal',
  'POST /api/v1/workforce/me/leave/:id/withdrawal',
  'POST /api/v1/workforce/agents/:id/handover', // to a colleague who is there
  'DELETE /api/v1/account/personal-tokens/:id',
  'DELETE /api/v1/account/sessions/:id',
  'DELETE /api/v1/acting/:id',
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
  'permission:patch': { description: 'Somebody else' },
  'userRole:patch': { description: 'Somebody else' },
  'orderAssignment:create': { agentId: null, reason: 'Somebody else' },
  'POST /api/v1/workforce/agents/:id/handover': {
    toAgentId: '01a200f7-4700-7283-8c78-f7a6e7cf0eaa',
    reason: 'Somebody else',
  },
  'workforceAgent:patch': { version: 1, title: 'Somebody else' },
  'POST /api/v1/workforce/agents/:id/deactivation': { reason: 'Somebody else' },
  'workforceLeave:create': { kind: 'vacation', startDate: '2030-01-07', endDate: '2030-01-08' },
  'workforceLeave:decide': { decision: 'rejected', note: 'Somebody else' },
  'workforceTeam:patch': { version: 1, description: 'Somebody else' },
  'holiday:patch': { version: 1, name: 'Somebody else' },
  'person:patch': { status: 'deactivated' },
  'staffPerson:patch': { status: 'deactivated' },
  'customerPerson:patch': { status: 'deactivated' },
  'customerPerson:invite': { email: 'somebody@else.example', roles: ['buyer'] },
  'customerBook:deactivate': { active: false, reason: 'Somebody else' },
  'approval:decide': { decision: 'reject', step: 1, comment: 'Somebody else' },
  'spending:patch': { orderOneTime: '1', orderMonthly: '1', monthTotal: '1' },
  'apiClient:patch': { name: 'Somebody else', version: 1 },
  'identityProvider:patch': { name: 'Somebody else' },
  'identityProviderDomain:create': { domain: 'else.example' },
  'confirmationRequest:create': { note: 'Somebody else asks you' },
  'PATCH /tmf-api/shoppingCart/v4/shoppingCart/:id': { cartItem: [] },
  'needsAssessment:patch': { name: 'Somebody else' },
  'needsAssessment:answer': { answers: [{ subject: 'whole', question: 'who', value: 'home' }] },
  'POST /api/v1/needs/:id/sites': { name: 'Somebody else' },
  'needsAssessment:move': { action: 'close' },
  'needsAssessment:cart': { into: 'current' },
  'needsShare:create': { access: 'read' },
  'POST /api/v1/carts/:id/items': { offeringId: '01a200f7-4700-7283-8c78-f7a6e7cf0eaa' },
  'PATCH /api/v1/carts/:id/items/:itemId': { quantity: 2 },
  'POST /api/v1/carts/:id/fixes': { ruleId: 'R-REQ-02' },
  'PATCH /api/v1/carts/:id/order-entry': { answers: [{ itemId: '1', name: 'x', value: 'y' }] },
  'POST /api/v1/carts/:id/checkout': {
    contact: { name: 'Ada Reyes', email: 'ada@example.com', phone: '+1 212 555 0123' },
  },
};
