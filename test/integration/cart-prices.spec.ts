import { CatalogueLoader, CatalogueSnapshot } from '../../src/business/catalog/index.js';
import { Buyers } from '../../src/business/buyer/index.js';
import { LoadDemoCatalogue } from '../../src/business/demo-operator/catalogue/index.js';
import { ChangeCartItems, CheckOut, ShoppingCarts } from '../../src/business/online-ordering/index.js';
import { PlaceCharges, PriceSelection } from '../../src/business/pricing/index.js';
import { productOfferingPriceDefinition } from '../../src/domains/catalog/index.js';
import {
  Database,
  derivedId,
  FixedClock,
  type JsonObject,
  newId,
  repositoryOf,
  type ResourceDefinition,
  type ResourceRepository,
  systemScope,
} from '../../src/domains/helpers/index.js';
import { PromotionUsesRepository } from '../../src/domains/promotion/index.js';
import { EventListener } from '../../src/integration/events/index.js';
import type { TestApp } from '../support/app.js';
import { addressWhere, CONTACT, createShop, offering } from '../support/shop.js';

const SYSTEM = systemScope('test');
const BUYER = { contact: CONTACT };
const itemsOf = (cart: JsonObject): JsonObject[] => (cart.cartItem ?? []) as JsonObject[];
const monthlyOf = (cart: JsonObject): number => {
  const [, monthly] = cart.cartTotalPrice as { price: { dutyFreeAmount: { value: number } } }[];
  return monthly?.price.dutyFreeAmount.value ?? Number.NaN;
};

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

  const resources = (definition: ResourceDefinition): ResourceRepository =>
    test.app.get(repositoryOf(definition), { strict: false });

  describe('the catalogue in memory', () => {
    /** A snapshot of its own, on a clock that stands, whose listener hears nothing: its connection is lost. */
    function deafSnapshot() {
      const clock = new FixedClock(new Date('2026-11-22T10:00:00.000Z'));
      const snapshot = new CatalogueSnapshot(new CatalogueLoader(database), clock, new EventListener({}));
      return {
        clock,
        snapshot,
        prices: new PriceSelection(
          snapshot,
          clock,
          test.app.get(Buyers, { strict: false }),
          test.app.get(PromotionUsesRepository, { strict: false }),
          test.app.get(PlaceCharges, { strict: false }),
        ),
      };
    }

    it('prices without SQL, and notices a change that nobody announced within a second', async () => {
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
      clock.advance(999);
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
        price: { unit: 'USD' },
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
      expect(found.map(({ fault }) => fault?.code ?? null)).toEqual(['priceWithoutAmount', null]);
    });

    it('loads the demo data once', async () => {
      const stamp = (await deafSnapshot().snapshot.current()).stamp;
      const writes = jest.spyOn(database, 'transaction');
      await test.app.get(LoadDemoCatalogue).load();
      expect(writes).toHaveBeenCalledTimes(0);
      writes.mockRestore();
      expect((await deafSnapshot().snapshot.current()).stamp).toBe(stamp);
    });
  });

  describe('the way to the place', () => {
    it('decides the price, whatever a client says of it, and a changed price is shown before it is charged', async () => {
      const scope = test.scopeFor('customer');
      const cart = (await carts.create(scope, {}, {})).id;
      const placeId = await addressWhere(
        test,
        ({ result, technology }) => result === 'available' && technology === 'offNetFibre',
      );
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
      const refused = await test.app
        .get(CheckOut)
        .execute(scope, cart, BUYER, newId())
        .catch((error: { reasons: { code: string }[] }) => error);
      expect((refused as { reasons: { code: string }[] }).reasons.map(({ code }) => code)).toContain(
        'priceChanged',
      );
      expect(monthlyOf((await carts.get(scope, cart)).document)).toBe(702.1);
    });
  });
});
