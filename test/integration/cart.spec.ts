import pg from 'pg';
import { LoadDemoCatalogue } from '../../src/business/demo-operator/catalogue/index.js';
import { LoadDemoPeople } from '../../src/business/demo-operator/people/index.js';
import {
  ChangeCartItems,
  CheckOut,
  ClaimVisitorCart,
  ShoppingCarts,
} from '../../src/business/online-ordering/index.js';
import { CatalogueSnapshot, PriceSelection } from '../../src/business/pricing/index.js';
import { LoadDemoPlaces, QualifyPlace } from '../../src/business/service-availability/index.js';
import {
  productOfferingDefinition,
  productOfferingPriceDefinition,
  productSpecificationDefinition,
} from '../../src/domains/catalog/index.js';
import {
  Database,
  derivedId,
  FixedClock,
  type JsonObject,
  newId,
  OPERATOR_TENANT,
  repositoryOf,
  type ResourceDefinition,
  type ResourceRepository,
  type Scope,
  systemScope,
} from '../../src/domains/helpers/index.js';
import { EventListener } from '../../src/integration/events/index.js';
import { createTestApp, type TestApp } from '../support/app.js';

const offering = (code: string): string => derivedId(`offering:${code}`);
const SYSTEM = systemScope('test');
const itemsOf = (cart: JsonObject): JsonObject[] => (cart.cartItem ?? []) as JsonObject[];
const monthlyOf = (cart: JsonObject): number => {
  const [, monthly] = cart.cartTotalPrice as { price: { dutyFreeAmount: { value: number } } }[];
  return monthly?.price.dutyFreeAmount.value ?? Number.NaN;
};

const CONTACT = { contact: { name: 'Ada', email: 'ada@example.com', phone: '+1 212 555 0123' } };

