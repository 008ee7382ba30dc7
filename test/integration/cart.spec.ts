import { CatalogueSnapshot } from '../../src/business/catalog/index.js';
import pg from 'pg';
import {
  ChangeCartItems,
  CheckOut,
  ClaimVisitorCart,
  ShoppingCarts,
} from '../../src/business/online-ordering/index.js';

import {
  Database,
  derivedId,
  type JsonObject,
  newId,
  OPERATOR_TENANT,
  type Scope,
  systemScope,
} from '../../src/domains/helpers/index.js';
import type { TestApp } from '../support/app.js';
import { addressWhere, CONTACT, createShop, isServed, offering } from '../support/shop.js';

const SYSTEM = systemScope('test');
const BUYER = { contact: CONTACT };
const itemsOf = (cart: JsonObject): JsonObject[] => (cart.cartItem ?? []) as JsonObject[];

describe('carts in the database', () => {
  let test: TestApp;
  let database: Database;
  let carts: ShoppingCarts;
  let items: ChangeCartItems;

  beforeAll(async () => {
    test = await createShop();
    database = test.app.get(Database);
    carts = test.app.get(ShoppingCarts);
    items = test.app.get(ChangeCartItems);
  });

  afterAll(() => test.close());

  const visitor = (): Scope => test.scopeFor('visitor');
  const one = async (sql: string, parameters: unknown[] = []) =>
    (await database.query<Record<string, unknown>>(SYSTEM, sql, parameters))[0];
  const newCart = async (scope: Scope): Promise<string> => (await carts.create(scope, {}, {})).id;

  it('keeps a line in the base tables and in its telecom extension', async () => {
    const scope = visitor();
    const cart = await newCart(scope);
    const placeId = await addressWhere(
      test,
      (answer) => isServed(answer) && answer.technology === 'onNetFibre',
    );
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
          ? test.app.get(CheckOut).execute(scope, cart, BUYER, newId())
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

  it('orders for its owner, whomever the owner names in it, when staff check it out', async () => {
    const ada = test.scopeFor('customer');
    const kestrel = { id: derivedId('customer:kestrel'), role: 'customer', '@referredType': 'Customer' };
    await expect(carts.create(ada, { relatedParty: [kestrel] }, {})).rejects.toMatchObject({
      code: 'foreignCustomer',
    });
    const { id: cart } = await carts.create(ada, {}, {});
    await one(
      `UPDATE base.shopping_cart SET extra = extra || jsonb_build_object('relatedParty', $2::jsonb) WHERE id = $1 RETURNING id`,
      [cart, JSON.stringify([kestrel])],
    );
    await items.add(ada, cart, { offeringId: offering('X-EXP'), quantity: 1 });
    const { receipt } = await test.app.get(CheckOut).execute(test.scopeFor('agent'), cart, BUYER, newId());
    const order = await one('SELECT customer_id FROM base.product_order WHERE id = $1', [receipt?.orderId]);
    expect(order).toEqual({ customer_id: ada.customerId });
  });

  it('keeps the number of SQL statements', async () => {
    const scope = test.scopeFor('customer');
    const cart = await newCart(scope);
    const sent = jest.spyOn(pg.Client.prototype, 'query');
    const count = async (work: () => Promise<unknown>): Promise<number> => {
      await test.app.get(CatalogueSnapshot).current(); // confirmed just now: the next second costs nothing
      sent.mockClear();
      await work();
      return sent.mock.calls.filter(([query]) => JSON.stringify(query) !== '"SELECT 1"').length;
    };
    const buy = async (): Promise<() => Promise<unknown>> => {
      const bought = await newCart(scope);
      await items.add(scope, bought, { offeringId: offering('X-EXP'), quantity: 1 });
      return () => test.app.get(CheckOut).execute(scope, bought, BUYER, newId());
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
    // of the checkout, one asks what the buyer may spend, one who prepared the cart
    expect(counts).toEqual({ add: 10, read: 1, list: 1, checkout: 12 });
  });

  describe('claimed at sign-in', () => {
    const claim = (visitorId: string, customerId: string) =>
      test.app.get(ClaimVisitorCart).claim({ tenantId: OPERATOR_TENANT, visitorId, customerId });
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
});
