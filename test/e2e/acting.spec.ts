import { jest } from '@jest/globals';
import { ActingCallers } from '../../src/business/user-management/index.js';
import { Clock, Database, derivedId, newId, systemScope } from '../../src/domains/helpers/index.js';
import { MailStore } from '../../src/integration/mail/index.js';
import type { TestApp } from '../support/app.js';
import { add, answerAll, type Browser, checkout, newCart } from '../support/shopper.js';
import { createShop, offering } from '../support/shop.js';

const ACTING = '/api/v1/acting';
const ACCESS = '/api/v1/agent-access';
const CURRENT = '/api/v1/carts/current';
const REASON = 'Adding a line, asked for by phone';
const BRIGHTWELL = derivedId('customer:brightwell');
const KESTREL = derivedId('customer:kestrel');

interface Listed {
  readonly id: string;
}

let shop: TestApp;
let alex: Browser;
let jo: Browser;
let dana: Browser;
let kim: Browser;

beforeAll(async () => {
  shop = await createShop();
  const emails = ['alex@meridian', 'jo@meridian', 'dana@brightwell', 'kim@kestrel'];
  [alex, jo, dana, kim] = (await Promise.all(emails.map((name) => shop.signIn(`${name}.example`)))) as [
    Browser,
    Browser,
    Browser,
    Browser,
  ];
});

afterAll(() => shop.close());

async function start(agent: Browser = alex, customerId = BRIGHTWELL): Promise<string> {
  const { body } = await agent.post(ACTING).send({ customerId, reason: REASON }).expect(201);
  return (body as { id: string }).id;
}

type Verb = 'get' | 'post' | 'patch' | 'delete';
const as = (grant: string, verb: Verb, path: string, agent: Browser = alex) =>
  agent[verb](path).set('X-Acting-For', grant);

/** The customer's open cart with a line in it, made by the acting agent. */
async function prepareCart(grant: string, code = 'V-CONF'): Promise<string> {
  const made = await as(grant, 'post', '/tmf-api/shoppingCart/v4/shoppingCart').send({}).expect(201);
  const { id } = made.body as { id: string };
  await as(grant, 'post', `/api/v1/carts/${id}/items`)
    .send({ offeringId: offering(code) })
    .expect(201);
  return id;
}

