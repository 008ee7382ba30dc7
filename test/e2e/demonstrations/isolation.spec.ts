import type pg from 'pg';
import { SweepDemonstrations } from '../../../src/business/demonstration/index.js';
import { Database, newId, SANDBOX_TENANT, systemScope } from '../../../src/domains/helpers/index.js';
import { Mailer, MailStore } from '../../../src/integration/mail/index.js';
import { ACCESS_MATRIX } from '../../../src/presentation/http/index.js';
import { DEMONSTRATED } from '../../../src/presentation/http/access/matrix/demonstration.js';
import { LoadDemoCatalogue } from '../../../src/business/demo-operator/catalogue/index.js';
import { LoadDemoPeople } from '../../../src/business/demo-operator/people/index.js';
import { LoadDemoPlaces } from '../../../src/business/service-availability/index.js';
import { createTestApp, type TestApp } from '../../support/app.js';
import { connectTo } from '../../support/database.js';
import { begin, DEMONSTRATIONS, inside, play, read, type Run } from '../../support/demonstrations.js';
import { offering } from '../../support/shop.js';
import { add, answerAll, type Browser, CARTS, checkout, newCart, visit } from '../../support/shopper.js';
import { until } from '../../support/until.js';

const ORDERS = '/tmf-api/productOrderingManagement/v4/productOrder';
/** Counters of requests, which no demonstration owns. */
const COUNTERS = new Set(['base.rate_window', 'base.credential_use', 'base.failed_try']);

