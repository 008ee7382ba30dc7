import type pg from 'pg';
import { connectTo } from '../../support/database.js';
import { mailsTo, newPerson, PASSWORD, registration, signUp, verifyToken } from '../../support/people.js';
import { addressWhere, CONTACT, createShop, isServed, offering } from '../../support/shop.js';
import { add, answerAll, checkout, newCart, visit } from '../../support/shopper.js';
import type { TestApp } from '../../support/app.js';

let app: TestApp;
let owner: pg.Client;

beforeAll(async () => {
  app = await createShop();
  owner = await connectTo(app.database.owner);
});

afterAll(async () => {
  await owner.end();
  await app.close();
});

const register = (body: object) => app.http().post('/api/v1/registrations').send(body);
const confirm = (token: string) => app.http().post('/api/v1/email-verifications/confirm').send({ token });
const parties = '/tmf-api/party/v4';

describe('signing up', () => {
  it('makes a person, a customer and an account that may do everything for it, with events', async () => {
    await signUp(app, 'Wanda.Rivers@example.com', { phone: '216 555 0142' });
    const browser = await app.signIn('wanda.rivers@example.com', PASSWORD);
    const { user, operations } = (await browser.get('/api/v1/session')).body;
    expect(user).toMatchObject({
      name: 'Wanda Rivers',
      email: 'wanda.rivers@example.com',
      kind: 'customer',
      roles: ['companyAdmin', 'buyer', 'billing'],
      customerName: 'Wanda Rivers',
      emailVerified: false,
    });
    expect(operations).toContain('shoppingCart:checkout');
    const [customer] = (await browser.get('/tmf-api/customerManagement/v4/customer')).body;
    expect(customer).toMatchObject({ id: user.customerId, engagedParty: { '@referredType': 'Individual' } });
    const individual = await browser.get(`${parties}/individual/${customer.engagedParty.id}`).expect(200);
    expect(individual.body).toMatchObject({ givenName: 'Wanda', familyName: 'Rivers' });
    const events = await owner.query<{ event_type: string }>(
      'SELECT event_type FROM base.outbox_event WHERE customer_id = $1 ORDER BY position',
      [user.customerId],
    );
    expect(events.rows.map(({ event_type }) => event_type)).toEqual([
      'IndividualCreateEvent',
      'CustomerCreateEvent',
    ]);
  });

  it('of a company makes the organization, too', async () => {
    const browser = await newPerson(app, 'founder@foxglove.example', {
      kind: 'company',
      companyName: ' Foxglove Print ',
    });
    const [customer] = (await browser.get('/tmf-api/customerManagement/v4/customer')).body;
    expect(customer).toMatchObject({
      name: 'Foxglove Print',
      engagedParty: { name: 'Foxglove Print', '@referredType': 'Organization' },
    });
    const [company] = (await browser.get(`${parties}/organization`)).body;
    expect(company).toMatchObject({
      id: customer.engagedParty.id,
      relatedParty: [{ name: 'Wanda Rivers', role: 'contact' }],
    });
  });

  it('with a known address answers alike, changes nothing, and tells its owner', async () => {
    await signUp(app, 'known@example.com');
    const again = await register(
      registration('KNOWN@example.com', { password: 'another long password here' }),
    );
    const unknown = await register(registration('unknown@example.com'));
    expect([again.status, again.body]).toEqual([unknown.status, unknown.body]);
    expect((await mailsTo(app, 'known@example.com')).map(({ subject }) => subject)).toEqual([
      'You already have an account',
      'Confirm your e-mail address',
    ]);
    await app.signIn('known@example.com', PASSWORD);
    const known = await owner.query(
      `SELECT u.id FROM base.user_account u JOIN base.membership m ON m.user_account_id = u.id
       WHERE u.email ILIKE 'known@example.com'`,
    );
    expect(known.rows).toHaveLength(1);
  });

  it('twice at the same moment makes one account', async () => {
    const both = await Promise.all([signUp(app, 'twins@example.com'), signUp(app, 'twins@example.com')]);
    expect(both).toHaveLength(2);
    const { rows } = await owner.query(
      `SELECT m.id FROM base.membership m JOIN base.user_account u ON u.id = m.user_account_id WHERE u.email = $1`,
      ['twins@example.com'],
    );
    expect(rows).toHaveLength(1);
    const customers = await owner.query(
      `SELECT id FROM base.customer WHERE extra::text LIKE '%twins@example.com%'`,
    );
    expect(customers.rows).toHaveLength(1);
  });

  it.each([
    ['a short password', { password: 'four small fox' }, 422, 'passwordNotAccepted'],
    ['a common password', { password: 'passwordpassword' }, 422, 'passwordNotAccepted'],
    ['a password of 257 characters', { password: 'four small foxes'.repeat(17) }, 422, 'passwordNotAccepted'],
    ['no name', { givenName: ' ' }, 400, 'invalidFields'],
    ['a company without a name', { kind: 'company' }, 400, 'invalidFields'],
    ['an address that is none', { email: 'wanda' }, 400, 'invalidFields'],
    ['a kind that we do not know', { kind: 'staff' }, 400, 'invalidFields'],
    ['roles of one’s own choice', { roles: ['admin'] }, 400, 'invalidFields'],
  ])('is refused with %s, and nothing is stored', async (_what, other, status, code) => {
    const answer = await register(registration('refused@example.com', other));
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    const { rows } = await owner.query(
      `SELECT id FROM base.user_account WHERE email = 'refused@example.com'`,
    );
    expect(rows).toEqual([]);
  });
});

