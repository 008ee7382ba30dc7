import { demoPromotionId, LoadDemoPrices } from '../../../src/business/demo-operator/prices/index.js';
import { JudgeStoredOrder } from '../../../src/business/order-management/placing/judge-stored-order.js';
import { AddressRepository } from '../../../src/domains/place/index.js';
import { derivedId, systemScope } from '../../../src/domains/helpers/index.js';
import { TaxAuthority } from '../../../src/integration/tax/index.js';
import type { TestApp } from '../../support/app.js';
import { addressWhere, createShop, isServed, offering } from '../../support/shop.js';
import { add, answerAll, type Browser, checkout, newCart, visit } from '../../support/shopper.js';

const ask = (browser: Browser, item: object, rest: object = {}) =>
  browser
    .post('/api/v1/prices')
    .send({ items: [{ quantity: 1, ...item }], ...rest })
    .expect(200);
const CATALOGUE = '/tmf-api/productCatalogManagement/v4';

describe('prices', () => {
  let test: TestApp;
  let visitor: Browser;
  let site: string;

  beforeAll(async () => {
    test = await createShop();
    await test.app.get(LoadDemoPrices, { strict: false }).load();
    visitor = await visit(test);
    site = await addressWhere(test, isServed);
  });

  afterAll(() => test.close());

  const bearer = async (role: 'admin' | 'agent' | 'catalogueManager') =>
    `Bearer ${await test.tokenFor(role)}`;

  it('are told to visitors, with words and the part of the first month', async () => {
    const item = { offeringId: offering('V-CCP'), quantity: 5, termMonths: 12 };
    const { body } = await ask(visitor, item, { startDate: '2026-11-19' });
    expect(body).toMatchObject({ currency: 'USD', priceBook: null, tax: { status: 'placeUnknown' } });
    expect(body.totals).toMatchObject({
      dueToday: { net: '175.00', tax: '0.00', gross: '175.00' },
      monthly: { net: '210.00' },
      overTerm: { net: '2695.00' },
    });
    expect(body.items[0].charges[0]).toMatchObject({
      words: '5 × $42.00 = $210.00 each month',
      firstMonth: { amount: '84.00', words: '12 of 30 days: $84.00' },
    });
  });

  it('refuse a day that is not in the calendar', async () => {
    const items = [{ offeringId: offering('D-DIA'), quantity: 1 }];
    const { body } = await visitor
      .post('/api/v1/prices')
      .send({ items, startDate: '2026-02-30' })
      .expect(400);
    expect(JSON.stringify(body)).toContain('day of the calendar');
    await visitor.post('/api/v1/prices').send({ items, startDate: '2028-02-29' }).expect(200);
  });

  it('name the fault of a choice that is not offered, instead of a sum without it', async () => {
    const choose = (...characteristics: [string, string][]) => ({
      offeringId: offering('D-DIA'),
      characteristics: characteristics.map(([name, value]) => ({ name, value })),
    });
    const faults = [
      [choose(['bandwidth', '9 Gb/s']), 'valueNotOffered'],
      [choose(['__proto__', 'x']), 'characteristicUnknown'],
      [choose(['bandwidth', '100 Mb/s'], ['bandwidth', '1 Gb/s']), 'characteristicTwice'],
      [{ offeringId: offering('D-DIA'), partOf: 7 }, 'partOfUnknown'],
      [{ offeringId: offering('D-DIA'), partOf: 1 }, 'partOfUnknown'],
    ] as const;
    for (const [item, code] of faults) {
      const { body } = await ask(visitor, item);
      expect(body.items[0]).toMatchObject({ charges: [], fault: { code } });
    }
  });

  it('of a package alone are those of the parts that the cart takes', async () => {
    const { body } = await ask(visitor, { offeringId: offering('B-CALL') });
    expect(body.items.length).toBeGreaterThan(1);
    const cart = await newCart(visitor);
    const added = await add(visitor, cart, { offeringId: offering('B-CALL'), quantity: 1 }).expect(201);
    const monthly = added.body.cartTotalPrice.find(
      ({ priceType }: { priceType: string }) => priceType === 'recurring',
    );
    expect(Number(body.totals.monthly.net)).toBe(monthly.price.dutyFreeAmount.value);
    expect(Number(body.totals.monthly.net)).toBeGreaterThan(0);
  });

  it('carry the taxes of the place, and say so when nobody can tell them', async () => {
    const item = { offeringId: offering('V-CCP'), quantity: 1, termMonths: 12, placeId: site };
    const { body } = await ask(visitor, item);
    expect(body.tax.status).toBe('included');
    const names = body.items[0].taxes.map(({ name }: { name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(['Universal service fee', '911 fee']));
    const { net, tax, gross } = body.totals.monthly;
    expect(Number(tax)).toBeGreaterThan(0);
    expect(Number(gross)).toBeCloseTo(Number(net) + Number(tax), 9);
    const sum = body.items[0].taxes
      .filter(({ kind }: { kind: string }) => kind === 'recurring')
      .reduce((total: number, { amount }: { amount: string }) => total + Math.round(Number(amount) * 100), 0);
    expect(sum).toBe(Math.round(Number(tax) * 100));

    const authority = test.app.get(TaxAuthority, { strict: false });
    const down = jest.spyOn(authority, 'taxesAt').mockRejectedValue(new Error('planted'));
    const later = await ask(visitor, item);
    expect(later.body.tax).toEqual({
      status: 'notIncluded',
      words: 'Taxes cannot be estimated at the moment and come on top.',
    });
    expect(later.body.totals.monthly.net).toBe(net);
    down.mockRestore();
  });

  it('follow the distance between two ends, whatever band was chosen', async () => {
    const places = test.app.get(AddressRepository, { strict: false });
    const [near] = await places.sites(systemScope('test'), [site]);
    expect(near?.latitude).not.toBeNull();
    const item = {
      offeringId: offering('D-EL'),
      termMonths: 36,
      characteristics: [{ name: 'mileageBand', value: '51-100' }],
    };
    const chosen = await ask(visitor, item);
    expect(chosen.body.items[0]).toMatchObject({
      distanceMiles: null,
      totals: { monthly: { net: '790.00' } },
    });
    const known = await ask(visitor, { ...item, placeId: site, farEndPlaceId: site });
    expect(known.body.items[0]).toMatchObject({ distanceMiles: 0, totals: { monthly: { net: '420.00' } } });
  });

  it('are those of the book, of which a reseller sees only its own offerings', async () => {
    const nora = await test.signIn('nora@northline.example');
    const { body } = await ask(nora, { offeringId: offering('V-CCP'), quantity: 5, termMonths: 12 });
    expect(body).toMatchObject({ priceBook: 'Northline wholesale', totals: { monthly: { net: '175.00' } } });
    const seat = await ask(nora, { offeringId: offering('V-UC') });
    expect(seat.body.totals.monthly.net).toBe('16.72'); // 19.00 less 12 %
    const dia = await ask(nora, { offeringId: offering('D-DIA'), termMonths: 12 });
    expect(dia.body.totals.monthly.net).toBe('505.75'); // 595.00 less 15 %
    const hidden = await ask(nora, { offeringId: offering('X-CON') });
    expect(hidden.body.items[0].fault.code).toBe('notInPriceBook');
    expect((await ask(visitor, { offeringId: offering('X-CON') })).body.items[0].fault).toBeNull();
    const listed = async (browser: Browser) =>
      JSON.stringify((await browser.get('/api/v1/catalogue/offerings?limit=100').expect(200)).body);
    expect(await listed(visitor)).toContain(offering('X-CON'));
    expect(await listed(nora)).not.toContain(offering('X-CON'));
    expect(await listed(nora)).toContain(offering('V-CCP'));
  });

  it('are told in other currencies, and never mixed', async () => {
    const cad = await ask(visitor, { offeringId: offering('D-BB') }, { currency: 'CAD' });
    expect(cad.body).toMatchObject({
      currency: 'CAD',
      totals: { monthly: { net: '109.00' }, dueToday: { net: '135.63' } },
    });
    const pounds = await visitor
      .post('/api/v1/prices')
      .send({ items: [{ offeringId: offering('D-BB'), quantity: 1 }], currency: 'GBP' })
      .expect(400);
    expect(JSON.stringify(pounds.body)).toMatch(/USD, .*CAD/);
    const admin = await bearer('catalogueManager');
    const price = await test
      .http()
      .post(`${CATALOGUE}/productOfferingPrice`)
      .set('authorization', admin)
      .send({
        name: 'In yen',
        priceType: 'recurring',
        recurringChargePeriodType: 'month',
        price: { unit: 'JPY', value: 900 },
      })
      .expect(201);
    const foreign = await test
      .http()
      .post(`${CATALOGUE}/productOffering`)
      .set('authorization', admin)
      .send({ name: 'Yen only', lifecycleStatus: 'Active', productOfferingPrice: [{ id: price.body.id }] })
      .expect(201);
    const items = [foreign.body.id as string, offering('V-UC')].map((offeringId) => ({
      offeringId,
      quantity: 1,
    }));
    const { body } = await visitor.post('/api/v1/prices').send({ items }).expect(200);
    expect(body.items.map(({ fault }: { fault: { code: string } | null }) => fault?.code ?? null)).toEqual([
      'currenciesMixed',
      null,
    ]);
    expect(body.totals.monthly.net).toBe('19.00');
  });

  it('fall by a promotion while its code holds, and say what became of every code', async () => {
    const ada = await test.signIn('ada@example.com');
    const item = { offeringId: offering('D-FTTH') };
    const codes = { promotionCodes: ['fibre50', 'SPRING26', 'VOICE2', 'WHAT'] };
    const { body } = await ask(ada, item, codes);
    expect(body.totals).toMatchObject({ monthly: { net: '22.50' }, regularMonthly: { net: '55.00' } });
    expect(body.items[0].charges[0].words).toBe(
      '$22.50 for 3 months, then $45.00 for 9 months, then $55.00, each month; Home Fibre at half price for three months',
    );
    expect(body.codes.map(({ code, state }: { code: string; state: string }) => [code, state])).toEqual([
      ['fibre50', 'applied'],
      ['SPRING26', 'notOpen'],
      ['VOICE2', 'notApplicable'],
      ['WHAT', 'unknown'],
    ]);
    expect((await ask(visitor, item, codes)).body.totals.monthly.net).toBe('45.00'); // of consumers only
  });

  it('stay with the order, and a promotion of one use is used once', async () => {
    const dana = await test.signIn('dana@brightwell.example');
    const buy = async () => {
      const cart = await newCart(dana);
      await add(dana, cart, { offeringId: offering('D-BB'), quantity: 1, placeId: site }).expect(201);
      const { body } = await dana
        .patch(`/tmf-api/shoppingCart/v4/shoppingCart/${cart}`)
        .send({ promotionCode: 'NOFEE' })
        .expect(200);
      return { cart, body };
    };
    const first = await buy();
    expect(first.body.cartTotalPrice[0].price.dutyFreeAmount.value).toBe(0);
    expect(first.body.cartItem[0].itemPrice[1].priceAlteration[0].promotion.id).toBe(
      demoPromotionId('NOFEE'),
    );
    const second = await buy();
    await answerAll(dana, first.cart);
    const placed = await checkout(dana, first.cart).expect(201);
    const { body: order } = await dana
      .get(`/tmf-api/productOrderingManagement/v4/productOrder/${placed.body.orderId}`)
      .expect(200);
    expect(order.pricing).toMatchObject({
      promotion: [{ id: demoPromotionId('NOFEE') }],
      code: [{ state: 'applied' }],
    });
    expect(order.productOrderItem[0].itemPrice[1].priceAlteration[0].promotion.id).toBe(
      demoPromotionId('NOFEE'),
    );
    const again = await dana.get(`/tmf-api/shoppingCart/v4/shoppingCart/${second.cart}`).expect(200);
    expect(again.body.cartTotalPrice[0].price.dutyFreeAmount.value).toBe(99);
    expect(again.body.pricing.code).toMatchObject([{ code: 'NOFEE', state: 'spent' }]);
  });

  it('of programs follow a qualification, not what they claim', async () => {
    const far = await addressWhere(
      test,
      ({ result, technology }) => result === 'available' && technology === 'offNetFibre',
    );
    const { body: checked } = await visitor
      .post('/api/v1/availability')
      .send({ addressId: far, offeringIds: [offering('D-DIA')] })
      .expect(200);
    const client = `Bearer ${await test.tokenFor('client')}`;
    const order = async (rest: object) => {
      const { body } = await test
        .http()
        .post('/tmf-api/productOrderingManagement/v4/productOrder')
        .set('authorization', client)
        .send({
          relatedParty: [
            { id: derivedId('customer:kestrel'), role: 'customer', '@referredType': 'Customer' },
          ],
          productOrderItem: [
            {
              id: '1',
              action: 'add',
              productOffering: { id: offering('D-DIA') },
              product: { place: [{ id: far, role: 'service' }] },
              ...rest,
            },
          ],
        })
        .expect(201);
      const monthly = body.orderTotalPrice[1].price.dutyFreeAmount.value as number;
      const judgement = await test.app
        .get(JudgeStoredOrder, { strict: false })
        .execute(systemScope('test'), String(body.id), false);
      return [monthly, judgement?.reasons.map(({ code }) => code)];
    };
    expect(await order({ qualification: [{ id: checked.qualificationId }] })).toEqual([702.1, []]);
    const rejected = [595, ['qualificationNeeded']];
    expect(await order({ availability: { technology: 'offNetFibre' } })).toEqual(rejected);
    expect(await order({ qualification: [{ id: derivedId('no such') }] })).toEqual(rejected);
  });
});
