import { LoadDemoOperator } from '../../src/business/demo-operator/index.js';
import { derivedId, newId } from '../../src/domains/helpers/index.js';
import type { TestApp } from './app.js';
import { offering } from './shop.js';
import { add, answerAll, type Browser, checkout, newCart } from './shopper.js';

const APIS = [
  'productCatalogManagement',
  'productOrderingManagement',
  'promotionManagement',
  'productInventory',
  'customerManagement',
  'party',
  'shoppingCart',
  'geographicAddressManagement',
  'serviceQualificationManagement',
  'recommendationManagement',
  'accountManagement',
  'partyRoleManagement',
  'rolesAndPermissionsManagement',
];

const CUSTOMER = derivedId('customer:brightwell');
const RELATED_PARTY = [
  { id: CUSTOMER, name: 'Brightwell Dental', role: 'customer', '@referredType': 'Customer' },
];

/** Gives Brightwell Dental one object of every kind that a customer can have, and its operator one of each of its own. */
export async function furnish(test: TestApp): Promise<void> {
  await test.app.get(LoadDemoOperator).load();
  const dana = await test.signIn('dana@brightwell.example');
  const order = await placeOrder(dana);
  await resources(test, order);
  await company(dana);
  await approval(test, dana);
  await operatorSide(test, order);
}

/** An order, and a cart that is still open. */
async function placeOrder(dana: Browser): Promise<string> {
  const bought = await newCart(dana);
  await add(dana, bought, { offeringId: offering('X-EXP') }).expect(201);
  await answerAll(dana, bought);
  const { body } = await checkout(dana, bought, newId()).expect(201);
  await add(dana, await newCart(dana), { offeringId: offering('X-EXP') }).expect(201);
  return body.orderId as string;
}

/** What programs make through the TM Forum APIs. */
async function resources(test: TestApp, orderId: string): Promise<void> {
  const program = await test.tokenFor('client');
  const own = await test.tokenFor('companyClient', { customerId: CUSTOMER });
  const post = async (token: string, path: string, body: object): Promise<void> => {
    const answer = await test.http().post(`/tmf-api/${path}`).auth(token, { type: 'bearer' }).send(body);
    if (![200, 201].includes(answer.status))
      throw new Error(`${path} answered ${answer.status}: ${answer.text}`);
  };
  const relatedParty = RELATED_PARTY;
  const place = [{ id: '1', role: 'servicePlace', '@type': 'GeographicAddress', city: 'Testville' }];
  const service = { serviceSpecification: { id: '1', name: 'Internet' }, place };
  const account = { name: 'Main', relatedParty };
  const dana = { id: derivedId('user:dana'), name: 'Dana Whitfield', '@referredType': 'UserAccount' };

  await post(own, 'productOrderingManagement/v4/cancelProductOrder', {
    productOrder: { id: orderId },
    cancellationReason: 'Changed our mind',
  });
  await post(program, 'productInventory/v4/product', { name: 'A line', status: 'active', relatedParty });
  await post(own, 'geographicAddressManagement/v4/geographicAddressValidation', {
    provideAlternative: false,
    submittedGeographicAddress: { city: 'Testville', postcode: '44101' },
  });
  await post(own, 'serviceQualificationManagement/v4/checkServiceQualification', {
    serviceQualificationItem: [{ id: '1', service }],
  });
  await post(own, 'serviceQualificationManagement/v4/queryServiceQualification', {
    searchCriteria: { service },
  });
  await post(own, 'recommendationManagement/v4/queryProductRecommendation', { recommendationType: 'needs' });
  for (const kind of ['partyAccount', 'billingAccount', 'settlementAccount', 'financialAccount'])
    await post(program, `accountManagement/v4/${kind}`, account);
  await post(program, 'partyRoleManagement/v4/partyRole', {
    name: 'Reseller',
    relatedParty,
    engagedParty: {
      id: derivedId('organization:brightwell'),
      name: 'Brightwell Dental',
      '@referredType': 'Organization',
    },
  });
  await post(program, 'rolesAndPermissionsManagement/v4/permission', {
    user: dana,
    validFor: {},
    privilege: [
      {
        function: 'productOrder:list',
        action: 'allow',
        manageableAsset: { id: CUSTOMER, '@referredType': 'Customer' },
      },
    ],
  });
  await post(await test.tokenFor('admin'), 'rolesAndPermissionsManagement/v4/userRole', {
    involvementRole: 'Watcher',
    entitlement: [{ id: '1', function: 'productOrder:list', action: 'all' }],
  });
  for (const api of APIS) await post(own, `${api}/v4/hub`, { callback: 'https://listener.example/events' });
}

/** What an administrator of the company makes in the portal. */
async function company(dana: Browser): Promise<void> {
  const post = (path: string, body: object) => dana.post(`/api/v1/${path}`).send(body).expect(201);
  const { body: needs } = await post('needs', {});
  await post(`needs/${needs.id}/sites`, { name: 'The other one' });
  await post(`needs/${needs.id}/shares`, { access: 'read' });
  await post('inquiries', { offering: 'D-BB' });
  await post('company/invitations', { email: 'new@brightwell.example', roles: ['buyer'] });
  await post('api-clients', { name: 'Their program', scopes: ['ordering:read'] });
  await post('account/personal-tokens', { name: 'Her script', scopes: ['ordering:read'] });
  const provider = { name: 'Brightwell', issuer: 'http://127.0.0.1:9', clientId: 'trunkline' };
  const { body } = await post('identity-providers', provider);
  await post(`identity-providers/${body.id}/domains`, { domain: 'brightwell.example' });
}

/** An order that waits for somebody's yes. */
async function approval(test: TestApp, dana: Browser): Promise<void> {
  const limit = { orderOneTime: '1', orderMonthly: '1', monthTotal: '1' };
  await dana
    .put(`/api/v1/spending/limits/${derivedId('membership:ben')}`)
    .send(limit)
    .expect(200);
  const ben = await test.signIn('ben@brightwell.example');
  const cart = await newCart(ben);
  await add(ben, cart, { offeringId: offering('X-EXP') }).expect(201);
  await answerAll(ben, cart);
  await checkout(ben, cart, newId()).expect(202);
}

/** What the operator's people do around the customer. */
async function operatorSide(test: TestApp, orderId: string): Promise<void> {
  const alex = await test.signIn('alex@meridian.example');
  await alex.get(`/api/v1/desk/orders/${orderId}`).expect(200);
  const reason = 'Asked us by phone to fill the cart';
  const { body: grant } = await alex
    .post('/api/v1/acting')
    .send({ customerId: CUSTOMER, reason })
    .expect(201);
  const acting = { 'x-acting-for': String(grant.id) };
  const { body: cart } = await alex
    .post('/tmf-api/shoppingCart/v4/shoppingCart')
    .set(acting)
    .send({})
    .expect(201);
  await alex
    .post(`/api/v1/carts/${cart.id}/items`)
    .set(acting)
    .send({ offeringId: offering('X-EXP') })
    .expect(201);
  await alex.post(`/api/v1/carts/${cart.id}/confirmation-request`).set(acting).send({}).expect(201);
  const admin = await test.signIn('admin@meridian.example');
  await admin
    .post('/api/v1/staff/invitations')
    .send({ email: 'new@meridian.example', roles: ['agent'] })
    .expect(201);
}
