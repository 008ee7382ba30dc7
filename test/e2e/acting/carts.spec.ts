import { derivedId, newId } from '../../../src/domains/helpers/index.js';
import { MailStore } from '../../../src/integration/mail/index.js';
import type { TestApp } from '../../support/app.js';
import { offering } from '../../support/shop.js';
import { add, answerAll, type Browser, checkout, newCart } from '../../support/shopper.js';
import {
  ACCESS,
  ACTING,
  asCustomer,
  BRIGHTWELL,
  CURRENT,
  KESTREL,
  prepareCart,
  REASON,
  startActing,
  startActingBench,
  type Verb,
} from '../../support/acting.js';

let shop: TestApp;
let alex: Browser;
let dana: Browser;
let kim: Browser;

beforeAll(async () => {
  ({ shop, alex, dana, kim } = await startActingBench());
});
afterAll(() => shop.close());

const start = (agent = alex, customerId = BRIGHTWELL) => startActing(agent, customerId);
const as = (grant: string, verb: Verb, path: string, agent = alex) => asCustomer(agent, grant, verb, path);

describe('who acts', () => {
  it('fills the customer’s cart, and the customer sees what was done by whom', async () => {
    const grant = await start();
    const cart = await prepareCart(alex, grant);
    const seen = await dana.get(CURRENT).expect(200);
    expect(seen.body).toMatchObject({
      id: cart,
      cartItem: [{ productOffering: { id: offering('V-CONF') } }],
    });
    const item = (seen.body as { cartItem: { id: string }[] }).cartItem[0]?.id ?? '';
    await as(grant, 'patch', `/api/v1/carts/${cart}/items/${item}`).send({ quantity: 3 }).expect(200);
    const activity = (await dana.get(`/api/v1/carts/${cart}/activity`).expect(200)).body as Record<
      string,
      string
    >[];
    expect(activity.map(({ agent, kind }) => `${kind} by ${agent}`)).toEqual(
      Array(3).fill('change by Alex Rivera'),
    );
    expect(activity.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Set .+ to 3\.$/),
      expect.stringMatching(/^Added .+\.$/),
      'Opened a cart.',
    ]);
    const access = (await dana.get(ACCESS).expect(200)).body as Record<string, unknown>[];
    expect(access.find(({ id }) => id === grant)).toMatchObject({
      agent: 'Alex Rivera',
      reason: REASON,
      endedAt: null,
      deeds: [{ cartId: cart, text: 'Opened a cart.' }, {}, {}],
    });
    await dana.patch(`/api/v1/carts/${cart}/items/${item}`).send({ quantity: 2 }).expect(200);
    expect((await dana.get(`/api/v1/carts/${cart}/activity`).expect(200)).body).toHaveLength(3);
    expect((await kim.get(`/api/v1/carts/${cart}/activity`)).status).toBe(404);
    expect((await kim.get(ACCESS).expect(200)).body).toEqual([]);
  });

  it('sees that one customer’s rows only, in lists and by id', async () => {
    const theirs = await newCart(kim);
    await add(kim, theirs, { offeringId: offering('V-CONF') }).expect(201);
    const order = await kim
      .post('/tmf-api/productOrderingManagement/v4/productOrder')
      .send({
        productOrderItem: [
          { id: '1', action: 'add', quantity: 1, productOffering: { id: offering('V-CONF') } },
        ],
      })
      .expect(201);
    const grant = await start();
    const lists = [
      '/tmf-api/shoppingCart/v4/shoppingCart',
      '/tmf-api/customerManagement/v4/customer',
      '/api/v1/orders',
    ];
    for (const path of lists) {
      const found = JSON.stringify((await as(grant, 'get', path).expect(200)).body);
      expect(found).not.toContain(KESTREL);
      expect(found).not.toContain(theirs);
    }
    const foreign = [
      `/tmf-api/shoppingCart/v4/shoppingCart/${theirs}`,
      `/tmf-api/customerManagement/v4/customer/${KESTREL}`,
      `/api/v1/orders/${String(order.body.id)}`,
      `/api/v1/carts/${theirs}/activity`,
    ];
    for (const path of foreign) expect((await as(grant, 'get', path)).status).toBe(404);
    const change = await as(grant, 'post', `/api/v1/carts/${theirs}/items`).send({
      offeringId: offering('V-CONF'),
    });
    expect(change.status).toBe(404);
  });

  it.each<[Verb, string, object]>([
    ['post', '/api/v1/carts/CART/checkout', { contact: {} }],
    ['post', '/tmf-api/productOrderingManagement/v4/productOrder', { productOrderItem: [] }],
    ['post', '/tmf-api/productOrderingManagement/v4/cancelProductOrder', { productOrder: { id: newId() } }],
    ['patch', '/api/v1/agent-access/consent', { allowed: true }],
    ['get', '/api/v1/agent-access', {}],
    ['patch', `/tmf-api/customerManagement/v4/customer/${BRIGHTWELL}`, { name: 'Mine' }],
    ['patch', `/tmf-api/party/v4/individual/${derivedId('individual:dana')}`, { givenName: 'X' }],
    ['post', '/tmf-api/accountManagement/v4/billingAccount', { name: 'Mine' }],
  ])('never signs for the customer: %s %s', async (verb, path, body) => {
    const grant = await start();
    const cart = path.includes('CART') ? await prepareCart(alex, grant) : '';
    const answer = await as(grant, verb, path.replace('CART', cart))
      .set('Idempotency-Key', newId())
      .send(verb === 'get' ? undefined : body);
    expect([answer.status, answer.body.code]).toEqual([403, 'signingOnBehalf']);
    expect(answer.body.message ?? answer.body.reason).toMatch(/send the cart/);
  });

  it.each<[Verb, string]>([
    ['get', '/api/v1/desk/orders'],
    ['post', ACTING],
    ['get', ACTING],
    ['get', '/tmf-api/productOrderingManagement/v4/hub'],
  ])('does not work at the desk meanwhile, nor act within acting: %s %s', async (verb, path) => {
    const grant = await start();
    const answer = await as(grant, verb, path).send(
      verb === 'get' ? undefined : { customerId: KESTREL, reason: REASON },
    );
    expect([answer.status, answer.body.code]).toEqual([403, 'notWhileActing']);
  });
});

