import { Database, derivedId, systemScope } from '../../../src/domains/helpers/index.js';
import type { TestApp } from '../../support/app.js';
import { addressWhere, createShop, isServed, offering } from '../../support/shop.js';
import { add, CARTS, codes, newCart, totals, visit } from '../../support/shopper.js';
import { until } from '../../support/until.js';

describe('the shop', () => {
  let app: TestApp;
  /** An address where dedicated Internet can be had. */
  let served: string;

  beforeAll(async () => {
    app = await createShop();
    served = await addressWhere(app, isServed);
  });

  afterAll(() => app.close());

  it('tells of an area where an address is needed', async () => {
    const [area] = await app.app
      .get(Database)
      .query<{ zip: string }>(
        systemScope('test'),
        'SELECT postcodes[1] AS zip FROM telecom.wire_centre LIMIT 1',
      );
    const browser = await visit(app);
    const cart = await newCart(browser);
    const line = { offeringId: offering('D-DIA'), placeId: `zip:${area?.zip}` };
    const { body } = await add(browser, cart, line).expect(201);
    expect(codes(body.warning)).toContain('placeIsAnAddress');
  });

  it('changes, reprices and removes lines', async () => {
    const browser = await visit(app);
    const cart = await newCart(browser);
    const line = { offeringId: offering('V-CCP'), quantity: 4, placeId: served, termMonths: 12 };
    const { body: four } = await add(browser, cart, line).expect(201);
    const item = `/api/v1/carts/${cart}/items/${four.cartItem[0].id}`;
    expect(totals(four.cartTotalPrice).slice(0, 2)).toEqual([140, 196]);
    const { body: twenty } = await browser.patch(item).send({ quantity: 20, termMonths: 24 }).expect(200);
    expect(totals(twenty.cartTotalPrice).slice(0, 2)).toEqual([0, 720]);
    expect(twenty.cartItem[0].id).toBe(four.cartItem[0].id);
    const { body: none } = await browser.delete(item).expect(200);
    expect(totals(none.cartTotalPrice)).toEqual([0, 0, 0, 0]);
    await browser.delete(item).expect(404);
  });

  it('keeps carts apart: nobody reads or changes another visitor’s or customer’s', async () => {
    const one = await visit(app);
    const cart = await newCart(one);
    for (const other of [await visit(app), await app.signIn('ada@example.com')]) {
      await other.get(`${CARTS}/${cart}`).expect(404);
      await add(other, cart, { offeringId: offering('V-CONF') }).expect(404);
      await other.get(`/api/v1/carts/${cart}/order-entry`).expect(404);
    }
  });

  it('joins the lines of two carts at sign-in and never doubles a line', async () => {
    const first = await app.signIn('ada@example.com');
    const cart = await newCart(first);
    await add(first, cart, { offeringId: offering('V-CONF'), quantity: 2 }).expect(201);
    await add(first, cart, { offeringId: offering('V-UC'), quantity: 1 }).expect(201);
    const second = await visit(app);
    const brought = await newCart(second);
    await add(second, brought, { offeringId: offering('V-CONF'), quantity: 5 }).expect(201);
    await add(second, brought, { offeringId: offering('M-IOT'), quantity: 3 }).expect(201);
    await second
      .post('/api/v1/session')
      .send({ email: 'ada@example.com', password: 'demo-trunkline-2026' })
      .expect(200);
    const { body } = await second.get('/api/v1/carts/current').expect(200);
    expect(body.id).toBe(cart);
    expect(body.cartItem.map(({ quantity }: { quantity: number }) => quantity)).toEqual([5, 1, 3]);
    await second.get(`${CARTS}/${brought}`).expect(404);
  });

  it('prices a partner’s TMF663 cart, keeps what it does not know, and ignores prices that are sent', async () => {
    const token = await app.tokenFor('client');
    const cartItem = [
      {
        id: '01',
        quantity: 2,
        productOffering: { id: offering('D-IP') },
        product: { productCharacteristic: [{ name: 'block', value: '/28' }] },
        itemPrice: [{ price: { dutyFreeAmount: { unit: 'USD', value: 0.01 } } }],
        colour: 'blue',
      },
    ];
    const post = app.http().post(CARTS).set('authorization', `Bearer ${token}`);
    const { body } = await post.send({ cartItem, cartTotalPrice: [], partnerNote: 'kept' }).expect(201);
    expect(body).toMatchObject({ partnerNote: 'kept', cartItem: [{ id: '01', colour: 'blue' }] });
    expect(totals(body.cartTotalPrice)).toEqual([0, 90, 0, 90]);
    const patch = app.http().patch(`${CARTS}/${body.id}`).set('authorization', `Bearer ${token}`);
    const changed = await patch.send({ cartItem: [{ ...cartItem[0], quantity: 3 }] }).expect(200);
    expect(totals(changed.body.cartTotalPrice)).toEqual([0, 135, 0, 135]);
  });

  it('charges by the price of this moment: a change of the catalogue shows in an open cart', async () => {
    const browser = await visit(app);
    const cart = await newCart(browser);
    const { body } = await add(browser, cart, { offeringId: offering('D-FWA'), placeId: served }).expect(201);
    expect(totals(body.cartTotalPrice)[1]).toBe(60);
    const admin = await app.tokenFor('admin');
    const price = derivedId('price:D-FWA:monthly-charge');
    await app
      .http()
      .patch(`/tmf-api/productCatalogManagement/v4/productOfferingPrice/${price}`)
      .set('authorization', `Bearer ${admin}`)
      .send({ price: { unit: 'USD', value: 61.5 } })
      .expect(200);
    const monthly = await until(
      async () => totals((await browser.get(`${CARTS}/${cart}`).expect(200)).body.cartTotalPrice)[1],
      (seen) => seen !== 60,
    );
    expect(monthly).toBe(61.5);
  });
});