describe('carts in the database', () => {
  let test: TestApp;
  let database: Database;
  let carts: ShoppingCarts;
  let items: ChangeCartItems;
  const get = <T>(token: abstract new (...parts: never[]) => T): T =>
    test.app.get(token as never, { strict: false });

  beforeAll(async () => {
    test = await createTestApp();
    await get(LoadDemoCatalogue).load();
    await get(LoadDemoPlaces).load();
    await get(LoadDemoPeople).load();
    database = get(Database);
    carts = get(ShoppingCarts);
    items = get(ChangeCartItems);
  });

  afterAll(() => test.close());

  const visitor = (): Scope => test.scopeFor('visitor');
  const resources = (definition: ResourceDefinition): ResourceRepository =>
    test.app.get(repositoryOf(definition), { strict: false });
  const one = async (sql: string, parameters: unknown[] = []) =>
    (await database.query<Record<string, unknown>>(SYSTEM, sql, parameters))[0];
  const newCart = async (scope: Scope): Promise<string> => (await carts.create(scope, {}, {})).id;

  /** A demo address where dedicated Internet can be had by this technology. */
  async function placeWith(technology: string): Promise<string> {
    const rows = await database.query<{ id: string }>(
      SYSTEM,
      `SELECT geographic_address_id AS id FROM telecom.service_location
       WHERE geographic_sub_address_id IS NULL ORDER BY location_id`,
    );
    for (const { id } of rows) {
      const { offerings } = await get(QualifyPlace).qualify(SYSTEM, { addressId: id }, [offering('D-DIA')]);
      if (offerings[0]?.result === 'available' && offerings[0].technology === technology) return id;
    }
    throw new Error(`No demo address has dedicated Internet by ${technology}.`);
  }

  it('keeps a line in the base tables and in its telecom extension', async () => {
    const scope = visitor();
    const cart = await newCart(scope);
    const placeId = await placeWith('onNetFibre');
    await items.add(scope, cart, { offeringId: offering('D-DIA'), quantity: 1, termMonths: 24, placeId });
    const row = await one(
      `SELECT c.customer_id, i.quantity, i.offering_id, t.place_id, t.term_months, t.place_text <> '' AS named
       FROM base.shopping_cart c JOIN base.cart_item i ON i.cart_id = c.id JOIN telecom.cart_item t ON t.id = i.id
       WHERE c.id = $1`,
      [cart],
    );
    expect(row).toEqual({
      customer_id: scope.customerId,
      quantity: 1,
      offering_id: offering('D-DIA'),
      place_id: placeId,
      term_months: 24,
      named: true,
    });
  });

  it('loses no line of ten that are added at the same time', async () => {
    const scope = visitor();
    const cart = await newCart(scope);
    const codes = ['V-UC', 'V-TF', 'V-LD', 'V-CONF', 'M-IOT', 'M-PRE', 'M-PAGE', 'D-IP', 'V-DID', 'V-EVT'];
    await Promise.all(
      codes.map((code) => items.add(scope, cart, { offeringId: offering(code), quantity: 1 })),
    );
    const { document } = await carts.get(scope, cart);
    expect(itemsOf(document)).toHaveLength(10);
    expect(new Set(itemsOf(document).map(({ id }) => id)).size).toBe(10);
  });

  it('becomes one order with exactly its lines, whatever is clicked at the same time', async () => {
    const scope = test.scopeFor('customer');
    for (let round = 0; round < 5; round++) {
      const cart = await newCart(scope);
      await items.add(scope, cart, { offeringId: offering('X-EXP'), quantity: 1 });
      const clicks = Array.from({ length: 12 }, (_, index) =>
        index % 2 === 0
          ? get(CheckOut).execute(scope, cart, CONTACT, newId())
          : items.add(scope, cart, { offeringId: offering('X-EXP'), quantity: index }),
      );
      const results = await Promise.allSettled(clicks);
      const refusals = results.flatMap((result) =>
        result.status === 'rejected' ? [String(result.reason.code)] : [],
      );
      expect(refusals.filter((code) => !['cartOrdered', 'cartChanged'].includes(code))).toEqual([]);
      const made = await database.query<{ lines: number }>(
        SYSTEM,
        `SELECT count(i.id)::int AS lines FROM base.product_order o JOIN base.product_order_item i ON i.order_id = o.id
         WHERE o.extra -> 'shoppingCart' ->> 'id' = $1 GROUP BY o.id`,
        [cart],
      );
      const { document } = await carts.get(scope, cart);
      const isOrdered = document.status === 'ordered';
      expect(made).toEqual(isOrdered ? [{ lines: itemsOf(document).length }] : []);
      expect(
        results.filter((result, index) => index % 2 === 0 && result.status === 'fulfilled'),
      ).toHaveLength(made.length);
    }
  });

  it('keeps the number of SQL statements', async () => {
    const scope = test.scopeFor('customer');
    const cart = await newCart(scope);
    const sent = jest.spyOn(pg.Client.prototype, 'query');
    const count = async (work: () => Promise<unknown>): Promise<number> => {
      await get(CatalogueSnapshot).current(); // confirmed just now: the next five seconds cost nothing
      sent.mockClear();
      await work();
      return sent.mock.calls.filter(([query]) => JSON.stringify(query) !== '"SELECT 1"').length;
    };
    const buy = async (): Promise<() => Promise<unknown>> => {
      const bought = await newCart(scope);
      await items.add(scope, bought, { offeringId: offering('X-EXP'), quantity: 1 });
      return () => get(CheckOut).execute(scope, bought, CONTACT, newId());
    };
    await (
      await buy()
    )(); // fetches a block of order numbers
    const checkout = await buy();
    const counts = {
      add: await count(() => items.add(scope, cart, { offeringId: offering('V-NPUB'), quantity: 1 })),
      read: await count(() => carts.get(scope, cart)),
      list: await count(() => carts.current(scope)),
      checkout: await count(checkout),
    };
    sent.mockRestore();
    expect(counts).toEqual({ add: 10, read: 1, list: 1, checkout: 10 });
  });

  describe('claimed at sign-in', () => {
    const claim = (visitorId: string, customerId: string) =>
      get(ClaimVisitorCart).claim({ tenantId: OPERATOR_TENANT, visitorId, customerId });
    const customer = (): Scope => test.scopeFor('customer', { customerId: newId() });

    it('moves to the customer with every row, once, however many sign-ins meet', async () => {
      const from = visitor();
      const to = customer();
      const cart = await newCart(from);
      await items.add(from, cart, { offeringId: offering('V-UC'), quantity: 3 });
      const claims = await Promise.all(
        Array.from({ length: 4 }, () => claim(from.customerId, to.customerId)),
      );
      expect(claims.filter((id) => id !== null)).toEqual([cart]);
      expect(itemsOf((await carts.get(to, cart)).document)).toHaveLength(1);
      await expect(carts.get(from, cart)).rejects.toMatchObject({ kind: 'notFound' });
      const left = await one(
        `SELECT count(*)::int AS n FROM base.cart_item i JOIN telecom.cart_item t USING (id)
         WHERE i.cart_id = $1 AND (i.customer_id <> $2 OR t.customer_id <> $2)`,
        [cart, to.customerId],
      );
      expect(left).toEqual({ n: 0 });
    });

    it('leaves an ordered cart, an empty one and a stranger’s where they are', async () => {
      const from = visitor();
      const to = customer();
      await newCart(from);
      expect(await claim(from.customerId, to.customerId)).toBeNull();
      expect(await claim(newId(), to.customerId)).toBeNull();
      expect(await claim('no id', to.customerId)).toBeNull();
      const ordered = await newCart(from);
      await items.add(from, ordered, { offeringId: offering('V-UC'), quantity: 1 });
      await one(`UPDATE base.shopping_cart SET status = 'ordered' WHERE id = $1`, [ordered]);
      expect(await claim(from.customerId, to.customerId)).toBeNull();
    });
  });

  describe('the catalogue in memory', () => {
    /** A snapshot of its own, on a clock that stands, whose listener hears nothing: its connection is lost. */
    function deafSnapshot() {
      const clock = new FixedClock(new Date('2026-11-22T10:00:00.000Z'));
      const snapshot = new CatalogueSnapshot(
        database,
        clock,
        resources(productOfferingDefinition),
        resources(productOfferingPriceDefinition),
        resources(productSpecificationDefinition),
        new EventListener({}),
      );
      return { clock, snapshot, prices: new PriceSelection(snapshot, clock) };
    }

    it('prices without SQL, and notices a change that nobody announced within five seconds', async () => {
      const { clock, snapshot, prices } = deafSnapshot();
      const line = [{ id: '1', productOffering: { id: offering('D-CAB') } }];
      const monthly = async () => (await prices.price(line)).totals.monthly.toNumber();
      expect(await monthly()).toBe(95);
      const queries = jest.spyOn(database, 'query');
      await Promise.all(Array.from({ length: 50 }, monthly));
      expect(queries).toHaveBeenCalledTimes(0);
      queries.mockRestore();
      const before = await snapshot.current();

      const stored = await resources(productOfferingPriceDefinition).get(
        SYSTEM,
        derivedId('price:D-CAB:monthly-charge'),
      );
      const raise = (value: number) =>
        database.transaction(SYSTEM, async (tx) => {
          const current = await resources(productOfferingPriceDefinition).claim(tx, stored.id);
          const document = { ...current.document, price: { unit: 'USD', value } };
          await resources(productOfferingPriceDefinition).replace(tx, current, document, new Date());
        });
      await raise(99);
      clock.advance(4_999);
      expect(await monthly()).toBe(95);
      clock.advance(1);
      expect(await monthly()).toBe(99);
      expect(before.offerings.get(offering('D-CAB'))?.priced.prices[0]?.amount.toNumber()).toBe(95);
      await raise(95);
      snapshot.onResync();
      expect(await monthly()).toBe(95);
    });

    it('keeps selling what is sound when one offering’s price is broken', async () => {
      const { prices } = deafSnapshot();
      const admin = await test.tokenFor('admin');
      const post = (resource: string, body: object) =>
        test
          .http()
          .post(`/tmf-api/productCatalogManagement/v4/${resource}`)
          .set('authorization', `Bearer ${admin}`)
          .send(body)
          .expect(201);
      const price = await post('productOfferingPrice', {
        name: 'Nameless',
        priceType: 'recurring',
        price: { value: 5 },
      });
      const broken = await post('productOffering', {
        name: 'Broken',
        lifecycleStatus: 'Active',
        productOfferingPrice: [{ id: price.body.id }],
      });
      const { items: found } = await prices.price([
        { id: '1', productOffering: { id: broken.body.id } },
        { id: '2', productOffering: { id: offering('D-CAB') } },
      ]);
      expect(found.map(({ fault }) => fault?.code ?? null)).toEqual(['priceWithoutCurrency', null]);
    });

    it('loads the demo data once', async () => {
      const stamp = (await deafSnapshot().snapshot.current()).stamp;
      const writes = jest.spyOn(database, 'transaction');
      await get(LoadDemoCatalogue).load();
      expect(writes).toHaveBeenCalledTimes(0);
      writes.mockRestore();
      expect((await deafSnapshot().snapshot.current()).stamp).toBe(stamp);
    });
  });

  describe('the way to the place', () => {
    it('decides the price, whatever a client says of it, and a changed price is shown before it is charged', async () => {
      const scope = test.scopeFor('customer');
      const cart = await newCart(scope);
      const placeId = await placeWith('offNetFibre');
      const chosen = { offeringId: offering('D-DIA'), quantity: 1, termMonths: 12, placeId };
      const added = await items.add(scope, cart, {
        ...chosen,
        characteristics: [{ name: 'access', value: 'on-net' }],
      });
      expect(monthlyOf(added.document)).toBe(702.1);
      const claimed = await carts.patch(
        scope,
        cart,
        (document) => ({
          ...document,
          cartItem: itemsOf(document).map((item) => ({
            ...item,
            availability: { technology: 'onNetFibre' },
          })),
        }),
        {},
      );
      expect(monthlyOf(claimed.document)).toBe(595);
      const refused = await get(CheckOut)
        .execute(scope, cart, CONTACT, newId())
        .catch((error: { reasons: { code: string }[] }) => error);
      expect((refused as { reasons: { code: string }[] }).reasons.map(({ code }) => code)).toContain(
        'priceChanged',
      );
      expect(monthlyOf((await carts.get(scope, cart)).document)).toBe(702.1);
    });
  });
});