describe('the sandbox of demonstrations', () => {
  let app: TestApp;
  let owner: pg.Client;
  let browser: Browser;

  beforeAll(async () => {
    app = await createTestApp({ role: 'all' });
    await app.app.get(LoadDemoCatalogue).load();
    await app.app.get(LoadDemoPlaces).load();
    await app.app.get(LoadDemoPeople).load();
    owner = await connectTo(app.database.owner);
    // The notary makes its key when it first writes, and that is an entry too.
    const key = `SELECT 1 FROM base.audit_entry WHERE subject_id = 'audit-chain-key'`;
    await until(
      () => sql(key),
      (found) => found.length > 0,
      60_000,
    );
  });
  afterAll(async () => {
    await owner.end();
    await app.close();
  });
  beforeEach(async () => {
    browser = await visit(app);
  });

  afterEach(async () => {
    await sql(`UPDATE base.demonstration SET expires_at = now() - interval '1 second'`);
    await app.app.get(SweepDemonstrations).sweep();
  });

  const sql = async <T>(text: string, values: unknown[] = []): Promise<T[]> =>
    (await owner.query(text, values)).rows as T[];

  /** How many rows each table has; the owner is not held by the wall. */
  async function rowCounts(): Promise<Record<string, number>> {
    const tables = await sql<{ name: string }>(
      `SELECT schemaname || '.' || tablename AS name FROM pg_tables WHERE schemaname IN ('base', 'telecom', 'ext') ORDER BY 1`,
    );
    const counts: Record<string, number> = {};
    for (const { name } of tables.filter((table) => !COUNTERS.has(table.name))) {
      counts[name] = Number((await sql<{ n: string }>(`SELECT count(*) AS n FROM ${name}`))[0]?.n);
    }
    return counts;
  }

  /** An order of the demonstration, delivered where it is asked for. */
  async function ordered(wait = false): Promise<{ run: Run; orderId: string }> {
    const run = await begin(browser, 'home-fibre');
    await play(browser, run, 'order');
    const { body } = await inside(browser, run, 'get', '/api/v1/orders').expect(200);
    const [order] = body as { id: string }[];
    const isDelivered = ({ steps }: Run) => steps.find(({ id }) => id === 'follow')?.done === true;
    if (wait) await until(() => read(browser, run), isDelivered, 120_000);
    return { run, orderId: order?.id ?? '' };
  }

  it('is left without a trace: every table is as it was', async () => {
    const before = await rowCounts();
    const { run } = await ordered(true);
    const during = await rowCounts();
    expect(during['base.product_order']).toBe((before['base.product_order'] ?? 0) + 1);
    expect(during['telecom.oss_simulator_request']).toBeGreaterThan(
      before['telecom.oss_simulator_request'] ?? 0,
    );
    expect(during['base.audit_entry']).toBe(before['base.audit_entry']);
    await browser.delete(`${DEMONSTRATIONS}/${run.id}`).expect(204);
    expect(await rowCounts()).toEqual(before);
    await browser.get(`${DEMONSTRATIONS}/${run.id}`).expect(403);
  });

  it('begins anew with another customer, and nothing of the first is left', async () => {
    const { run, orderId } = await ordered();
    const { body } = await browser.post(`${DEMONSTRATIONS}/${run.id}/reset`).expect(200);
    expect((body as Run).current).toBe((body as Run).steps[0]?.id);
    expect(await sql('SELECT FROM base.product_order WHERE id = $1', [orderId])).toEqual([]);
    await inside(browser, run, 'get', `${ORDERS}/${orderId}`).expect(404);
    const its =
      'SELECT FROM base.customer c JOIN base.demonstration d ON d.customer_id = c.id WHERE d.id = $1';
    expect(await sql(its, [run.id])).toHaveLength(1);
    const all = await sql('SELECT FROM base.customer WHERE tenant_id = $1', [SANDBOX_TENANT]);
    expect(all).toHaveLength((await sql('SELECT FROM base.demonstration')).length);
  });

  it('shows nothing of it to the operator, to customers, to programs', async () => {
    const { orderId } = await ordered();
    const real = [
      await app.signIn('alex@meridian.example'),
      await app.signIn('admin@meridian.example'),
      await app.signIn('ada@example.com'),
      browser,
    ];
    for (const each of real) {
      const { status } = await each.get(`${ORDERS}/${orderId}`);
      expect([401, 404]).toContain(status);
    }
    const [alex] = real as [Browser];
    await alex.get(`/api/v1/desk/orders/${orderId}`).expect(404);
    const { body: desk } = await alex.get('/api/v1/desk/orders').expect(200);
    const { body: orders } = await alex.get(`${ORDERS}?limit=100`).expect(200);
    expect(JSON.stringify([desk, orders])).not.toContain(orderId);
    const program = await app.tokenFor('client');
    await app.http().get(`${ORDERS}/${orderId}`).set('authorization', `Bearer ${program}`).expect(404);
  });

  it('finds nothing real inside', async () => {
    const ada = await app.signIn('ada@example.com');
    const item = { id: '1', action: 'add', quantity: 1, productOffering: { id: offering('V-CONF') } };
    const { body: order } = await ada
      .post(ORDERS)
      .send({ productOrderItem: [item] })
      .expect(201);
    const cart = await newCart(ada);
    const run = await begin(ada, 'home-fibre');
    await inside(ada, run, 'get', `${ORDERS}/${order.id}`).expect(404);
    await inside(ada, run, 'get', `${CARTS}/${cart}`).expect(404);
    const { body: listed } = await inside(ada, run, 'get', ORDERS).expect(200);
    expect(listed).toEqual([]);
  });

  it('leaves the visitor’s own cart alone', async () => {
    const cart = await newCart(browser);
    await add(browser, cart, { offeringId: offering('V-CONF') }).expect(201);
    await ordered();
    const { body } = await browser.get('/api/v1/carts/current').expect(200);
    expect([body.id, (body.cartItem as unknown[]).length]).toEqual([cart, 1]);
  });

  it('belongs to its browser', async () => {
    const { run, orderId } = await ordered();
    const other = await visit(app);
    await begin(other, 'home-fibre');
    await inside(other, run, 'get', `${ORDERS}/${orderId}`).expect(403);
    await other.post(`${DEMONSTRATIONS}/${run.id}/reset`).expect(403);
    await other.delete(`${DEMONSTRATIONS}/${run.id}`).expect(403);
    const token = await app.tokenFor('admin');
    await inside(browser, run, 'get', ORDERS).set('authorization', `Bearer ${token}`).expect(403);
  });

  it('allows shopping there and nothing else', async () => {
    const run = await begin(browser, 'home-fibre');
    const refused = await inside(browser, run, 'post', '/api/v1/company/invitations')
      .send({ email: 'x@brightwell.example', roles: ['buyer'] })
      .expect(403);
    expect(refused.body.code).toBe('notInDemonstrations');
    await inside(browser, run, 'post', ORDERS).send({ productOrderItem: [] }).expect(403);
    await inside(browser, run, 'get', '/api/v1/api-clients').expect(403);
    expect(DEMONSTRATED.filter((operation) => !Object.hasOwn(ACCESS_MATRIX, operation))).toEqual([]);
  });

  it('goes the visitor’s own way by the ordinary API, and a deep link prepares what comes before', async () => {
    const run = await begin(browser, 'office-internet', 'choose');
    expect(run.current).toBe('choose');
    const { body: shown } = await browser.get(`${DEMONSTRATIONS}/${run.id}`).expect(200);
    const placeId = shown.steps[0].place.id as string;
    const customer = browser.set('X-Demonstration', run.id);
    const cart = await newCart(customer);
    await add(customer, cart, { offeringId: offering('D-DIA'), placeId, termMonths: 36 }).expect(201);
    expect((await read(customer, run)).current).toBe('review');
    await customer.patch(`${DEMONSTRATIONS}/${run.id}`).send({ path: '/checkout' }).expect(200);
    expect((await read(customer, run)).current).toBe('answer');
    await answerAll(customer, cart);
    expect((await read(customer, run)).current).toBe('order');
    await checkout(customer, cart).expect(201);
    expect((await read(customer, run)).current).toBe('follow');
  });

  it('answers what its pages ask: shop, offering, comparison, label, price, inquiry, cart', async () => {
    const run = await begin(browser, 'office-internet', 'choose');
    const { body: shown } = await browser.get(`${DEMONSTRATIONS}/${run.id}`).expect(200);
    const placeId = shown.steps[0].place.id as string;
    const [dia, sip] = [offering('D-DIA'), offering('V-SIP')];
    const catalogue = '/api/v1/catalogue';
    const pages = [
      '/api/v1/session',
      `${catalogue}/categories`,
      `${catalogue}/offerings?class=data&placeId=${placeId}`,
      `${catalogue}/offerings?q=fibre`,
      `${catalogue}/offerings/${dia}?placeId=${placeId}`,
      `${catalogue}/offerings/${dia}/labels`,
      `${catalogue}/broadband-labels.csv`,
      `${catalogue}/compare?offering=${dia},${sip}&placeId=${placeId}`,
      '/tmf-api/productCatalogManagement/v4/productOffering?limit=100',
      '/tmf-api/productCatalogManagement/v4/productOfferingPrice?limit=100',
      '/api/v1/address-suggestions?text=12%20elm',
      '/api/v1/carts/current',
      '/api/v1/orders',
      '/tmf-api/productInventory/v4/product',
    ];
    const ask = async (path: string): Promise<readonly [string, number]> => {
      const { status } = await inside(browser, run, 'get', path);
      return [path, status];
    };
    const answered = await Promise.all(pages.map(ask));
    expect(answered.filter(([, status]) => status >= 300)).toEqual([]);
    const items = [{ offeringId: dia, quantity: 1, placeId }];
    await inside(browser, run, 'post', '/api/v1/prices').send({ items }).expect(200);
    await inside(browser, run, 'post', '/api/v1/availability').send({ addressId: placeId }).expect(200);
    const question = { offering: dia, quantity: 1, sites: [{ placeId }] };
    const { body: inquiry } = await inside(browser, run, 'post', '/api/v1/inquiries')
      .send(question)
      .expect(201);
    await inside(browser, run, 'get', `/api/v1/inquiries/${inquiry.id}`).expect(200);
    await inside(browser, run, 'post', `/api/v1/inquiries/${inquiry.id}/cart`).send({}).expect(200);
    const { body: cart } = await inside(browser, run, 'get', '/api/v1/carts/current').expect(200);
    expect(cart.cartItem).toHaveLength(1);
    await browser.get(`/api/v1/inquiries/${inquiry.id}`).expect(404); // it is not the visitor's
  });

  it('hands no event to anybody’s callback', async () => {
    const hub = { callback: 'https://listener.example/events' };
    const token = await app.tokenFor('client');
    await app
      .http()
      .post('/tmf-api/productOrderingManagement/v4/hub')
      .set('authorization', `Bearer ${token}`)
      .send(hub)
      .expect(201);
    const { orderId } = await ordered();
    const ofOrder = 'SELECT count(*)::int AS n FROM base.outbox_event WHERE aggregate_id = $1';
    await until(
      () => sql<{ n: number }>(`${ofOrder} AND dispatched_at IS NOT NULL`, [orderId]),
      ([count]) => (count?.n ?? 0) > 0,
    );
    expect(await sql('SELECT FROM base.event_delivery WHERE tenant_id = $1', [SANDBOX_TENANT])).toEqual([]);
  });

  it('hands no mail to the way out, nor shows one among those of the demo operator', async () => {
    const database = app.app.get(Database);
    const address = `${newId()}@brightwell.example`;
    const mail = { to: { address }, subject: 'Hello', text: 'From a demonstration' };
    const mailer = app.app.get(Mailer);
    await database.transaction(systemScope('test', SANDBOX_TENANT), (tx) => mailer.send(tx, mail));
    const [stored] = await sql<{ id: string; state: string }>(
      'SELECT id, state FROM base.mail WHERE recipient = $1',
      [address],
    );
    expect(stored?.state).toBe('queued');
    expect(
      await sql('SELECT FROM graphile_worker.jobs WHERE key = $1', [`mail:${stored?.id ?? ''}`]),
    ).toEqual([]);
    const store = app.app.get(MailStore);
    expect((await store.list(0, 100)).items.map(({ to }) => to)).not.toContain(address);
    expect(await store.find(stored?.id ?? '')).toBeUndefined();
  });

  it('is over after hours without use, and then removed', async () => {
    const { run, orderId } = await ordered();
    await sql(`UPDATE base.demonstration SET expires_at = now() - interval '1 second' WHERE id = $1`, [
      run.id,
    ]);
    await browser.get(`${DEMONSTRATIONS}/${run.id}`).expect(403);
    expect(await app.app.get(SweepDemonstrations).sweep()).toBe(1);
    expect(await sql('SELECT FROM base.product_order WHERE id = $1', [orderId])).toEqual([]);
    expect(await sql('SELECT FROM base.demonstration WHERE id = $1', [run.id])).toEqual([]);
  });

  it('does not fill up: one of a scenario per browser, and a few per network address', async () => {
    const run = await begin(browser, 'home-fibre');
    expect((await begin(browser, 'home-fibre')).id).toBe(run.id);
    let status = 201;
    for (let more = 0; more < 9 && status === 201; more++) {
      const visitor = await visit(app);
      ({ status } = await visitor.post(DEMONSTRATIONS).send({ scenario: 'home-fibre' }));
    }
    expect(status).toBe(429);
    const [count] = await sql<{ n: number }>('SELECT count(*)::int AS n FROM base.demonstration');
    expect(count?.n).toBe(8);
  });
});
