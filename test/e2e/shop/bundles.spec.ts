import { newId } from '../../../src/domains/helpers/index.js';
import type { TestApp } from '../../support/app.js';
import { addressWhere, addressWith, createShop, isServed, offering } from '../../support/shop.js';
import { add, type Browser, CARTS, codes, newCart, totals, visit } from '../../support/shopper.js';

interface Line {
  readonly id: string;
  readonly quantity: number;
  readonly bundleItemId?: string;
  readonly productOffering: { readonly id: string; readonly name: string };
  readonly product: { readonly place?: { id: string }[] };
  readonly itemTerm?: { duration: { amount: number } }[];
  readonly itemPrice: {
    name: string;
    priceAlteration?: { name: string; productOfferingPrice?: { id: string } }[];
  }[];
  readonly availability?: { result: string; alternative?: { name: string }[] };
  readonly cartItemRelationship?: { id: string; relationshipType: string }[];
}
interface Cart {
  readonly cartItem: Line[];
  readonly cartTotalPrice: Parameters<typeof totals>[0];
  readonly warning: { code: string; path: string; message: string; fix: string; itemId?: string }[];
}

const lineOf = (cart: Cart, code: string): Line =>
  cart.cartItem.find(({ productOffering }) => productOffering.id === offering(code)) as Line;
const codesIn = (cart: Cart): string[] => cart.cartItem.map(({ productOffering }) => productOffering.name);

