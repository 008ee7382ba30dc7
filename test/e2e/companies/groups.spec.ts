import { derivedId, newId } from '../../../src/domains/helpers/index.js';
import type { TestApp } from '../../support/app.js';
import { customer, membership, order, ORDERS } from '../../support/companies.js';
import { createShop } from '../../support/shop.js';
import type { Browser } from '../../support/shopper.js';
import { until } from '../../support/until.js';

const CUSTOMER = '/tmf-api/customerManagement/v4/customer';

let test: TestApp;

beforeAll(async () => {
  test = await createShop();
}, 60_000);
afterAll(() => test.close());

const switchTo = (browser: Browser, membershipId: string, customerId?: string) =>
  browser.post('/api/v1/session/membership').send({ membershipId, ...(customerId && { customerId }) });

describe('a person of several companies', () => {
  it('switches between them: other rights, another token, and the old one is worth nothing', async () => {
    const paz = await test.signIn('paz@ledgerworks.example');
    await switchTo(paz, membership('paz')).expect(200);
    const before = await paz.get('/api/v1/session').expect(200);
    expect(before.body.user).toMatchObject({
      customerName: 'Brightwell Dental',
      roles: ['approver', 'billing'],
    });
    const signedIn = await switchTo(paz, membership('paz')).expect(200);
    const old = String(signedIn.headers['set-cookie']).split(';')[0] ?? '';
    const answer = await switchTo(paz, membership('paz:orchard')).expect(200);
    expect(answer.body.user).toMatchObject({ customerId: customer('orchard'), roles: ['billing'] });
    expect(answer.body.memberships.filter(({ current }: { current: boolean }) => current)).toMatchObject([
      { customerName: 'Orchard County Schools' },
    ]);
    const after = await paz.get('/api/v1/session').expect(200);
    expect(after.body.user.customerId).toBe(customer('orchard'));
    const stale = await test.http().get('/api/v1/session').set('cookie', old);
    expect(stale.body.user).toBeNull();
  });

  it('gets no further than their own memberships', async () => {
    const paz = await test.signIn('paz@ledgerworks.example');
    for (const id of [membership('dana'), newId(), 'nonsense']) {
      const answer = await switchTo(paz, id);
      expect([answer.status, answer.body.code]).toEqual([404, 'membershipUnknown']);
    }
  });
});