describe('starting to act', () => {
  it('answers whom for and until when, and shows it in the session', async () => {
    const answer = await alex
      .post(ACTING)
      .send({ customerId: BRIGHTWELL, reason: `  ${REASON} `, reference: 'T-1' })
      .expect(201);
    expect(answer.body).toMatchObject({
      customer: { id: BRIGHTWELL, name: 'Brightwell Dental' },
      reason: REASON,
      reference: 'T-1',
    });
    const { id, startedAt, expiresAt } = answer.body as Record<'id' | 'startedAt' | 'expiresAt', string>;
    expect(Date.parse(expiresAt) - Date.parse(startedAt)).toBe(3_600_000);
    const open = await alex.get(ACTING).expect(200);
    expect((open.body as Listed[]).map((grant) => grant.id)).toContain(id);
    const session = (await as(id, 'get', '/api/v1/session').expect(200)).body;
    expect(session).toMatchObject({
      user: { name: 'Alex Rivera', kind: 'staff' },
      memberships: [],
      acting: { id, customerId: BRIGHTWELL, customerName: 'Brightwell Dental', reason: REASON },
    });
    expect(session.operations).toContain('shoppingCart:patch');
    expect(session.operations).not.toContain('shoppingCart:checkout');
    expect(session.operations).not.toContain('desk:list');
    const own = (await alex.get('/api/v1/session').expect(200)).body;
    expect(own.acting).toBeUndefined();
    expect(own.operations).toContain('desk:list');
  });

  it.each<[string, object, number, string]>([
    ['no reason', { customerId: BRIGHTWELL }, 400, 'invalidBody'],
    ['a reason that says nothing', { customerId: BRIGHTWELL, reason: 'xxxxxxxxxxxx' }, 400, 'reasonMissing'],
    ['an unknown customer', { customerId: newId(), reason: REASON }, 404, 'customerUnknown'],
    ['a colleague', { customerId: derivedId('user:jo'), reason: REASON }, 404, 'customerUnknown'],
    [
      'a person who is no customer',
      { customerId: derivedId('individual:dana'), reason: REASON },
      404,
      'customerUnknown',
    ],
  ])('is refused for %s', async (_what, body, status, code) => {
    const answer = await alex.post(ACTING).send(body);
    expect(answer.status).toBe(status);
    if (code !== 'invalidBody') expect(answer.body.code).toBe(code);
  });

  it('is refused for a deactivated customer, and what is under way ends', async () => {
    const orchard = derivedId('customer:orchard');
    const grant = await start(alex, orchard);
    await shop.app
      .get(Database)
      .query(systemScope('test'), `UPDATE base.customer SET status = 'deactivated' WHERE id = $1`, [orchard]);
    const again = await alex.post(ACTING).send({ customerId: orchard, reason: REASON });
    expect([again.status, again.body.code]).toEqual([409, 'customerDeactivated']);
    expect((await as(grant, 'get', CURRENT)).status).toBe(403);
  });

  it.each(['auditor', 'catalogueManager', 'buyer', 'companyAdmin', 'client', 'companyClient'] as const)(
    'is refused to the role %s',
    async (role) => {
      const token = await shop.tokenFor(role);
      const answer = await shop
        .http()
        .post(ACTING)
        .auth(token, { type: 'bearer' })
        .send({ customerId: BRIGHTWELL, reason: REASON });
      expect(answer.status).toBe(403);
    },
  );

  it('is refused to a token, which has no session that could end', async () => {
    const answer = await shop
      .http()
      .post(ACTING)
      .auth(await shop.tokenFor('agent'), { type: 'bearer' })
      .send({ customerId: BRIGHTWELL, reason: REASON });
    expect([answer.status, answer.body.code]).toEqual([403, 'actingNeedsSession']);
  });

  it('is refused to another site', async () => {
    const answer = await alex
      .post(ACTING)
      .set('Sec-Fetch-Site', 'cross-site')
      .send({ customerId: BRIGHTWELL, reason: REASON });
    expect([answer.status, answer.body.code]).toEqual([403, 'foreignOrigin']);
    const grant = await start();
    const planted = await as(grant, 'post', '/tmf-api/shoppingCart/v4/shoppingCart')
      .set('Sec-Fetch-Site', 'cross-site')
      .send({});
    expect(planted.status).toBe(403);
  });
});

