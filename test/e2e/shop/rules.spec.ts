import type { JsonObject } from '../../../src/domains/helpers/index.js';
import type { TestApp } from '../../support/app.js';
import { addressWhere, createShop, isServed, offering } from '../../support/shop.js';
import {
  add,
  answerAll,
  CARTS,
  checkout,
  codes,
  newCart,
  type Reason,
  visit,
} from '../../support/shopper.js';

const RULES = '/tmf-api/productCatalogManagement/v4/rule';

interface Warning {
  readonly ruleId: string;
  readonly severity: string;
  readonly itemId: string;
  readonly fix: string;
  readonly change?: readonly JsonObject[];
  readonly explains?: string;
}

describe('rules', () => {
  let app: TestApp;
  let site: string;

  beforeAll(async () => {
    app = await createShop();
    site = await addressWhere(app, isServed);
  });

  afterAll(() => app.close());

  const ids = (warnings: readonly Warning[]): string[] => warnings.map(({ ruleId }) => ruleId);

  describe('in a cart', () => {
    it('say what is missing in words, and mend it at one press', async () => {
      const browser = await app.signIn('dana@brightwell.example');
      const cart = await newCart(browser);
      const backup = { offeringId: offering('D-BKP'), placeId: site };
      const { body: shown } = await add(browser, cart, backup).expect(201);
      const [warning] = shown.warning as Warning[];
      expect(warning).toMatchObject({
        ruleId: 'R-REQ-05',
        severity: 'error',
        itemId: shown.cartItem[0].id,
        fix: 'Add Business Broadband at the same site.',
        change: [{ op: 'add', offeringId: offering('D-BB'), placeId: site }],
      });
      expect(warning?.explains).toMatch(/^Wireless Backup needs Dedicated Internet, /);
      const refused = await checkout(browser, cart).expect(422);
      expect(codes(refused.body.reasons as Reason[])).toContain('R-REQ-05');
      const { body: mended } = await browser
        .post(`/api/v1/carts/${cart}/fixes`)
        .send({ ruleId: 'R-REQ-05', itemId: warning?.itemId })
        .expect(200);
      expect(ids(mended.warning)).not.toContain('R-REQ-05');
      expect(mended.cartItem).toHaveLength(2);
      expect(mended.cartItem[1].productOffering.id).toBe(offering('D-BB'));
      expect(mended.cartItem[1].product.place[0].id).toBe(site);
      const again = await browser.post(`/api/v1/carts/${cart}/fixes`).send({ ruleId: 'R-REQ-05' });
      expect([again.status, again.body.code]).toEqual([409, 'fixGone']);
      await browser.delete(`${CARTS}/${cart}`).expect(204);
    });

    it('set quantities and answers, and leave to people what only people can do', async () => {
      const browser = await visit(app);
      const cart = await newCart(browser);
      await add(browser, cart, { offeringId: offering('V-SIP'), quantity: 1, placeId: site }).expect(201);
      await add(browser, cart, { offeringId: offering('V-CARD') }).expect(201);
      const { body: trunk } = await browser
        .post(`/api/v1/carts/${cart}/fixes`)
        .send({ ruleId: 'R-CAR-01' })
        .expect(200);
      expect(trunk.cartItem[0].quantity).toBe(2);
      const { body: card } = await browser
        .post(`/api/v1/carts/${cart}/fixes`)
        .send({ ruleId: 'R-REQ-07' })
        .expect(200);
      expect(card.cartItem[1].orderEntry).toEqual([{ name: 'deposit', value: 'true' }]);
      expect(ids(card.warning)).toEqual(['R-REQ-02']); // a SIP trunk without access is a warning
      await add(browser, cart, { offeringId: offering('V-POTS') }).expect(201);
      const byHand = await browser.post(`/api/v1/carts/${cart}/fixes`).send({ ruleId: 'siteHasAPlace' });
      expect([byHand.status, byHand.body.code]).toEqual([422, 'fixByHand']);
      await browser.delete(`${CARTS}/${cart}`).expect(204);
    });

    it('offer no change that would leave them standing, and add once however often it is pressed', async () => {
      const browser = await visit(app);
      const cart = await newCart(browser);
      const { body: alone } = await add(browser, cart, { offeringId: offering('M-DEV') }).expect(201);
      const lacks = (alone.warning as Warning[]).find(({ ruleId }) => ruleId === 'R-REQ-08');
      expect(lacks?.change).toMatchObject([{ op: 'add', offeringId: offering('M-POST') }]);
      const press = () => browser.post(`/api/v1/carts/${cart}/fixes`).send({ ruleId: 'R-REQ-08' });
      const twice = await Promise.all([press(), press()]);
      expect(twice.map(({ status }) => status)).toContain(200);
      const third = await press();
      expect([third.status, third.body.code]).toEqual([422, 'fixByHand']);
      const { body: shown } = await browser.get(`${CARTS}/${cart}`).expect(200);
      expect(shown.cartItem).toHaveLength(2);
      const left = (shown.warning as Warning[]).filter(({ ruleId }) => ruleId === 'R-REQ-08');
      expect(left).toMatchObject([
        { severity: 'warning', fix: 'Sign in, so that we know your credit class.' },
      ]);
      expect(left[0]?.change ?? []).toEqual([]);
      expect(ids(shown.warning)).toContain('R-ELI-03');
      const age = await browser.post(`/api/v1/carts/${cart}/fixes`).send({ ruleId: 'R-ELI-03' }).expect(200);
      expect(ids(age.body.warning)).not.toContain('R-ELI-03');
      await browser.delete(`${CARTS}/${cart}`).expect(204);
    });

    it('hand a large order to the engineers: the order is placed, marked, and says so', async () => {
      const browser = await app.signIn('dana@brightwell.example');
      const cart = await newCart(browser);
      const line = {
        offeringId: offering('D-DIA'),
        placeId: site,
        termMonths: 36,
        characteristics: [{ name: 'bandwidth', value: '500 Mb/s' }],
      };
      await add(browser, cart, line).expect(201);
      await answerAll(browser, cart);
      const { body: receipt } = await checkout(browser, cart).expect(201);
      const { body: order } = await browser
        .get(`/tmf-api/productOrderingManagement/v4/productOrder/${receipt.orderId}`)
        .expect(200);
      expect(order.review).toMatchObject([
        { ruleId: 'R-APP-01', reviewer: 'technicalReview', state: 'needed', '@type': 'OrderReview' },
      ]);
      const { body: view } = await browser.get(`/api/v1/orders/${receipt.orderId}`).expect(200);
      expect(JSON.stringify(view)).toContain('Our engineers look at this order');
    });
  });

  describe('as resources of the catalogue', () => {
    let keeper: string;

    beforeAll(async () => {
      keeper = await app.tokenFor('catalogueManager');
    });

    const send = (method: 'post' | 'patch', path: string, body: object) =>
      app.http()[method](path).auth(keeper, { type: 'bearer' }).send(body);
    const draft = (rest: JsonObject = {}): JsonObject => ({
      code: 'R-TST-10',
      name: 'Long distance comes with a listing',
      family: 'requires',
      stage: ['cart', 'order'],
      severity: 'error',
      condition: { each: { offering: ['V-LD'] }, must: { exists: { of: { offering: ['V-LIST'] } } } },
      message: '{line} needs a listing.',
      fix: { words: 'Add one.', change: [{ op: 'add', offering: 'V-LIST', atSite: false }] },
      example: [
        {
          name: 'both',
          expected: 'pass',
          selection: { item: [{ offering: 'V-LD' }, { offering: 'V-LIST' }] },
        },
        { name: 'alone', expected: 'fail', selection: { item: [{ offering: 'V-LD' }] } },
      ],
      ...rest,
    });

    it('are read by staff, written by who keeps the catalogue, and shown to no customer', async () => {
      const agent = await app.tokenFor('agent');
      const { body } = await app.http().get(`${RULES}?limit=50`).auth(agent, { type: 'bearer' }).expect(200);
      expect(body).toHaveLength(36);
      const { body: sentences } = await app
        .http()
        .get('/api/v1/rules?offering=D-SDW')
        .auth(agent, { type: 'bearer' })
        .expect(200);
      expect(sentences.map(({ code }: { code: string }) => code)).toEqual(['R-REQ-04', 'R-SEQ-01']);
      await app.http().post(RULES).auth(agent, { type: 'bearer' }).send(draft()).expect(403);
      const customer = await app.tokenFor('customer');
      await app.http().get(RULES).auth(customer, { type: 'bearer' }).expect(403);
    });

    it('change what is judged from the next request on', async () => {
      const browser = await app.signIn('dana@brightwell.example');
      const cart = await newCart(browser);
      await add(browser, cart, { offeringId: offering('V-LD') }).expect(201);
      const { body: rule } = await send('post', RULES, draft({ lifecycleStatus: 'Active' })).expect(201);
      const { body: judged } = await browser.get(`${CARTS}/${cart}`).expect(200);
      expect(ids(judged.warning)).toEqual(['R-TST-10']);
      await send('patch', `${RULES}/${rule.id}`, { lifecycleStatus: 'Retired' }).expect(200);
      const { body: free } = await browser.get(`${CARTS}/${cart}`).expect(200);
      expect(ids(free.warning)).toEqual([]);
      await browser.delete(`${CARTS}/${cart}`).expect(204);
    });

    it.each<[string, JsonObject, string]>([
      ['without a condition', { condition: {} }, 'ruleNotReadable'],
      [
        'about nothing',
        { condition: { each: { offering: ['NONE'] }, must: { value: 1, is: 'known' } } },
        'ruleOfferingUnknown',
      ],
      [
        'against its own example',
        {
          example: [
            { name: 'a', expected: 'fail', selection: {} },
            { name: 'b', expected: 'pass', selection: {} },
          ],
        },
        'ruleExampleFails',
      ],
      ['with a code that is taken', { code: 'R-REQ-02' }, 'ruleCodeTwice'],
      [
        'against another',
        {
          code: 'R-TST-11',
          condition: {
            each: { offering: ['D-BKP'] },
            must: {
              absent: { of: { offering: ['D-DIA', 'D-BB', 'D-DSL', 'D-CAB', 'D-FTTH', 'D-FWA', 'D-T1'] } },
            },
          },
          fix: { words: 'Choose.' },
          example: [
            { name: 'a', expected: 'pass', selection: { item: [{ offering: 'D-BKP' }] } },
            {
              name: 'b',
              expected: 'fail',
              selection: { item: [{ offering: 'D-BKP' }, { offering: 'D-BB' }] },
            },
          ],
        },
        'ruleContradiction',
      ],
    ])('are refused %s', async (_what, rest, code) => {
      const answer = await send('post', RULES, draft({ lifecycleStatus: 'Active', ...rest }));
      expect([answer.status, answer.body.code]).toEqual([422, 'ruleRefused']);
      expect(codes(answer.body.reasons as Reason[])).toContain(code);
    });

    it('are tried out before they hold, and say how they come to their verdict', async () => {
      const selection = {
        item: [{ offering: 'V-LD' }, { offering: 'D-SDW', site: 'a' }],
        installed: [{ offering: 'D-BB', site: 'a' }],
      };
      const { body } = await send('post', '/api/v1/rule-trials', {
        selection,
        stage: 'cart',
        draft: [draft()],
      }).expect(200);
      expect(ids(body.verdict)).toEqual(['R-TST-10']);
      const outcomes = body.trace.map(
        ({ ruleId, outcome }: { ruleId: string; outcome: string }) => `${ruleId} ${outcome}`,
      );
      expect(outcomes).toEqual(expect.arrayContaining(['R-REQ-04 pass', 'R-TST-10 fail']));
      await send('post', '/api/v1/rule-trials', { selection, stage: 'cart', draft: [{}] }).expect(422);
    });
  });
});
