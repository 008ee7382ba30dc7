import { newId } from '../../../src/domains/helpers/index.js';
import { LoadDemoWorkforce } from '../../../src/business/demo-operator/workforce/index.js';
import type { TestApp } from '../../support/app.js';
import { addressWhere, createShop, isServed } from '../../support/shop.js';
import { answerAll, type Browser, checkout, visit } from '../../support/shopper.js';
import { until } from '../../support/until.js';

const INQUIRIES = '/api/v1/inquiries';
const PRICES = '/tmf-api/productCatalogManagement/v4/productOfferingPrice';

interface Action {
  readonly action?: string;
  readonly ruleId?: string;
}
const actions = (all: readonly Action[]): (string | undefined)[] => all.map(({ action }) => action);

describe('a procurement inquiry', () => {
  let app: TestApp;
  let served: string;
  let refused: string;

  beforeAll(async () => {
    app = await createShop({ role: 'all', ossSpeed: 2_000_000 });
    await app.app.get(LoadDemoWorkforce).load();
    served = await addressWhere(app, isServed);
    refused = await addressWhere(app, ({ result }) => result === 'unavailable');
  });
  afterAll(() => app.close());

  const ask = (browser: Browser, body: object, key?: string) => {
    const request = browser.post(INQUIRIES);
    return (key === undefined ? request : request.set('Idempotency-Key', key)).send(body);
  };
  const dedicated = (placeId: string) => ({
    offering: 'D-DIA',
    configuration: { termMonths: 36 },
    sites: [{ placeId }],
  });
  const signedIn = async (): Promise<Browser> => app.signIn('dana@brightwell.example');

  it('before the sale tells price, availability with confidence, what it takes, and what may be done now', async () => {
    const visitor = await visit(app);
    const { body, headers } = await ask(visitor, dedicated(served)).expect(201);
    expect(body).toMatchObject({
      stage: 'preSale',
      sellable: true,
      offering: { code: 'D-DIA', saleState: 'sellable' },
      ordering: null,
      postSale: null,
      difference: null,
      preSale: {
        prices: { currency: 'USD', termMonths: 36 },
        sites: [{ placeId: served, result: 'available', confidence: expect.any(String) }],
        takes: { requiresSite: true },
      },
    });
    expect(Number(body.preSale.prices.totals.monthly)).toBeGreaterThan(0);
    expect(body.notShown.map(({ section }: { section: string }) => section)).toEqual([
      'ordering',
      'postSale',
    ]);
    expect(actions(body.nextActions)).toEqual(['putIntoCart', 'askAgain', 'askConsultant']);
    expect(body.options.length).toBeGreaterThan(0);
    expect(headers['x-robots-tag']).toContain('noindex');
    expect(headers.location).toBe(`${INQUIRIES}/${body.id}`);
    const again = await visitor.get(headers.location as string).expect(200);
    expect(again.body).toEqual(body);
    await visitor
      .get(headers.location as string)
      .set('If-None-Match', again.headers.etag as string)
      .expect(304);
  });

  it('says where it cannot be had, and that it can then not go into the cart', async () => {
    const visitor = await visit(app);
    const { body } = await ask(visitor, dedicated(refused)).expect(201);
    expect(body.preSale.sites).toMatchObject([{ result: 'unavailable', reason: expect.any(String) }]);
    expect(actions(body.nextActions)).not.toContain('putIntoCart');
    const put = body.others.find(({ action }: Action) => action === 'putIntoCart');
    expect(put).toMatchObject({
      ruleId: expect.stringMatching(/\w/),
      message: expect.any(String),
      fix: expect.any(String),
    });
  });

  it('says when somebody who knows it is at work, and names only ways that exist', async () => {
    const { body } = await ask(await visit(app), { offering: 'D-DIA' }).expect(201);
    const { atWork, until, nextOpening, known, channels } = body.consultant;
    expect(known).toBe(true);
    expect(new Date(atWork ? until : nextOpening).getTime()).toBeGreaterThan(Date.now() - 60_000);
    expect(channels).toMatchObject([{ kind: 'needs', href: '/api/v1/needs' }]);
    expect(JSON.stringify(body.consultant)).not.toMatch(/Casey|Alex|Jo /);
  });

  it('refuses an unknown offering and explains one that is not sold', async () => {
    const visitor = await visit(app);
    const unknown = await ask(visitor, { offering: 'D-NOPE' }).expect(422);
    expect(unknown.body).toMatchObject({ code: 'offeringUnknown' });
    const { body } = await ask(visitor, { offering: 'D-T1' }).expect(201);
    expect(body).toMatchObject({
      sellable: false,
      reasons: [{ code: 'grandfathered', fix: expect.any(String) }],
    });
    expect(actions(body.nextActions)).not.toContain('putIntoCart');
    await visitor.post(`${INQUIRIES}/${body.id}/cart`).send({}).expect(422);
    await ask(visitor, { offering: 'D-DIA', stage: 'postSale' }).expect(422);
  });

  it('is asked once for an Idempotency-Key', async () => {
    const visitor = await visit(app);
    const key = newId();
    const [one, other] = await Promise.all([
      ask(visitor, dedicated(served), key).expect(201),
      ask(visitor, dedicated(served), key).expect(201),
    ]);
    expect(other.body).toEqual(one.body);
    const reused = await ask(visitor, { offering: 'D-BB' }, key).expect(422);
    expect(reused.body.code).toBe('idempotencyKeyReused');
    await ask(visitor, { offering: 'D-BB' }, 'short').expect(400);
  });

  it('belongs to who asked', async () => {
    const { body } = await ask(await visit(app), { offering: 'D-BB' }).expect(201);
    const stranger = await visit(app);
    await stranger.get(`${INQUIRIES}/${body.id}`).expect(404);
    await stranger.post(`${INQUIRIES}/${body.id}/cart`).send({}).expect(404);
    await stranger.get(`${INQUIRIES}/no-id`).expect(404);
  });

  it('comes along when its visitor signs in', async () => {
    const visitor = await visit(app);
    const { body } = await ask(visitor, { offering: 'D-BB' }).expect(201);
    await visitor
      .post('/api/v1/session')
      .send({ email: 'dana@brightwell.example', password: 'demo-trunkline-2026' })
      .expect(200);
    await visitor.get(`${INQUIRIES}/${body.id}`).expect(200);
  });

  it('goes on through ordering and after the sale under one correlation id', async () => {
    const dana = await signedIn();
    const { body: first } = await ask(dana, dedicated(served)).expect(201);
    const { correlationId } = first;
    const put = await dana.post(`${INQUIRIES}/${first.id}/cart`).send({ into: 'new' }).expect(200);
    const { cartId } = put.body;
    expect(put.body).toEqual({ cartId, lines: 1, correlationId });
    const repeated = await dana.post(`${INQUIRIES}/${first.id}/cart`).send({ into: 'new' }).expect(200);
    expect(repeated.body).toEqual(put.body);

    const { body: ordering } = await ask(dana, { offering: 'D-DIA', cartId }).expect(201);
    expect(ordering).toMatchObject({ stage: 'ordering', correlationId, ordering: { cartId, ready: false } });
    expect(ordering.ordering.missing.length).toBeGreaterThan(0);
    expect(actions(ordering.nextActions)).toContain('answerOrderEntry');
    expect(ordering.others).toContainEqual(
      expect.objectContaining({ action: 'checkOut', ruleId: 'orderEntryIncomplete' }),
    );
    await ask(dana, { offering: 'D-BB', cartId }).expect(422);

    await answerAll(dana, cartId as string);
    const { body: ready } = await ask(dana, { offering: 'D-DIA', cartId }).expect(201);
    expect(actions(ready.nextActions)).toContain('checkOut');
    const { body: receipt } = await checkout(dana, cartId as string).expect(201);
    const { orderId } = receipt;
    const order = await dana.get(`/tmf-api/productOrderingManagement/v4/productOrder/${orderId}`).expect(200);
    expect(order.body.correlationId).toBe(correlationId);

    await until(
      async () => (await dana.get(`/api/v1/orders/${orderId}`).expect(200)).body.milestones.length > 0,
    );
    const { body: sold } = await ask(dana, { offering: 'D-DIA', orderId, correlationId }).expect(201);
    expect(sold).toMatchObject({ stage: 'postSale', correlationId, postSale: { order: { id: orderId } } });
    expect(sold.postSale.milestones.length).toBeGreaterThan(0);
    expect(actions(sold.nextActions)).toEqual(expect.arrayContaining(['followOrder', 'cancelOrder']));
    expect(sold.others).toContainEqual(
      expect.objectContaining({ action: 'disconnect', ruleId: 'nothingInService' }),
    );
    const stranger = await visit(app);
    await ask(stranger, { offering: 'D-DIA', orderId }).expect(403);
  });

  it('asked again after a change of price says what has changed', async () => {
    const visitor = await visit(app);
    const question = { offering: 'D-BB' };
    const { body: before } = await ask(visitor, question).expect(201);
    const { body: same } = await ask(visitor, question).expect(201);
    expect(same.difference).toMatchObject({ inquiryId: before.id, changed: false });
    expect(same.correlationId).toBe(before.correlationId);
    const charge = before.preSale.prices.charges.find(({ kind }: { kind: string }) => kind === 'recurring');
    const keeper = await app.tokenFor('catalogueManager');
    const price = await app.http().get(`${PRICES}/${charge.priceId}`).expect(200);
    const dearer = price.body.price.value + 7;
    await app
      .http()
      .patch(`${PRICES}/${charge.priceId}`)
      .set('authorization', `Bearer ${keeper}`)
      .set('content-type', 'application/merge-patch+json')
      .send({ price: { unit: 'USD', value: dearer } })
      .expect(200);
    const { body: after } = await ask(visitor, question).expect(201);
    expect(after.difference).toMatchObject({ inquiryId: same.id, changed: true });
    expect(after.difference.charges).toContainEqual(
      expect.objectContaining({ name: charge.name, before: charge.amount, now: dearer.toFixed(2) }),
    );
    expect(after.difference.totals).toContainEqual(expect.objectContaining({ name: 'monthly' }));
  });
});