describe('who acts', () => {
  it('fills the customer’s cart, and the customer sees what was done by whom', async () => {
    const grant = await start();
    const cart = await prepareCart(grant);
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
    const cart = path.includes('CART') ? await prepareCart(grant) : '';
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

describe('a grant', () => {
  const refused = async (grant: string, agent: Browser = alex) => {
    const { status, body } = await as(grant, 'get', CURRENT, agent);
    return [status, (body as { code?: string }).code];
  };
  const NOT_ACTING = [403, 'notActing'];

  it('belongs to its agent, and answers others as if it were none', async () => {
    const grant = await start();
    expect(await refused(grant, jo)).toEqual(NOT_ACTING);
    expect(await refused(newId(), jo)).toEqual(NOT_ACTING);
    expect(await refused('nonsense', jo)).toEqual(NOT_ACTING);
    const strangers = await jo.delete(`${ACTING}/${grant}`);
    const unknown = await jo.delete(`${ACTING}/${newId()}`);
    expect([strangers.status, strangers.body.message]).toEqual([unknown.status, unknown.body.message]);
    expect(strangers.status).toBe(404);
    expect((await jo.get(ACTING).expect(200)).body).toEqual([]);
    expect((await as(grant, 'get', '/api/v1/session')).status).toBe(200);
  });

  it('belongs to its session, and ends with it', async () => {
    const other = await shop.signIn('alex@meridian.example');
    const grant = await start(other);
    expect(await refused(grant)).toEqual(NOT_ACTING);
    expect((await alex.delete(`${ACTING}/${grant}`)).status).toBe(404);
    await other.delete('/api/v1/session').expect(204);
    expect(await refused(grant, other)).toEqual(NOT_ACTING);
    const access = (await dana.get(ACCESS).expect(200)).body as { id: string; endedAt: string | null }[];
    expect(access.find(({ id }) => id === grant)?.endedAt).not.toBeNull();
  });

  it('is over when it is ended, also out of its own frame', async () => {
    const grant = await start();
    await as(grant, 'get', '/api/v1/session').expect(200);
    await as(grant, 'delete', `${ACTING}/${grant}`).expect(204);
    expect(await refused(grant)).toEqual(NOT_ACTING);
    expect((await alex.delete(`${ACTING}/${grant}`)).status).toBe(404);
  });

  it('runs out an hour after its last use, and after four hours in any case', async () => {
    const clock = shop.app.get(Clock);
    const real = clock.now.bind(clock);
    let ahead = 0;
    const spy = jest.spyOn(clock, 'now').mockImplementation(() => new Date(real().getTime() + ahead));
    try {
      const idle = await start();
      const used = await start();
      // the person's own session lasts longer than four hours
      for (const minutes of [50, 100, 150, 200, 239]) {
        ahead = minutes * 60_000;
        shop.app.get(ActingCallers).forget(used);
        expect((await as(used, 'get', '/api/v1/session')).status).toBe(200);
        if (minutes > 60) expect(await refused(idle)).toEqual(NOT_ACTING);
      }
      ahead = 241 * 60_000;
      expect(await refused(used)).toEqual(NOT_ACTING);
    } finally {
      spy.mockRestore();
    }
  });

  it('is nothing to a customer, a visitor or a token', async () => {
    const grant = await start();
    expect(await refused(grant, dana)).toEqual(NOT_ACTING);
    expect(await refused(grant, shop.browser())).toEqual(NOT_ACTING);
    const token = await shop.tokenFor('agent');
    const answer = await shop.http().get(CURRENT).auth(token, { type: 'bearer' }).set('X-Acting-For', grant);
    expect([answer.status, answer.body.code]).toEqual(NOT_ACTING);
  });
});

describe('consent', () => {
  it('ends what is under way when the customer says no, and keeps agents out until a yes', async () => {
    const grant = await start(alex, KESTREL);
    await as(grant, 'get', '/api/v1/session').expect(200);
    expect((await kim.get(`${ACCESS}/consent`).expect(200)).body).toEqual({
      allowed: true,
      changedBy: null,
      changedAt: null,
    });
    const no = await kim.patch(`${ACCESS}/consent`).send({ allowed: false }).expect(200);
    expect(no.body).toMatchObject({ allowed: false, changedBy: 'Kim Sandoval' });
    expect((await as(grant, 'get', '/api/v1/session')).status).toBe(403);
    expect((await kim.get(`${ACCESS}?active=true`).expect(200)).body).toEqual([]);
    const again = await alex.post(ACTING).send({ customerId: KESTREL, reason: REASON });
    expect([again.status, again.body.code]).toEqual([403, 'customerSaidNo']);
    await kim.patch(`${ACCESS}/consent`).send({ allowed: true }).expect(200);
    expect((await as(grant, 'get', '/api/v1/session')).status).toBe(403);
    await start(alex, KESTREL);
    expect((await kim.get(`${ACCESS}?active=true`).expect(200)).headers['x-total-count']).toBe('1');
  });

  it('is the company administrator’s to give', async () => {
    for (const [role, status] of [
      ['buyer', 403],
      ['companyAdmin', 200],
    ] as const) {
      const token = await shop.tokenFor(role, { customerSlug: 'pat' });
      const answer = await shop
        .http()
        .patch(`${ACCESS}/consent`)
        .auth(token, { type: 'bearer' })
        .send({ allowed: true });
      expect(answer.status).toBe(status);
    }
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
    const cart = await prepareCart(grant);
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

  it('sends one mail for requests that come at once', async () => {
    const before = (await mailsTo('dana@brightwell.example')).length;
    const grant = await start();
    const cart = await prepareCart(grant);
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
