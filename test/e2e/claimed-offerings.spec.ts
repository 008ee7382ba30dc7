import { OFFERINGS } from '../../src/business/demo-operator/catalogue/index.js';
import { derivedId, type JsonObject } from '../../src/domains/helpers/index.js';
import { type Browser, CARTS } from '../support/shopper.js';
import { addressesWith, addressWith, offering } from '../support/shop.js';
import { browse, buy, type Bought } from '../support/buying.js';
import { ORDERS, withOrdering } from '../support/ordering.js';
import { until } from '../support/until.js';

const PRODUCTS = '/tmf-api/productInventory/v4/product';
const CANCELLATIONS = '/tmf-api/productOrderingManagement/v4/cancelProductOrder';

describe('the offerings that the claims name', () => {
  const { get, post, test, runner, tokens } = withOrdering();
  let company: Browser;
  let home: Browser;
  /** Business addresses on the network's fibre: at each, one complete calling package may stand. */
  let offices: string[];

  beforeAll(async () => {
    await runner().start();
    company = await test().signIn('kim@kestrel.example');
    home = await test().signIn('ada@example.com');
    offices = await addressesWith(test(), { served: ['D-DIA', 'V-CCP'], refused: [] }, 4);
  });

  const alone = async (
    browser: Browser,
    offeringClass: string,
    code: string,
    rest: object = {},
  ): Promise<Bought> => {
    const offeringId = await browse(browser, offeringClass, code);
    return buy(test(), browser, [{ offeringId, quantity: 1, ...rest }]);
  };

  it.each<[string, string, string, 'company' | 'home', object]>([
    [
      'a complete calling package',
      'voice',
      'V-CCP',
      'company',
      { quantity: 5, termMonths: 24, placeId: 'office' },
    ],
    ['long distance', 'voice', 'V-LD', 'company', {}],
    ['toll free', 'voice', 'V-TF', 'company', { characteristics: [{ name: 'numberKind', value: 'vanity' }] }],
    ['conferencing', 'voice', 'V-CONF', 'company', { quantity: 3 }],
    ['conferencing as mobile', 'mobile', 'V-CONF', 'company', {}],
    ['a calling card', 'voice', 'V-CARD', 'home', { quantity: 2 }],
    ['a calling card as mobile', 'mobile', 'V-CARD', 'company', {}],
    ['dial-up Internet', 'data', 'D-DIAL', 'home', {}],
    ['dial-up Internet as mobile', 'mobile', 'D-DIAL', 'home', {}],
    [
      'dedicated Internet',
      'data',
      'D-DIA',
      'company',
      {
        placeId: 'office',
        termMonths: 36,
        characteristics: [{ name: 'bandwidth', value: '1 Gb/s' }],
      },
    ],
    [
      'paging with an on-call group',
      'mobile',
      'M-PAGE',
      'company',
      {
        quantity: 4,
        characteristics: [
          { name: 'display', value: 'Alphanumeric' },
          { name: 'onCallGroup', value: 'yes' },
        ],
      },
    ],
  ])('%s is bought by itself in the class %s', async (_what, offeringClass, code, who, choice) => {
    const rest = 'placeId' in choice ? { ...choice, placeId: offices[0] } : choice;
    const { products } = await alone(who === 'home' ? home : company, offeringClass, code, rest);
    expect(products).toHaveLength(1);
    expect(products[0]).toMatchObject({ isBundle: false, serviceId: expect.stringMatching(/^SVC-\d{8}$/) });
  });

  it.each<[string, string, 'company' | 'home', readonly string[], object]>([
    [
      'a complete calling package with long distance, toll free, conferencing and cards',
      'B-CALL',
      'company',
      ['V-CCP', 'V-LD', 'V-TF', 'V-CONF', 'V-CARD'],
      { termMonths: 24, placeId: 'office' },
    ],
    [
      'dedicated Internet with phones and a backup',
      'B-OFFICE',
      'company',
      [],
      { termMonths: 36, placeId: 'office' },
    ],
    ['mobile conferencing and calling cards', 'B-MOBILE', 'company', [], {}],
    ['dial-up Internet with a calling card, on the road', 'B-TRAVEL', 'home', [], {}],
    ['paging with a conference bridge', 'B-ONCALL', 'company', [], {}],
  ])('%s are bought as a bundle', async (_what, code, who, members, choice) => {
    const { cart, products } = await buy(test(), who === 'home' ? home : company, [
      {
        offeringId: offering(code),
        ...choice,
        ...('placeId' in choice && { placeId: offices[1] }),
        ...(members.length > 0 && { members: members.map((one) => ({ offeringId: offering(one) })) }),
      },
    ]);
    const [bundle, ...parts] = products;
    expect(parts.length).toBeGreaterThan(1);
    expect(cart.cartItem.slice(1).map(({ bundleItemId }) => bundleItemId)).toEqual(
      parts.map(() => cart.cartItem[0]?.id),
    );
    expect(bundle).toMatchObject({
      isBundle: true,
      productRelationship: parts.map(({ id }) => ({ relationshipType: 'bundles', product: { id } })),
    });
    for (const part of parts) {
      expect(part).toMatchObject({
        isBundle: false,
        productRelationship: [{ relationshipType: 'bundledBy', product: { id: bundle?.id } }],
      });
    }
    const altered = cart.cartItem.filter(({ itemPrice }) => itemPrice.some((one) => one.priceAlteration));
    expect(altered.length).toBeGreaterThan(0);
  });

  describe('and the rest of the price list', () => {
    const sold = OFFERINGS.filter(({ grandfathered }) => !grandfathered);
    const served = new Map<string, string>();
    /** Where not any address will do. */
    const PLACES: Readonly<Record<string, () => string | undefined>> = {
      'V-CCP': () => offices[2],
      'B-CALL': () => offices[3],
      'B-OFFICE': () => offices[0],
      'B-HOME': () => served.get('D-FTTH'),
    };
    /** A trunk has two channels at least. */
    const FEWEST: Readonly<Record<string, number>> = { 'V-SIP': 2 };

    beforeAll(async () => {
      for (const { code, site } of sold) {
        if (site) served.set(code, await addressWith(test(), { served: [code], refused: [] }));
      }
    });

    it.each(sold.map(({ code }) => code))('%s can be bought', async (code) => {
      const source = sold.find((one) => one.code === code);
      const browser = source?.segments.includes('enterprise') ? company : home;
      const placeId = PLACES[code]?.() ?? served.get(code);
      const quantity = FEWEST[code] ?? 1;
      await buy(test(), browser, [{ offeringId: offering(code), quantity, ...(placeId && { placeId }) }]);
    });
  });

  it.each(['V-CTX', 'D-T1'])('%s is bought by nobody, and changed and ended by who has it', async (code) => {
    const cart = await company.post(CARTS).send({}).expect(201);
    const { body } = await company
      .post(`/api/v1/carts/${cart.body.id}/items`)
      .send({ offeringId: offering(code), placeId: offices[0] })
      .expect(201);
    expect(body.warning).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ severity: 'error', message: expect.stringMatching(/not sold/) }),
      ]),
    );
    const relatedParty = [
      { id: derivedId('customer:kestrel'), role: 'customer', '@referredType': 'Customer' },
    ];
    const old = await post(
      await test().tokenFor('admin'),
      {
        name: code,
        status: 'active',
        productOffering: { id: offering(code) },
        relatedParty,
      },
      {},
      PRODUCTS,
    ).expect(201);
    const product = { id: old.body.id, productCharacteristic: [{ name: 'remark', value: 'second floor' }] };
    const ordered = (action: string) =>
      deliver({
        productOrderItem: [{ id: '1', action, product, productOffering: { id: offering(code) } }],
        relatedParty,
      });
    expect((await ordered('modify')).state).toBe('completed');
    const changed = await company.get(`${PRODUCTS}/${old.body.id}`).expect(200);
    expect(changed.body).toMatchObject({
      status: 'active',
      productCharacteristic: product.productCharacteristic,
    });
    expect((await ordered('delete')).state).toBe('completed');
    expect((await company.get(`${PRODUCTS}/${old.body.id}`).expect(200)).body.status).toBe('terminated');
  });

  describe('ordered as a bundle by a partner’s program', () => {
    const relatedParty = [
      { id: derivedId('customer:kestrel'), role: 'customer', '@referredType': 'Customer' },
    ];
    const bundleOf = (...parts: JsonObject[]): JsonObject => ({
      relatedParty,
      productOrderItem: [
        { id: '1', action: 'add', productOffering: { id: offering('B-ONCALL') } },
        ...parts.map((part, index) => ({
          id: String(index + 2),
          action: 'add',
          productOrderItemRelationship: [{ id: '1', relationshipType: 'bundledBy' }],
          ...part,
        })),
      ],
    });
    const pagers = (quantity: number): JsonObject => ({
      quantity,
      productOffering: { id: offering('M-PAGE') },
    });
    const bridge: JsonObject = { productOffering: { id: offering('V-CONF') } };

    it('is judged like a cart: what is missing or too few is said with its fix', async () => {
      const order = await deliver(bundleOf(pagers(3)));
      expect(order.state).toBe('rejected');
      expect((order.note as JsonObject[]).map(({ text }) => text)).toEqual([
        expect.stringMatching(
          /On-call Team of Five needs one more of Conference bridge. Add Audio Conferencing/,
        ),
        expect.stringMatching(/exactly 5 of Paging, and 3 are chosen. Set the quantity of Paging to 5/),
      ]);
    });

    it('is priced, delivered and kept as one', async () => {
      const order = await deliver(bundleOf(pagers(5), bridge));
      expect(order.state).toBe('completed');
      const [bundle, first] = order.productOrderItem as JsonObject[];
      expect(bundle).toMatchObject({
        state: 'completed',
        productOrderItemRelationship: [
          { id: '2', relationshipType: 'bundles' },
          { id: '3', relationshipType: 'bundles' },
        ],
      });
      expect(first?.itemPrice).toMatchObject([
        { price: { dutyFreeAmount: { value: 45 } }, priceAlteration: [{ name: 'Five pagers at one price' }] },
        {},
      ]);
    });

    it('is cancelled as one', async () => {
      await runner().stop();
      const placed = await post(tokens.client, bundleOf(pagers(5), bridge)).expect(201);
      await post(tokens.client, { productOrder: { id: placed.body.id } }, {}, CANCELLATIONS).expect(201);
      await runner().start();
      const order = await ended(placed.body.id);
      expect(order.state).toBe('cancelled');
      expect((order.productOrderItem as JsonObject[]).map(({ state }) => state)).toEqual(
        Array(3).fill('cancelled'),
      );
    });
  });

  const ended = (id: unknown): Promise<JsonObject> =>
    until(
      async () => (await get(tokens.client, `${ORDERS}/${String(id)}`).expect(200)).body as JsonObject,
      ({ state }) => ['completed', 'partial', 'failed', 'rejected', 'cancelled'].includes(String(state)),
      60_000,
    );
  const deliver = async (order: JsonObject): Promise<JsonObject> =>
    ended((await post(tokens.client, order).expect(201)).body.id);
});