describe('a group of companies', () => {
  let kim: Browser;
  let finn: Browser;
  let depot: string;
  let freightOrder: string;

  beforeAll(async () => {
    kim = await test.signIn('kim@kestrel.example');
    finn = await test.signIn('finn@freight.kestrel.example');
    const made = await finn.post('/api/v1/company/beneath').send({ name: 'Kestrel Depot' }).expect(201);
    depot = made.body.id as string;
    freightOrder = await order(finn);
  });

  it('shows what is beneath, by list and by id, and nothing beside or above', async () => {
    const names = async (browser: Browser): Promise<string[]> =>
      (await browser.get('/api/v1/company/beneath').expect(200)).body.map(
        ({ name }: { name: string }) => name,
      );
    expect(await names(kim)).toEqual(['Kestrel Air', 'Kestrel Depot', 'Kestrel Freight']);
    expect(await names(finn)).toEqual(['Kestrel Depot']);
    const amara = await test.signIn('amara@air.kestrel.example');
    expect(await names(amara)).toEqual([]);

    await kim.get(`${ORDERS}/${freightOrder}`).expect(200);
    await amara.get(`${ORDERS}/${freightOrder}`).expect(404);
    const listed = (browser: Browser) => browser.get(`${ORDERS}?fields=id`).expect(200);
    expect(JSON.stringify((await listed(kim)).body)).toContain(freightOrder);
    expect(JSON.stringify((await listed(amara)).body)).not.toContain(freightOrder);
    // What is new beneath shows within a second.
    await until(async () => (await kim.get(`${CUSTOMER}/${depot}`)).status === 200, Boolean, 3_000);
    for (const stranger of [customer('kestrel'), customer('kestrel-air')])
      await finn.get(`${CUSTOMER}/${stranger}`).expect(404);
  });

  it('lists what was ordered beneath by company, for reading alone', async () => {
    const own = await order(kim);
    interface Row {
      id: string;
      customer: { id: string; name: string };
    }
    const list = async (browser: Browser, customerId?: string): Promise<Row[]> => {
      const answer = await browser.get('/api/v1/orders').query({ customerId }).expect(200);
      expect(answer.headers['x-total-count']).toBe(String(answer.body.length));
      return answer.body as Row[];
    };
    const all = await list(kim);
    expect(all).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: own, customer: expect.objectContaining({ id: customer('kestrel') }) }),
        expect.objectContaining({
          id: freightOrder,
          customer: expect.objectContaining({ id: customer('kestrel-freight') }),
        }),
      ]),
    );
    expect((await list(kim, customer('kestrel'))).map(({ id }) => id)).toEqual([own]);
    expect((await list(kim, customer('kestrel-freight'))).map(({ id }) => id)).toEqual([freightOrder]);
    expect((await list(finn)).map(({ id }) => id)).toEqual([freightOrder]);
    expect(await list(finn, customer('kestrel'))).toEqual([]);
    const cancellable = async (browser: Browser, id: string): Promise<boolean> =>
      (await browser.get(`/api/v1/orders/${id}`).expect(200)).body.cancellable;
    expect([await cancellable(kim, own), await cancellable(finn, freightOrder)]).toEqual([true, true]);
    expect(await cancellable(kim, freightOrder)).toBe(false);
  });

  it('lets nobody write beneath without switching there', async () => {
    const change = {
      contactMedium: [{ mediumType: 'email', characteristic: { emailAddress: 'x@example.com' } }],
    };
    const answer = await kim
      .patch(`${CUSTOMER}/${customer('kestrel-freight')}`)
      .set('content-type', 'application/merge-patch+json')
      .send(JSON.stringify(change));
    expect(answer.status).toBeGreaterThanOrEqual(403);
    await switchTo(kim, membership('kim'), customer('kestrel-freight')).expect(200);
    await kim
      .patch(`${CUSTOMER}/${customer('kestrel-freight')}`)
      .set('content-type', 'application/merge-patch+json')
      .send(JSON.stringify(change))
      .expect(200);
  });

  it('is entered downwards, however deep, and never sideways or upwards', async () => {
    const deep = await switchTo(kim, membership('kim'), depot).expect(200);
    expect(deep.body.user).toMatchObject({
      customerName: 'Kestrel Depot',
      actingFrom: customer('kestrel'),
      roles: ['companyAdmin', 'buyer'],
    });
    const id = await order(kim);
    await finn.get(`${ORDERS}/${id}`).expect(200);
    await switchTo(kim, membership('kim')).expect(200);
    for (const stranger of [customer('kestrel'), customer('kestrel-air'), customer('brightwell')]) {
      const answer = await switchTo(finn, membership('finn'), stranger);
      expect([answer.status, answer.body.code]).toEqual([404, 'membershipUnknown']);
    }
    const still = await finn.get('/api/v1/session').expect(200);
    expect(still.body.user.customerId).toBe(customer('kestrel-freight'));
  });

  it('is not entered by who only buys there', async () => {
    const ben = await test.signIn('ben@brightwell.example');
    const answer = await switchTo(ben, membership('ben'), customer('kestrel-air'));
    expect(answer.status).toBe(404);
    expect((await ben.get('/api/v1/company/beneath')).status).toBe(403);
  });

  it('ends a session beneath within a second when the company leaves the group', async () => {
    await switchTo(kim, membership('kim'), customer('kestrel-air')).expect(200);
    const client = await test.tokenFor('client');
    const path = `/tmf-api/party/v4/organization/${derivedId('organization:kestrel-air')}`;
    const patch = (body: object) =>
      test
        .http()
        .patch(path)
        .set('authorization', `Bearer ${client}`)
        .set('content-type', 'application/merge-patch+json')
        .send(JSON.stringify(body))
        .expect(200);
    await patch({ organizationParentRelationship: null });
    const end = performance.now() + 3_000;
    let user: unknown = kim;
    while (user !== null && performance.now() < end) user = (await kim.get('/api/v1/session')).body.user;
    expect(user).toBeNull();
    kim = await test.signIn('kim@kestrel.example');
  });
});
