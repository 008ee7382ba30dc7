import { derivedId, newId } from '../../../src/domains/helpers/index.js';
import type { TestApp } from '../../support/app.js';
import { addressWhere, CONTACT, createShop, isServed, offering } from '../../support/shop.js';
import {
  add,
  answerAll,
  CARTS,
  checkout,
  codes,
  type Field,
  newCart,
  type Reason,
  totals,
  visit,
} from '../../support/shopper.js';

describe('the shop', () => {
  let app: TestApp;
  /** An address where dedicated Internet can be had, and one where it cannot. */
  let served: string;
  let unserved: string;

  beforeAll(async () => {
    app = await createShop();
    served = await addressWhere(app, isServed);
    unserved = await addressWhere(app, ({ result }) => result === 'unavailable');
  });

  afterAll(() => app.close());

  const gigabit = () => ({
    offeringId: offering('D-DIA'),
    quantity: 1,
    placeId: served,
    termMonths: 36,
    characteristics: [{ name: 'bandwidth', value: '1 Gb/s' }],
  });

  it('sells to a visitor who signs in on the way: cart, order entry, checkout', async () => {
    const browser = await visit(app);
    await browser.get('/api/v1/carts/current').expect(204);
    const cart = await newCart(browser);
    const { body: filled } = await add(browser, cart, gigabit()).expect(201);
    expect(totals(filled.cartTotalPrice)).toEqual([0, 1185, 0, 42660]);
    expect(filled.warning).toEqual([]);
    expect(filled.cartItem[0].availability).toMatchObject({ result: 'available' });
    expect((await browser.get('/api/v1/carts/current').expect(200)).body.id).toBe(cart);

    const refused = await checkout(browser, cart).expect(401);
    expect(refused.body.message).toMatch(/sign in/i);
    await browser
      .post('/api/v1/session')
      .send({ email: 'ada@example.com', password: 'demo-trunkline-2026' })
      .expect(200);
    expect((await browser.get('/api/v1/carts/current').expect(200)).body.id).toBe(cart);

    const entry = await browser.get(`/api/v1/carts/${cart}/order-entry`).expect(200);
    expect(entry.body.ready).toBe(false);
    expect(entry.body.missing.map(({ name }: Field) => name)).toContain('demarcation');
    await answerAll(browser, cart);

    const key = newId();
    const { body: receipt } = await checkout(browser, cart, key).expect(201);
    expect(receipt.orderNumber).toBeTruthy();
    expect(receipt.totals).toMatchObject({
      dueToday: { amount: '0.00', currency: 'USD' },
      monthly: { amount: '1185.00', currency: 'USD' },
    });
    expect((await checkout(browser, cart, key).expect(201)).body).toEqual(receipt);
    expect((await checkout(browser, cart, newId()).expect(409)).body.code).toBe('cartOrdered');
    await browser.get('/api/v1/carts/current').expect(204);
    const { body: order } = await browser.get(receipt.href).expect(200);
    expect(order).toMatchObject({ id: receipt.orderId, shoppingCart: { id: cart } });
    expect(order.productOrderItem[0]).toMatchObject({
      action: 'add',
      quantity: 1,
      productOffering: { name: 'Dedicated Internet' },
      itemTerm: [{ duration: { amount: 36, units: 'month' } }],
      product: { place: [{ id: served }] },
    });
    const { body: closed } = await browser.get(`${CARTS}/${cart}`).expect(200);
    expect(closed).toMatchObject({ status: 'ordered', productOrder: { id: receipt.orderId } });
    await add(browser, cart, gigabit()).expect(409);
  });

  it('makes one order of many clicks with one key, and refuses the key for another request', async () => {
    const browser = await app.signIn('ada@example.com');
    const cart = await newCart(browser);
    await add(browser, cart, { offeringId: offering('V-NPUB'), quantity: 2 }).expect(201);
    await answerAll(browser, cart);
    const key = newId();
    const clicks = await Promise.all(Array.from({ length: 8 }, () => checkout(browser, cart, key)));
    expect(clicks.map(({ status }) => status)).toEqual(Array(8).fill(201));
    expect(new Set(clicks.map(({ body }) => body.orderId)).size).toBe(1);
    expect(new Set(clicks.map(({ text }) => text)).size).toBe(1);
    const other = await checkout(browser, cart, key, { contact: { ...CONTACT, name: 'Somebody else' } });
    expect([other.status, other.body.code]).toEqual([422, 'idempotencyKeyReused']);
  });

  it('says everything that keeps a cart from being ordered, at once', async () => {
    const browser = await app.signIn('ada@example.com');
    const cart = await newCart(browser);
    await add(browser, cart, { offeringId: offering('D-DIA') }).expect(201);
    await add(browser, cart, { offeringId: offering('V-CTX'), placeId: served }).expect(201);
    await add(browser, cart, {
      offeringId: offering('V-UC'),
      characteristics: [{ name: 'edition', value: 'Gold' }],
    });
    await add(browser, cart, { offeringId: offering('D-DIA'), placeId: unserved, termMonths: 18 }).expect(
      201,
    );
    await add(browser, cart, { offeringId: newId() }).expect(201);
    const body = { contact: { name: ' ', email: 'nobody', phone: '12' }, requestedDate: '2020-01-01' };
    const { body: answer } = await checkout(browser, cart, newId(), body).expect(422);
    const reasons = answer.reasons as Reason[];
    expect(new Set(codes(reasons))).toEqual(
      new Set([
        'R-EXC-05', // Centrex: says it better than offeringIsSold
        'R-REQ-03', // nobody has said where the hosted voice seat is
        'offeringUnknown',
        'valuesAreOffered',
        'itemHasAPrice',
        'siteHasAPlace',
        'placeCanBeServed',
        'orderEntryMissing',
        'contactInvalid',
        'requestedDateInvalid',
      ]),
    );
    expect(reasons.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['cartItem[0].product.place', 'cartItem[1]', 'contact.email', 'requestedDate']),
    );
    const { body: shown } = await browser.get(`${CARTS}/${cart}`).expect(200);
    expect(codes(shown.warning)).toEqual(expect.arrayContaining(['siteHasAPlace', 'R-EXC-05']));
    await browser.delete(`${CARTS}/${cart}`).expect(204);
  });

  it('refuses an empty cart, a missing key, a wrong answer and unknown fields', async () => {
    const browser = await app.signIn('ada@example.com');
    const cart = await newCart(browser);
    expect(codes((await checkout(browser, cart).expect(422)).body.reasons)).toEqual(['cartHasItems']);
    const keyless = await browser
      .post(`/api/v1/carts/${cart}/checkout`)
      .send({ contact: CONTACT })
      .expect(400);
    expect(keyless.body.code).toBe('idempotencyKeyMissing');
    await add(browser, cart, { offeringId: offering('V-CONF'), sneaky: 1 }).expect(400);
    await add(browser, cart, { offeringId: 'x' }).expect(400);
    await add(browser, cart, { offeringId: offering('V-CONF'), quantity: 0 }).expect(400);
    await add(browser, cart, { offeringId: offering('D-DIA'), placeId: newId() }).expect(({ status }) => {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    });
    const { body } = await add(browser, cart, { offeringId: offering('V-CONF') }).expect(201);
    const itemId = body.cartItem[0].id as string;
    const answers = [
      { itemId, name: 'hostEmail', value: 'nobody' },
      { itemId, name: 'shoeSize', value: '44' },
    ];
    const wrong = await browser.patch(`/api/v1/carts/${cart}/order-entry`).send({ answers }).expect(422);
    expect(codes(wrong.body.reasons)).toEqual(['answerInvalid', 'fieldUnknown']);
    await browser.delete(`${CARTS}/${cart}`).expect(204);
  });

  it('answers hostile input with 4xx', async () => {
    const browser = await app.signIn('ada@example.com');
    const cart = await newCart(browser);
    const { body } = await add(browser, cart, { offeringId: offering('V-EVT') }).expect(201);
    const itemId = body.cartItem[0].id as string;
    const at = `/api/v1/carts/${cart}`;
    const line = (rest: object) => ({ productOffering: { id: offering('V-EVT') }, ...rest });
    const hostile: [string, string, unknown][] = [
      [
        'post',
        `${at}/items`,
        { offeringId: offering('V-UC'), characteristics: [{ name: 'edition', value: 'a\u0000b' }] },
      ],
      ['post', `${at}/items`, { offeringId: offering('V-UC'), placeId: '\ud800' }],
      ['post', `${at}/items`, { offeringId: offering('V-UC'), quantity: 1e12 }],
      ['post', `${at}/items`, null],
      ['post', `${at}/items`, []],
      ['patch', `${at}/items/%00`, { quantity: 2 }],
      ['patch', `${at}/items/${itemId}`, { quantity: '2' }],
      ['patch', `${at}/order-entry`, { answers: [{ itemId, name: 'eventStart', value: { a: 1 } }] }],
      ['patch', `${at}/order-entry`, { answers: [{ itemId, name: 'eventStart', value: ['2030-01-01'] }] }],
      ['patch', `${at}/order-entry`, { answers: [{ itemId, name: '__proto__', value: 'x' }] }],
      ['patch', `${at}/order-entry`, { answers: 'all' }],
      ['patch', `${CARTS}/${cart}`, { cartItem: [line({ quantity: 1e10 })] }],
      ['patch', `${CARTS}/${cart}`, { cartItem: [line({ id: 'a' }), line({ id: 'a' })] }],
      ['patch', `${CARTS}/${cart}`, { status: 'ordered' }],
      ['patch', `${CARTS}/${cart}`, { validFor: { endDateTime: 'tomorrow' } }],
      [
        'post',
        `${at}/checkout`,
        { contact: { name: 'a\u0000', email: 'a@example.com', phone: '2165550123' } },
      ],
      ['post', `${at}/checkout`, { contact: 'me' }],
      ['post', `${at}/checkout`, { contact: CONTACT, requestedDate: { $ne: 1 } }],
      ['get', '/api/v1/carts/nonsense/order-entry', undefined],
      ['get', `${CARTS}?status=%00`, undefined],
      ['get', `${CARTS}?cartItem.colour=blue`, undefined],
    ];
    for (const [method, path, content] of hostile) {
      const request = browser[method as 'post'](path).set('Idempotency-Key', newId());
      const answer = await (content === undefined ? request : request.send(content as object));
      const family = Math.floor(answer.status / 100);
      expect([method, path, content, family, answer.body.code]).toEqual([
        method,
        path,
        content,
        4,
        expect.any(String),
      ]);
    }
    await browser.delete(`${CARTS}/${cart}`).expect(204);
  });

  it('lets a program order for a customer, who then owns the order', async () => {
    const program = await app.tokenFor('client');
    const ada = derivedId('customer:ada');
    const call = (method: 'post' | 'get' | 'patch', path: string) =>
      app.http()[method](path).set('authorization', `Bearer ${program}`);
    const relatedParty = [{ id: ada, role: 'customer', '@referredType': 'Customer' }];
    const { body: cart } = await call('post', CARTS).send({ relatedParty }).expect(201);
    const at = `/api/v1/carts/${cart.id}`;
    await call('get', '/api/v1/carts/current').expect(204);
    await call('post', `${at}/items`)
      .send({ offeringId: offering('X-EXP') })
      .expect(201);
    const key = newId();
    const order = () => call('post', `${at}/checkout`).set('Idempotency-Key', key).send({ contact: CONTACT });
    const { body: receipt } = await order().expect(201);
    expect((await order().expect(201)).body).toEqual(receipt);
    const customer = await app.signIn('ada@example.com');
    const { body: seen } = await customer.get(receipt.href).expect(200);
    expect(seen.relatedParty[0]).toMatchObject({ id: ada, role: 'customer' });
    const { body: nobodys } = await call('post', CARTS).send({}).expect(201);
    await call('post', `/api/v1/carts/${nobodys.id}/items`)
      .send({ offeringId: offering('X-EXP') })
      .expect(201);
    const refused = await call('post', `/api/v1/carts/${nobodys.id}/checkout`)
      .set('Idempotency-Key', newId())
      .send({ contact: CONTACT });
    expect([refused.status, refused.body.code]).toEqual([422, 'customerUnknown']);
  });
});
