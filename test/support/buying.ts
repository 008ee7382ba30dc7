import type { JsonObject } from '../../src/domains/helpers/index.js';
import type { TestApp } from './app.js';
import { answerAll, type Browser, CARTS, checkout, newCart, type Priced, totals } from './shopper.js';
import { until } from './until.js';

const PRODUCTS = '/tmf-api/productInventory/v4/product';
const OFFERINGS = '/tmf-api/productCatalogManagement/v4/productOffering';

interface Item {
  readonly id: string;
  readonly bundleItemId?: string;
  readonly quantity: number;
  readonly productOffering: { readonly id: string; readonly name: string };
  readonly product: { readonly productCharacteristic?: { name: string; value: string }[] };
  readonly itemPrice: JsonObject[];
}

/** What was bought, from the cart as it was confirmed to the products that came of it. */
export interface Bought {
  readonly cart: JsonObject & { readonly cartItem: Item[]; readonly cartTotalPrice: Priced[] };
  readonly order: JsonObject & {
    readonly productOrderItem: (JsonObject & { id: string; product: { id: string } })[];
  };
  /** In the order of the cart's lines. */
  readonly products: readonly (JsonObject & { readonly id: string })[];
}

/** The offering as somebody finds it who browses a class; fails when the class does not have it. */
export async function browse(browser: Browser, offeringClass: string, code: string): Promise<string> {
  const { body } = await browser.get(`${OFFERINGS}?code=${code}&offeringClass=${offeringClass}`).expect(200);
  expect(body).toHaveLength(1);
  return body[0].id as string;
}

/**
 * Buys as a customer does, by the public API: cart, order entry, checkout, and then waits until the network has
 * delivered. The jobs have to run. Checks on the way that the price never changes from the cart to the inventory.
 */
export async function buy(app: TestApp, browser: Browser, items: readonly object[]): Promise<Bought> {
  const cartId = await newCart(browser);
  for (const item of items) await browser.post(`/api/v1/carts/${cartId}/items`).send(item).expect(201);
  await answerAll(browser, cartId);
  const { body: cart } = await browser.get(`${CARTS}/${cartId}`).expect(200);
  const errors = (cart.warning as { severity: string }[]).filter(({ severity }) => severity === 'error');
  expect(errors).toEqual([]);
  const placed = await checkout(browser, cartId);
  expect([placed.status, placed.body.reasons]).toEqual([201, undefined]);
  const order = await until(
    async () => (await browser.get(placed.body.href).expect(200)).body as Bought['order'],
    ({ state }) => ['completed', 'partial', 'failed', 'rejected'].includes(String(state)),
    60_000,
  );
  expect([order.state, order.note]).toEqual(['completed', undefined]);
  expect(totals(order.orderTotalPrice as unknown as Priced[])).toEqual(totals(cart.cartTotalPrice));
  const products = await Promise.all(
    order.productOrderItem.map(async (item) => {
      const { body } = await browser.get(`${PRODUCTS}/${item.product.id}`).expect(200);
      return body as Bought['products'][number];
    }),
  );
  const bought = { cart, order, products } as Bought;
  bought.products.forEach((product, index) => expectDelivered(bought, product, index));
  return bought;
}

/** The product is active, is what was chosen, and costs what the cart said. */
function expectDelivered({ cart, order }: Bought, product: JsonObject, index: number): void {
  const line = cart.cartItem[index] as Item;
  expect(product).toMatchObject({
    name: line.productOffering.name,
    status: 'active',
    productOffering: { id: line.productOffering.id },
    productOrderItem: [{ productOrderId: order.id, orderItemId: line.id, orderItemAction: 'add' }],
  });
  expect(product.productCharacteristic).toEqual(
    expect.arrayContaining(line.product.productCharacteristic ?? []),
  );
  expect(chargesOf(product.productPrice)).toEqual(chargesOf(line.itemPrice));
}

/** Charges without the name that each API gives to them. */
const chargesOf = (prices: unknown): unknown =>
  ((prices ?? []) as JsonObject[]).map(({ '@type': _type, ...charge }) => charge);