describe('the way on', () => {
  const ask = (grant: string, cart: string, note?: string) =>
    as(grant, 'post', `/api/v1/carts/${cart}/confirmation-request`).send(note === undefined ? {} : { note });
  const mailsTo = async (address: string) =>
    (await shop.app.get(MailStore).list(0, 100)).items.filter(({ to }) => to === address);

  it('mails the customer’s buyers, once, and the customer confirms as ever', async () => {
    const before = (await mailsTo('dana@brightwell.example')).length;
    const grant = await start();
    const cart = await prepareCart(alex, grant);
    expect((await dana.get(`/api/v1/carts/${cart}/confirmation-request`)).status).toBe(204);
    const asked = await ask(grant, cart, 'As we said by phone').expect(201);
    expect(asked.body).toMatchObject({ agent: 'Alex Rivera', note: 'As we said by phone' });
    expect((await ask(grant, cart, 'As we said by phone').expect(201)).body).toEqual(asked.body);
    const sooner = await ask(grant, cart, 'Other words');
    expect([sooner.status, sooner.body.code]).toEqual([429, 'askedAlready']);
    const mails = await mailsTo('dana@brightwell.example');
    expect(mails).toHaveLength(before + 1);
    expect(mails[0]).toMatchObject({
      subject: 'Alex Rivera prepared a cart for you',
      link: { path: '/cart' },
    });
    expect((await dana.get(`/api/v1/carts/${cart}/confirmation-request`).expect(200)).body).toEqual(
      asked.body,
    );
    const access = (await dana.get(ACCESS).expect(200)).body as { id: string; deeds: { text: string }[] }[];
    expect(access.find(({ id }) => id === grant)?.deeds.at(-1)?.text).toBe(
      'Asked you to confirm the cart: As we said by phone',
    );
    await answerAll(dana, cart);
    await checkout(dana, cart).expect(201);
    expect((await ask(grant, cart, 'Too late')).body.code).toBe('cartOrdered');
  });

  it('names the agent, and why, in the activity of the order, to the customer and to staff', async () => {
    const grant = await start();
    const cart = await prepareCart(alex, grant);
    await as(grant, 'post', `/api/v1/carts/${cart}/items`).send({ offeringId: offering('V-CONF') });
    await answerAll(dana, cart);
    const { orderId } = (await checkout(dana, cart).expect(201)).body as { orderId: string };
    const own = await newCart(dana);
    await add(dana, own, { offeringId: offering('V-CONF') }).expect(201);
    await answerAll(dana, own);
    const unaided = (await checkout(dana, own).expect(201)).body as { orderId: string };
    const preparedOf = async (who: Browser, id: string) => {
      const { body } = await who.get(`/api/v1/orders/${id}`).expect(200);
      const { activity } = body as { activity: { actor: string; text: string }[] };
      return activity
        .filter(({ text }) => text.includes('prepared the cart'))
        .map(({ actor, text }) => [actor, text]);
    };
    const told = ['Alex Rivera', `Alex Rivera prepared the cart on behalf of Brightwell Dental: ${REASON}`];
    expect(await preparedOf(dana, orderId)).toEqual([told]);
    expect(await preparedOf(alex, orderId)).toEqual([told]);
    expect(await preparedOf(dana, unaided.orderId)).toEqual([]);
  });

  it('sends one mail for requests that come at once', async () => {
    const before = (await mailsTo('dana@brightwell.example')).length;
    const grant = await start();
    const cart = await prepareCart(alex, grant);
    const answers = await Promise.all([1, 2, 3, 4].map(() => ask(grant, cart, 'The same')));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(await mailsTo('dana@brightwell.example')).toHaveLength(before + 1);
  });

  it('refuses an empty cart, a strange one, and who does not act', async () => {
    const grant = await start(alex, derivedId('customer:pat'));
    const empty = await as(grant, 'post', '/tmf-api/shoppingCart/v4/shoppingCart').send({}).expect(201);
    expect((await ask(grant, String(empty.body.id))).body.code).toBe('cartEmpty');
    expect((await ask(grant, newId())).status).toBe(404);
    const own = await dana.post(`/api/v1/carts/${newId()}/confirmation-request`).send({});
    expect(own.status).toBe(403);
  });
});
