import { derivedId, newId } from '../../src/domains/helpers/index.js';
import type { TestApp } from './app.js';
import { offering } from './shop.js';
import { add, answerAll, checkout, newCart } from './shopper.js';

const APIS = [
  'productCatalogManagement',
  'productOrderingManagement',
  'productInventory',
  'customerManagement',
  'party',
  'shoppingCart',
  'geographicAddressManagement',
  'serviceQualificationManagement',
  'accountManagement',
  'partyRoleManagement',
];

const CUSTOMER = derivedId('customer:brightwell');

/** A program, an identity provider with a domain, and a personal token: two of each, as the sweep removes one. */
async function furnishPrograms(dana: Awaited<ReturnType<TestApp['signIn']>>, which: string): Promise<void> {
  const scopes = ['ordering:read'];
  await dana.post('/api/v1/api-clients').send({ name: 'Stock sync', scopes }).expect(201);
  await dana.post('/api/v1/account/personal-tokens').send({ name: 'Report', scopes }).expect(201);
  const wish = { name: 'Brightwell', issuer: 'https://login.brightwell.example', clientId: 'trunkline' };
  const { body } = await dana.post('/api/v1/identity-providers').send(wish).expect(201);
  const domain = { domain: `${which}.brightwell.example` };
  await dana.post(`/api/v1/identity-providers/${body.id}/domains`).send(domain).expect(201);
}

/** Gives Brightwell Dental one object of every kind that a customer can have. */
export async function furnish(test: TestApp): Promise<void> {
  const dana = await test.signIn('dana@brightwell.example');
  const program = await test.tokenFor('client');
  const own = await test.tokenFor('companyClient', { customerId: CUSTOMER });
  const post = async (token: string, path: string, body: object): Promise<void> => {
    const answer = await test.http().post(`/tmf-api/${path}`).auth(token, { type: 'bearer' }).send(body);
    if (![200, 201].includes(answer.status))
      throw new Error(`${path} answered ${answer.status}: ${answer.text}`);
  };
  const relatedParty = [
    { id: CUSTOMER, name: 'Brightwell Dental', role: 'customer', '@referredType': 'Customer' },
  ];

  for (const which of ['first', 'second']) await furnishPrograms(dana, which);

  const bought = await newCart(dana);
  await add(dana, bought, { offeringId: offering('X-EXP') }).expect(201);
  await answerAll(dana, bought);
  const { body: order } = await checkout(dana, bought, newId()).expect(201);
  await post(own, 'productOrderingManagement/v4/cancelProductOrder', {
    productOrder: { id: order.orderId },
    cancellationReason: 'Changed our mind',
  });
  const open = await newCart(dana);
  await add(dana, open, { offeringId: offering('X-EXP') }).expect(201);

  await post(program, 'productInventory/v4/product', { name: 'A line', status: 'active', relatedParty });
  await post(own, 'geographicAddressManagement/v4/geographicAddressValidation', {
    provideAlternative: false,
    submittedGeographicAddress: { city: 'Testville', postcode: '44101' },
  });
  const place = [{ id: '1', role: 'servicePlace', '@type': 'GeographicAddress', city: 'Testville' }];
  const service = { serviceSpecification: { id: '1', name: 'Internet' }, place };
  await post(own, 'serviceQualificationManagement/v4/checkServiceQualification', {
    serviceQualificationItem: [{ id: '1', service }],
  });
  await post(own, 'serviceQualificationManagement/v4/queryServiceQualification', {
    searchCriteria: { service },
  });
  const account = { name: 'Main', relatedParty };
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
  for (const api of APIS) await post(own, `${api}/v4/hub`, { callback: 'https://listener.example/events' });
}