describe('an address', () => {
  it('is confirmed by the link, once', async () => {
    await signUp(app, 'verify@example.com');
    const browser = await app.signIn('verify@example.com', PASSWORD);
    const token = await verifyToken(app, 'verify@example.com');
    const stored = await owner.query<{ token_hash: Buffer }>('SELECT token_hash FROM base.one_time_token');
    expect(stored.rows.map(({ token_hash }) => token_hash.toString('base64url'))).not.toContain(token);
    expect((await confirm(token).expect(200)).body).toEqual({ email: 'verify@example.com' });
    expect((await browser.get('/api/v1/session')).body.user.emailVerified).toBe(true);
    expect((await confirm(token)).body.code).toBe('linkNotValid');
  });

  it('is not confirmed by a link that is old, replaced, made up, or for something else', async () => {
    await signUp(app, 'late@example.com');
    const browser = await app.signIn('late@example.com', PASSWORD);
    const first = await verifyToken(app, 'late@example.com');
    await browser.post('/api/v1/email-verifications').expect(202);
    expect((await confirm(first)).body.code).toBe('linkNotValid');
    const second = await verifyToken(app, 'late@example.com');
    await owner.query(`UPDATE base.one_time_token SET purpose = 'resetPassword'`);
    expect((await confirm(second)).body.code).toBe('linkNotValid');
    await owner.query(`UPDATE base.one_time_token SET purpose = 'verifyEmail', expires_at = now()`);
    expect([(await confirm(second)).status, (await confirm('x')).status]).toEqual([422, 422]);
    await browser.post('/api/v1/email-verifications').expect(202);
    const fresh = await owner.query<{ life: string }>(
      `SELECT (t.expires_at - t.created_at)::text AS life FROM base.one_time_token t JOIN base.user_account u
         ON u.id = t.user_account_id WHERE u.email = 'late@example.com'`,
    );
    expect(fresh.rows).toEqual([{ life: '1 day' }]);
  });

  it('has to be confirmed before an order is placed, in the shop and over TMF622', async () => {
    const served = await addressWhere(app, isServed);
    await signUp(app, 'buyer@example.com');
    const browser = await visit(app);
    const cart = await newCart(browser);
    const item = {
      offeringId: offering('D-DIA'),
      quantity: 1,
      placeId: served,
      termMonths: 36,
      characteristics: [{ name: 'bandwidth', value: '1 Gb/s' }],
    };
    await add(browser, cart, item).expect(201);
    await browser
      .post('/api/v1/session')
      .send({ email: 'buyer@example.com', password: PASSWORD })
      .expect(200);
    await answerAll(browser, cart);
    const refused = await checkout(browser, cart, undefined, { contact: CONTACT });
    expect([refused.status, refused.body.code]).toEqual([422, 'emailNotVerified']);
    expect(refused.body.message).toMatch(/sent again/);
    const order = {
      productOrderItem: [{ id: '1', action: 'add', productOffering: { id: offering('D-DIA') } }],
    };
    const tmf = await browser.post('/tmf-api/productOrderingManagement/v4/productOrder').send(order);
    expect([tmf.status, tmf.body.code]).toEqual([422, 'emailNotVerified']);
    await confirm(await verifyToken(app, 'buyer@example.com')).expect(200);
    await checkout(browser, cart).expect(201);
  });
});

describe('a cart', () => {
  it('is the customer’s on every device, and the visitor’s lines of the second device join it', async () => {
    const voice = { offeringId: offering('V-SIP'), quantity: 2 };
    await newPerson(app, 'devices@example.com');
    const laptop = await visit(app);
    const cart = await newCart(laptop);
    const first = await add(laptop, cart, voice);
    expect(first.status).toBe(201);
    const signIn = { email: 'devices@example.com', password: PASSWORD };
    await laptop.post('/api/v1/session').send(signIn).expect(200);
    expect((await laptop.get('/api/v1/carts/current')).body.id).toBe(cart);

    const phone = await visit(app);
    const other = await newCart(phone);
    await add(phone, other, { offeringId: offering('D-DIA'), quantity: 1 }).expect(201);
    await phone.post('/api/v1/session').send(signIn).expect(200);
    const onPhone = (await phone.get('/api/v1/carts/current').expect(200)).body;
    expect(onPhone.id).toBe(cart);
    const offerings = onPhone.cartItem.map(
      (line: { productOffering: { id: string } }) => line.productOffering.id,
    );
    expect(offerings.sort()).toEqual([offering('V-SIP'), offering('D-DIA')].sort());
    expect((await laptop.get('/api/v1/carts/current')).body.cartItem).toHaveLength(2);
  });
});

describe('the mails of the demo', () => {
  it('are not to be seen outside a demo', async () => {
    const { createTestApp } = await import('../../support/app.js');
    const strict = await createTestApp({ demo: false });
    const list = await strict.http().get('/api/v1/demo/mails');
    const one = await strict.http().get('/api/v1/demo/mails/0190a3d4-0000-7000-8000-000000000000');
    expect([list.status, list.body.code, one.status]).toEqual([404, 'notADemo', 404]);
    await strict.close();
  });

  it('are read one by one, newest first', async () => {
    await signUp(app, 'reader@example.com');
    const list = await app.http().get('/api/v1/demo/mails').query({ limit: 1 }).expect(200);
    expect(Number(list.headers['x-total-count'])).toBeGreaterThan(1);
    expect(list.body).toMatchObject([{ to: 'reader@example.com', link: { label: 'Confirm this address' } }]);
    const one = await app.http().get(`/api/v1/demo/mails/${list.body[0].id}`).expect(200);
    expect(one.body).toEqual(list.body[0]);
    await app.http().get('/api/v1/demo/mails/nonsense').expect(404);
  });
});
