import { demoPromotionId, LoadDemoPrices } from '../../../src/business/demo-operator/prices/index.js';
import { Database, newId, type Refusal, systemScope } from '../../../src/domains/helpers/index.js';
import { PromotionUsesRepository } from '../../../src/domains/promotion/index.js';
import type { TestApp } from '../../support/app.js';
import { createShop, offering } from '../../support/shop.js';
import { type Browser, visit } from '../../support/shopper.js';

const PROMOTIONS = '/tmf-api/promotionManagement/v4/promotion';
const CATALOGUE = '/tmf-api/productCatalogManagement/v4';
const ask = (browser: Browser, offeringId: string) =>
  browser
    .post('/api/v1/prices')
    .send({ items: [{ quantity: 1, offeringId }] })
    .expect(200);

describe('what product managers keep', () => {
  let test: TestApp;
  let visitor: Browser;

  beforeAll(async () => {
    test = await createShop();
    await test.app.get(LoadDemoPrices, { strict: false }).load();
    visitor = await visit(test);
  });

  afterAll(() => test.close());

  const bearer = async (role: 'catalogueManager') => `Bearer ${await test.tokenFor(role)}`;

  it('shows the shop in the currency that one asks for', async () => {
    const shown = async (currency: string) =>
      (await test.http().get(`/api/v1/catalogue/offerings/D-BB?currency=${currency}`).expect(200)).body;
    expect((await shown('CAD')).price.monthly).toEqual({ amount: '109.00', currency: 'CAD' });
    expect((await shown('USD')).price.monthly).toEqual({ amount: '80.00', currency: 'USD' });
    const reasons = (await shown('GBP')).reasons as { code: string }[];
    expect(reasons.map(({ code }) => code)).toContain('currencyNotOffered');
  });

  it('deletes nothing that others stand on, and says who they are', async () => {
    const authorization = await bearer('catalogueManager');
    const { body: bundle } = await test
      .http()
      .get(`${CATALOGUE}/productOffering/${offering('D-BB')}`)
      .expect(200);
    const price = bundle.productOfferingPrice[0].id as string;
    for (const path of [`productOffering/${offering('V-LD')}`, `productOfferingPrice/${price}`]) {
      const { body } = await test
        .http()
        .delete(`${CATALOGUE}/${path}`)
        .set('authorization', authorization)
        .expect(409);
      expect(body.code).toBe('stillReferred');
      expect(body.message).toContain('retire it');
      await test.http().get(`${CATALOGUE}/${path}`).expect(200);
    }
    const { body: alone } = await test
      .http()
      .post(`${CATALOGUE}/productOffering`)
      .set('authorization', authorization)
      .send({ name: 'Nobody knows it' })
      .expect(201);
    await test
      .http()
      .delete(`${CATALOGUE}/productOffering/${alone.id}`)
      .set('authorization', authorization)
      .expect(204);
  });

  it('serves TMF671, and never applies what it does not understand', async () => {
    const keeper = await bearer('catalogueManager');
    const list = await test
      .http()
      .get(`${PROMOTIONS}?name=Spring 2026`)
      .set('authorization', keeper)
      .expect(200);
    expect(list.body).toMatchObject([{ lifecycleStatus: 'Active', localPeriod: { until: '2026-05-31' } }]);
    const made = await test
      .http()
      .post(PROMOTIONS)
      .set('authorization', keeper)
      .send({
        name: 'Odd',
        lifecycleStatus: 'Active',
        pattern: [
          {
            criteriaGroup: [
              { criteria: [{ criteriaOperator: '=', criteriaParameter: 'mood', criteriaValue: 'good' }] },
            ],
            action: [{ actionType: 'percentageOff', actionValue: '50' }],
          },
        ],
      })
      .expect(201);
    expect((await ask(visitor, offering('V-UC'))).body.totals.monthly.net).toBe('19.00');
    await test.http().delete(`${PROMOTIONS}/${made.body.id}`).set('authorization', keeper).expect(204);
  });

  it('shows promotions that need a code to nobody but the operator', async () => {
    const keeper = await bearer('catalogueManager');
    const asKeeper = (path: string) => test.http().get(path).set('authorization', keeper).expect(200);
    const everything = await asKeeper(PROMOTIONS);
    const coded = everything.body.filter((one: object) => JSON.stringify(one).includes('promotionCode'));
    expect(coded.length).toBeGreaterThan(2);
    const customer = await test.signIn('dana@brightwell.example');
    for (const outside of [visitor, customer]) {
      const seen = await outside.get(PROMOTIONS).expect(200);
      expect(JSON.stringify(seen.body)).not.toContain('promotionCode');
      expect(seen.body).toHaveLength(everything.body.length - coded.length);
      expect(seen.headers['x-total-count']).toBe(String(seen.body.length));
      const code = 'pattern.criteriaGroup.criteria.criteriaValue=FIBRE50';
      expect((await outside.get(`${PROMOTIONS}?${code}`).expect(200)).body).toEqual([]);
      await outside.get(`${PROMOTIONS}/${coded[0].id}`).expect(404);
    }
    const again = await asKeeper(PROMOTIONS); // not what was kept for the others
    expect(again.body).toHaveLength(everything.body.length);
    await asKeeper(`${PROMOTIONS}/${coded[0].id}`);
    await visitor.get(`${PROMOTIONS}/${coded[0].id}`).expect(404);
  });

  it.each([
    ['currencyUnknown', { name: 'A', currency: 'Dollars' }, 'currency'],
    [
      'currencyDiffers',
      {
        name: 'A',
        currency: 'USD',
        entry: [{ productOffering: { id: offering('V-UC') }, amountOff: { unit: 'EUR', value: 1 } }],
      },
      'entry[0].amountOff.unit',
    ],
    [
      'offeringDead',
      { name: 'A', currency: 'USD', productOffering: [{ id: offering('V-CTX') }] },
      'productOffering[0]',
    ],
    [
      'priceBooksOverlap',
      { name: 'A', currency: 'CAD', audience: 'everyone', lifecycleStatus: 'Active' },
      'validFor',
    ],
    [
      'entryEmpty',
      { name: 'A', currency: 'USD', entry: [{ productOffering: { id: offering('V-UC') } }] },
      'entry[0]',
    ],
  ])('refuses a price book with %s, and shows where', async (code, book, path) => {
    const { body } = await test
      .http()
      .post(`${CATALOGUE}/priceBook`)
      .set('authorization', await bearer('catalogueManager'))
      .send(book)
      .expect(422);
    expect(JSON.stringify(body)).toContain(code);
    expect(JSON.stringify(body)).toContain(path);
  });

  it('shows price books to the operator’s own people only', async () => {
    await visitor.get(`${CATALOGUE}/priceBook`).expect(401);
    const nora = await test.signIn('nora@northline.example');
    await nora.get(`${CATALOGUE}/priceBook`).expect(403);
  });

  it('refuses an amount without a currency, and two prices that hold at the same time', async () => {
    const keeper = await bearer('catalogueManager');
    const post = (resource: string, body: object) =>
      test.http().post(`${CATALOGUE}/${resource}`).set('authorization', keeper).send(body);
    const bare = await post('productOfferingPrice', {
      name: 'Bare',
      priceType: 'recurring',
      price: { value: 5 },
    }).expect(422);
    expect(JSON.stringify(bare.body)).toContain('price.unit');
    const monthly = {
      name: 'Monthly',
      priceType: 'recurring',
      recurringChargePeriodType: 'month',
      price: { unit: 'USD', value: 5 },
    };
    const period = (from: string, to: string) => ({
      validFor: { startDateTime: `${from}T00:00:00Z`, endDateTime: `${to}T00:00:00Z` },
    });
    const made = async (rest: object) =>
      (await post('productOfferingPrice', { ...monthly, ...rest }).expect(201)).body.id as string;
    const early = await made(period('2026-01-01', '2026-07-01'));
    const late = await made(period('2026-07-01', '2027-01-01'));
    const twin = await made(period('2026-06-01', '2026-08-01'));
    const list = (...ids: string[]) => ({
      name: 'Priced twice',
      productOfferingPrice: ids.map((id) => ({ id })),
    });
    await post('productOffering', list(early, late)).expect(201);
    const refused = await post('productOffering', list(early, late, twin)).expect(422);
    expect(JSON.stringify(refused.body)).toContain('pricePeriodsOverlap');
    expect(JSON.stringify(refused.body)).toContain('productOfferingPrice[2]');
  });

  it('lets one of two orders have the last use of a promotion, and counts no other', async () => {
    const database = test.app.get(Database, { strict: false });
    const uses = test.app.get(PromotionUsesRepository, { strict: false });
    const promotion = { id: demoPromotionId('FIRST100'), name: 'First', oncePerCustomer: false, budget: 1 };
    const use = (customerSlug: string) => {
      const scope = test.scopeFor('customer', { customerSlug });
      const { tenantId, customerId } = scope;
      return database.transaction(scope, (tx) =>
        uses.note(tx, [promotion], { tenantId, customerId, orderId: newId(), now: new Date() }),
      );
    };
    const results = await Promise.allSettled(['ada', 'pat', 'brightwell'].map(use));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(
      results.flatMap((one) => (one.status === 'rejected' ? [(one.reason as Refusal).code] : [])),
    ).toEqual(['promotionUsedUp', 'promotionUsedUp']);
    const scope = systemScope('test');
    expect(await uses.count(scope, promotion.id)).toBe(1);
    expect(await database.query(scope, 'SELECT id FROM base.promotion_use')).toHaveLength(1);
  });
});
