import { readCart, type Cart } from './cart-model';
import { call, type Answer } from './http';
import { readCatalogue } from './read-catalogue';
import { readService } from './read-services';
import type { Offering } from './catalogue-model';
import type {
  AddressSuggestion,
  Availability,
  CheckoutReceipt,
  DeskOrder,
  Order,
  OrderEntry,
  OrderSummary,
  OwnedService,
  Session,
} from './types';

/** Every call that the portals make, one function each. Nothing else in web/ knows a path of the API. */
const CATALOGUE = '/tmf-api/productCatalogManagement/v4';
const CARTS = '/api/v1/carts';

const data = async <T>(answer: Promise<Answer<T>>): Promise<T> => (await answer).data;
const id = encodeURIComponent;

export const session = (): Promise<Session> => data(call<Session>('GET', '/api/v1/session'));

export const signIn = (email: string, password: string): Promise<Session> =>
  data(call<Session>('POST', '/api/v1/session', { body: { email, password } }));

export const signOut = async (): Promise<void> => {
  await call('DELETE', '/api/v1/session');
};

export const suggestAddresses = (text: string, signal?: AbortSignal): Promise<AddressSuggestion[]> =>
  data(call<AddressSuggestion[]>('GET', '/api/v1/address-suggestions', { query: { text }, signal }));

export const availability = (
  place: { addressId?: string; text?: string },
  offeringIds?: string[],
): Promise<Availability> =>
  data(call<Availability>('POST', '/api/v1/availability', { body: { ...place, offeringIds } }));

/** All offerings with prices. They change seldom and are few, so one list serves every page. */
export async function catalogue(): Promise<Offering[]> {
  const [offerings, prices] = await Promise.all([
    everyPage(`${CATALOGUE}/productOffering`),
    everyPage(`${CATALOGUE}/productOfferingPrice`),
  ]);
  return readCatalogue(offerings, prices);
}

async function everyPage(path: string): Promise<unknown[]> {
  const first = await call<unknown[]>('GET', path, { query: { limit: 100 } });
  const all = [...first.data];
  while (first.total !== null && all.length < first.total) {
    const next = await call<unknown[]>('GET', path, { query: { limit: 100, offset: all.length } });
    if (next.data.length === 0) break;
    all.push(...next.data);
  }
  return all;
}

export interface NewItem {
  offeringId: string;
  quantity: number;
  placeId?: string;
  characteristics?: { name: string; value: string }[];
  termMonths?: number;
}

export async function currentCart(): Promise<Cart | null> {
  const document = await data(call<unknown>('GET', `${CARTS}/current`));
  return document === null ? null : readCart(document);
}

/** Adds to the open cart, and opens one when there is none. */
export async function addToCart(item: NewItem): Promise<Cart> {
  const open = await currentCart();
  const cart =
    open ?? readCart(await data(call('POST', '/tmf-api/shoppingCart/v4/shoppingCart', { body: {} })));
  return readCart(await data(call('POST', `${CARTS}/${id(cart.id)}/items`, { body: item })));
}

export async function changeItem(
  cartId: string,
  itemId: string,
  change: { quantity?: number; termMonths?: number; placeId?: string },
): Promise<Cart> {
  return readCart(await data(call('PATCH', `${CARTS}/${id(cartId)}/items/${id(itemId)}`, { body: change })));
}

export async function removeItem(cartId: string, itemId: string): Promise<Cart> {
  return readCart(await data(call('DELETE', `${CARTS}/${id(cartId)}/items/${id(itemId)}`)));
}

export const orderEntry = (cartId: string): Promise<OrderEntry> =>
  data(call<OrderEntry>('GET', `${CARTS}/${id(cartId)}/order-entry`));

export const saveOrderEntry = (
  cartId: string,
  answers: { itemId: string; name: string; value: string }[],
): Promise<OrderEntry> =>
  data(call<OrderEntry>('PATCH', `${CARTS}/${id(cartId)}/order-entry`, { body: { answers } }));

export interface Checkout {
  contact: { name: string; email: string; phone: string };
  requestedDate?: string;
}

export const checkout = (cartId: string, body: Checkout, idempotencyKey: string): Promise<CheckoutReceipt> =>
  data(
    call<CheckoutReceipt>('POST', `${CARTS}/${id(cartId)}/checkout`, {
      body,
      headers: { 'idempotency-key': idempotencyKey },
    }),
  );

export const orders = (offset: number, limit: number): Promise<Answer<OrderSummary[]>> =>
  call<OrderSummary[]>('GET', '/api/v1/orders', { query: { offset, limit } });

export const order = (orderId: string): Promise<Order> =>
  data(call<Order>('GET', `/api/v1/orders/${id(orderId)}`));

export async function services(): Promise<OwnedService[]> {
  const products = await everyPage('/tmf-api/productInventory/v4/product');
  return products.map(readService);
}

export interface DeskQuery {
  search?: string;
  state?: string;
  offset: number;
  limit: number;
}

export const deskOrders = (query: DeskQuery): Promise<Answer<OrderSummary[]>> =>
  call<OrderSummary[]>('GET', '/api/v1/desk/orders', { query: { ...query } });

export const deskOrder = (orderId: string): Promise<DeskOrder> =>
  data(call<DeskOrder>('GET', `/api/v1/desk/orders/${id(orderId)}`));