describe('a bundle in the cart', () => {
  let app: TestApp;
  let served: string;
  let unserved: string;
  let browser: Browser;
  let id: string;

  beforeAll(async () => {
    app = await createShop();
    served = await addressWhere(app, isServed);
    unserved = await addressWhere(app, ({ result }) => result === 'unavailable');
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    browser = await visit(app);
    id = await newCart(browser);
  });

  const put = async (item: object): Promise<Cart> => (await add(browser, id, item).expect(201)).body as Cart;
  const item = (line: Line) => `/api/v1/carts/${id}/items/${line.id}`;

  it('comes with what it proposes, priced with what it takes off, each by its price', async () => {
    const cart = await put({ offeringId: offering('B-CALL'), placeId: served, termMonths: 24 });
    expect(codesIn(cart)).toEqual(['Complete Calling Package', 'Complete Calling', 'Long Distance']);
    const [bundle, lines, longDistance] = cart.cartItem as [Line, Line, Line];
    expect(lines).toMatchObject({
      bundleItemId: bundle.id,
      quantity: 2,
      product: { place: [{ id: served }] },
    });
    expect(lines.itemTerm?.[0]?.duration.amount).toBe(24);
    expect(longDistance.product.place).toBeUndefined();
    expect(bundle.cartItemRelationship).toEqual(
      [lines, longDistance].map((part) =>
        expect.objectContaining({ id: part.id, relationshipType: 'bundles' }),
      ),
    );
    // 2 x 49 less 10 %, long distance included, installation waived for 24 months.
    expect(totals(cart.cartTotalPrice)).toEqual([0, 88.2, 0, 24 * 88.2]);
    expect(lines.itemPrice[0]?.priceAlteration).toMatchObject([
      { name: 'Package discount on lines', productOfferingPrice: { id: expect.any(String) } },
    ]);
    expect(cart.warning).toEqual([]);
  });

  it('goes as a whole, and keeps what it cannot do without', async () => {
    const cart = await put({ offeringId: offering('B-CALL'), placeId: served });
    const refused = await browser.delete(item(lineOf(cart, 'V-CCP'))).expect(409);
    expect(refused.body).toMatchObject({ code: 'bundleNeedsPart' });
    expect(refused.body.message).toMatch(/Phone lines.*remove the whole package/);
    const { body: without } = await browser.delete(item(lineOf(cart, 'V-LD'))).expect(200);
    expect(codesIn(without as Cart)).toEqual(['Complete Calling Package', 'Complete Calling']);
    const { body: none } = await browser.delete(item(lineOf(cart, 'B-CALL'))).expect(200);
    expect((none as Cart).cartItem).toEqual([]);
  });

  it('lets one choose: an extra, another of a choice of one, quantities and the term', async () => {
    const before = await put({ offeringId: offering('B-CALL'), placeId: served, termMonths: 12 });
    const bundle = lineOf(before, 'B-CALL');
    await put({ bundleItemId: bundle.id, offeringId: offering('V-CONF'), quantity: 3 });
    const video = await put({ bundleItemId: bundle.id, offeringId: offering('V-VID') });
    expect(codesIn(video)).not.toContain('Audio Conferencing');
    expect(lineOf(video, 'V-VID')).toMatchObject({ bundleItemId: bundle.id, quantity: 1 });
    const { body: two } = await browser.patch(item(bundle)).send({ quantity: 2, termMonths: 36 }).expect(200);
    expect(lineOf(two as Cart, 'V-CCP')).toMatchObject({
      quantity: 4,
      itemTerm: [{ duration: { amount: 36 } }],
    });
    const stranger = await add(browser, id, {
      bundleItemId: bundle.id,
      offeringId: offering('D-DIA'),
    }).expect(422);
    expect(stranger.body.message).toMatch(
      /no part of Complete Calling Package: choose from Complete Calling,/,
    );
    const alone = await add(browser, id, { bundleItemId: newId(), offeringId: offering('V-CONF') });
    expect([alone.status, alone.body.code]).toEqual([404, 'cartItemUnknown']);
  });

  it('is judged as it is chosen: limits, what is missing, strangers; each with its fix', async () => {
    const pagers = await put({
      offeringId: offering('B-ONCALL'),
      members: [{ offeringId: offering('M-PAGE'), quantity: 4 }],
    });
    expect(pagers.warning.map(({ message, fix }) => `${message} ${fix}`)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/needs one more of Conference bridge.*Add Audio Conferencing/),
        expect.stringMatching(/exactly 5 of Paging, and 4 are chosen.*Set the quantity of Paging to 5/),
      ]),
    );
    const bundle = lineOf(pagers, 'B-ONCALL');
    await browser
      .patch(item(lineOf(pagers, 'M-PAGE')))
      .send({ quantity: 5 })
      .expect(200);
    const good = await put({ bundleItemId: bundle.id, offeringId: offering('V-CONF') });
    expect(good.warning).toEqual([]);
    expect(totals(good.cartTotalPrice)[1]).toBe(45);
    // A partner's cart may say anything; it is told what is wrong with it.
    const token = await app.tokenFor('client');
    const partner = await app
      .http()
      .post(CARTS)
      .set('authorization', `Bearer ${token}`)
      .send({
        cartItem: [
          {
            id: '1',
            productOffering: { id: offering('B-CALL') },
            cartItemRelationship: [{ id: '2', relationshipType: 'bundles' }],
          },
          { id: '2', productOffering: { id: offering('D-IP') } },
          { id: '3', productOffering: { id: offering('V-CONF') }, bundleItemId: 'nowhere' },
        ],
      })
      .expect(201);
    expect(partner.body.cartItem[1].bundleItemId).toBe('1');
    expect(partner.body.cartItem[2].bundleItemId).toBeUndefined();
    expect(codes(partner.body.warning)).toContain('bundleIsComplete');
  });

  it('has parts at two sites; what cannot be had at one is said there, with what can', async () => {
    const at = (placeId: string) => ({ offeringId: offering('D-DIA'), placeId });
    const cart = await put({
      offeringId: offering('B-OFFICE'),
      members: [at(served), at(unserved), { offeringId: offering('V-UC'), quantity: 8 }],
    });
    const wrong = cart.warning.filter(({ code }) => code !== 'bundleIsComplete');
    expect(cart.warning.filter(({ code }) => code === 'bundleIsComplete')).toEqual([]);
    expect(wrong).toHaveLength(1);
    const refused = cart.cartItem.find(({ availability }) => availability?.result === 'unavailable') as Line;
    expect(wrong[0]).toMatchObject({ itemId: refused.id });
    expect(wrong[0]?.message).toMatch(/Dedicated Internet cannot be served at /);
    // The whole site may go: the other keeps its access.
    const { body } = await browser.delete(item(refused)).expect(200);
    expect((body as Cart).warning).toEqual([]);
  });

  it('takes the other access of its choice where only that can be had', async () => {
    const cable = await addressWith(app, { served: ['D-CAB'], refused: ['D-DIA', 'D-BB'] });
    const cart = await put({ offeringId: offering('B-OFFICE'), placeId: cable });
    expect(codesIn(cart)).toContain('Cable Internet 500/20');
    expect(codesIn(cart)).not.toContain('Dedicated Internet');
    expect(cart.warning).toEqual([]);
    // Who asks for what cannot be had is told what can, and one step takes it instead.
    const bundleItemId = lineOf(cart, 'B-OFFICE').id;
    const asked = await put({ bundleItemId, offeringId: offering('D-DIA'), placeId: cable });
    expect(asked.warning).toHaveLength(1);
    expect(asked.warning[0]?.fix).toMatch(/Cable Internet 500\/20/);
    const mended = await put({ bundleItemId, offeringId: offering('D-CAB'), placeId: cable });
    expect(mended.warning).toEqual([]);
    expect(codesIn(mended)).not.toContain('Dedicated Internet');
  });

  it('is the same choice on a second device only when its parts are', async () => {
    const first = await app.signIn('ada@example.com');
    const cart = await newCart(first);
    await add(first, cart, { offeringId: offering('B-MOBILE') }).expect(201);
    await add(browser, id, { offeringId: offering('B-MOBILE'), quantity: 2 }).expect(201);
    const lone = {
      offeringId: offering('B-MOBILE'),
      members: [{ offeringId: offering('M-POOL'), quantity: 3 }],
    };
    await add(browser, id, lone).expect(201);
    await browser
      .post('/api/v1/session')
      .send({ email: 'ada@example.com', password: 'demo-trunkline-2026' })
      .expect(200);
    const { body } = await browser.get('/api/v1/carts/current').expect(200);
    const bundles = (body as Cart).cartItem.filter(({ bundleItemId }) => !bundleItemId);
    expect(bundles.map(({ quantity }) => quantity)).toEqual([2, 1]);
    const parts = bundles.map(({ id: own }) =>
      (body as Cart).cartItem
        .filter(({ bundleItemId }) => bundleItemId === own)
        .map(({ quantity }) => quantity),
    );
    expect(parts).toEqual([[10, 2, 2], [3]]);
  });
});
