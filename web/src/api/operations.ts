import { readCart, type Cart } from './cart-model';
import { answer, body, client, type Answer } from './client';
import type { Reason } from './errors';
import { readCatalogue } from './read-catalogue';
import { readService } from './read-services';
import type { Offering } from './catalogue-model';
import type { paths } from './schema.generated';
import type {
  ApprovalPending,
  AddressSuggestion,
  Availability,
  ChangedItem,
  Checkout,
  CheckoutReceipt,
  DeskOrder,
  NewItem,
  Order,
  OrderEntry,
  OrderSummary,
  OwnedService,
  Prices,
  PriceWish,
  SecondStep,
  Session,
} from './types';

/** Every call that the portals make, one function each. Nothing else in web/ knows a path of the API. */
const PAGE = 100;

export const session = (): Promise<Session> => body(client.GET('/api/v1/session'));

export const signIn = (email: string, password: string): Promise<Session> =>
  body(client.POST('/api/v1/session', { body: { email, password } }));

/** The second half of a sign-in, where the first answered with a challenge. */
export const secondStep = (proof: SecondStep): Promise<Session> =>
  body(client.POST('/api/v1/session/second-factor', { body: proof }));

export const signOut = async (): Promise<void> => {
  await answer(client.DELETE('/api/v1/session'));
};

export const suggestAddresses = (text: string, signal?: AbortSignal): Promise<AddressSuggestion[]> =>
  body(client.GET('/api/v1/address-suggestions', { params: { query: { text } }, signal }));

export const availability = (addressId: string): Promise<Availability> =>
  body(client.POST('/api/v1/availability', { body: { addressId } }));

/** A whole list, page by page; for lists that are short by nature. */
async function everyPage(page: (offset: number) => Promise<Answer<unknown>>): Promise<unknown[]> {
  const all: unknown[] = [];
  for (;;) {
    const { data, total } = await page(all.length);
    const rows = Array.isArray(data) ? (data as unknown[]) : [];
    all.push(...rows);
    if (rows.length === 0 || all.length >= (total ?? 0)) return all;
  }
}

/** All offerings with prices. They change seldom and are few, so one list serves every page. */
export async function catalogue(): Promise<Offering[]> {
  const query = (offset: number) => ({ params: { query: { offset, limit: PAGE } } });
  const [offerings, prices] = await Promise.all([
    everyPage((offset) =>
      answer(client.GET('/tmf-api/productCatalogManagement/v4/productOffering', query(offset))),
    ),
    everyPage((offset) =>
      answer(client.GET('/tmf-api/productCatalogManagement/v4/productOfferingPrice', query(offset))),
    ),
  ]);
  return readCatalogue(offerings, prices);
}

export async function currentCart(): Promise<Cart | null> {
  const { data } = await answer(client.GET('/api/v1/carts/current'));
  // No content: there is no open cart.
  return data === undefined || data === null ? null : readCart(data);
}

async function openCart(): Promise<string> {
  const open = await currentCart();
  if (open !== null) return open.id;
  const cart = await body(client.POST('/tmf-api/shoppingCart/v4/shoppingCart', { body: {} }));
  return readCart(cart).id;
}

/** Adds to the open cart, and opens one when there is none. */
export async function addToCart(item: NewItem): Promise<Cart> {
  const id = await openCart();
  return readCart(
    await body(client.POST('/api/v1/carts/{id}/items', { params: { path: { id } }, body: item })),
  );
}

/** What a choice would cost this caller; every sum is the server's. */
export const askPrices = (items: PriceWish[], signal?: AbortSignal): Promise<Prices> =>
  body(client.POST('/api/v1/prices', { body: { items }, signal }));

export async function changeItem(id: string, itemId: string, change: ChangedItem): Promise<Cart> {
  const params = { path: { id, itemId } };
  return readCart(await body(client.PATCH('/api/v1/carts/{id}/items/{itemId}', { params, body: change })));
}

/** Does what a warning of the cart proposes. */
export async function applyFix(id: string, fix: { ruleId: string; itemId?: string }): Promise<Cart> {
  const params = { path: { id } };
  return readCart(await body(client.POST('/api/v1/carts/{id}/fixes', { params, body: fix })));
}

export async function removeItem(id: string, itemId: string): Promise<Cart> {
  const params = { path: { id, itemId } };
  return readCart(await body(client.DELETE('/api/v1/carts/{id}/items/{itemId}', { params })));
}

/** Enters promotion codes, in place of those that were entered before. */
export async function enterCodes(id: string, codes: string[]): Promise<Cart> {
  const change = { promotionCode: codes } as Record<string, unknown>;
  return readCart(
    await body(
      client.PATCH('/tmf-api/shoppingCart/v4/shoppingCart/{id}', { params: { path: { id } }, body: change }),
    ),
  );
}

export const orderEntry = (id: string): Promise<OrderEntry> =>
  body(client.GET('/api/v1/carts/{id}/order-entry', { params: { path: { id } } }));

export const saveOrderEntry = (
  id: string,
  answers: { itemId: string; name: string; value: string }[],
): Promise<OrderEntry> =>
  body(
    client.PATCH('/api/v1/carts/{id}/order-entry', {
      params: { path: { id } },
      body: { answers },
    }),
  );

export const checkout = (
  id: string,
  order: Checkout,
  idempotencyKey: string,
): Promise<CheckoutReceipt | ApprovalPending> =>
  body(
    client.POST('/api/v1/carts/{id}/checkout', {
      params: { path: { id }, header: { 'Idempotency-Key': idempotencyKey } },
      body: order,
    }),
  );

/** `customerId`: only of this one of the own company and those beneath; null: of all of them. */
export const orders = (
  offset: number,
  limit: number,
  customerId: string | null = null,
): Promise<Answer<OrderSummary[]>> =>
  answer(
    client.GET('/api/v1/orders', {
      params: { query: { offset, limit, ...(customerId !== null && { customerId }) } },
    }),
  );

export const order = (id: string): Promise<Order> =>
  body(client.GET('/api/v1/orders/{id}', { params: { path: { id } } }));

/** What came of asking to cancel; with the reasons when it is too late. */
export interface CancellationOutcome {
  refused: boolean;
  reasons: Reason[];
}

export async function cancelOrder(orderId: string, reason: string): Promise<CancellationOutcome> {
  const task = await body(
    client.POST('/tmf-api/productOrderingManagement/v4/cancelProductOrder', {
      body: { productOrder: { id: orderId }, ...(reason !== '' && { cancellationReason: reason }) },
    }),
  );
  // An attribute of ours on the TM Forum task: why it ended without cancelling.
  const { cancellationRefusal = [] } = task as { cancellationRefusal?: Reason[] };
  return { refused: task.state === 'terminatedWithError', reasons: cancellationRefusal };
}

export async function services(): Promise<OwnedService[]> {
  const products = await everyPage((offset) =>
    answer(
      client.GET('/tmf-api/productInventory/v4/product', { params: { query: { offset, limit: PAGE } } }),
    ),
  );
  return products.map(readService);
}

type DeskParameters = paths['/api/v1/desk/orders']['get']['parameters']['query'];
export type DeskQuery = NonNullable<DeskParameters>;

export const deskOrders = (query: DeskQuery): Promise<Answer<OrderSummary[]>> =>
  answer(client.GET('/api/v1/desk/orders', { params: { query } }));

export const deskOrder = (id: string): Promise<DeskOrder> =>
  body(client.GET('/api/v1/desk/orders/{id}', { params: { path: { id } } }));
