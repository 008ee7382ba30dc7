import { keepPreviousData, QueryCache, QueryClient, queryOptions } from '@tanstack/react-query';
import { NOT_ACTING } from './acting-frame';
import { NOT_IN_DEMONSTRATION } from './demonstration-frame';
import { ApiError } from './errors';
import * as api from './operations';
import type { DeskQuery } from './operations';
import type { PriceWish } from './types';

/** Queries by name, so that a page and the live feed agree on keys. */
export const sessionQuery = () =>
  queryOptions({ queryKey: ['session'], queryFn: api.session, staleTime: 60_000 });

export const catalogueQuery = () =>
  queryOptions({ queryKey: ['catalogue'], queryFn: api.catalogue, staleTime: 5 * 60_000 });

export const suggestionsQuery = (text: string) =>
  queryOptions({
    queryKey: ['address-suggestions', text],
    queryFn: ({ signal }) => api.suggestAddresses(text, signal),
    enabled: text.length >= 2,
    staleTime: 5 * 60_000,
    placeholderData: keepPreviousData,
  });

export const availabilityQuery = (placeId: string | null) =>
  queryOptions({
    queryKey: ['availability', placeId],
    queryFn: () => api.availability(placeId ?? ''),
    enabled: placeId !== null,
    staleTime: 60_000,
  });

export const cartQuery = () =>
  queryOptions({ queryKey: ['cart'], queryFn: api.currentCart, staleTime: 10_000 });

export const pricesQuery = (items: PriceWish[]) =>
  queryOptions({
    queryKey: ['prices', items],
    queryFn: ({ signal }) => api.askPrices(items, signal),
    enabled: items.length > 0,
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  });

export const orderEntryQuery = (cartId: string) =>
  queryOptions({ queryKey: ['order-entry', cartId], queryFn: () => api.orderEntry(cartId), staleTime: 0 });

export const ordersQuery = (offset: number, limit: number, customerId: string | null = null) =>
  queryOptions({
    queryKey: ['orders', offset, limit, customerId],
    queryFn: () => api.orders(offset, limit, customerId),
    placeholderData: keepPreviousData,
  });

export const orderQuery = (orderId: string) =>
  queryOptions({ queryKey: ['order', orderId], queryFn: () => api.order(orderId) });

export const servicesQuery = () => queryOptions({ queryKey: ['services'], queryFn: api.services });

export const deskOrdersQuery = (query: DeskQuery) =>
  queryOptions({
    queryKey: ['desk-orders', query],
    queryFn: () => api.deskOrders(query),
    placeholderData: keepPreviousData,
  });

export const deskOrderQuery = (orderId: string) =>
  queryOptions({ queryKey: ['desk-order', orderId], queryFn: () => api.deskOrder(orderId) });

/**
 * Retries what may pass by itself, twice; a refusal is shown at once. "Sign in" from anywhere means that the session has
 * ended meanwhile, or what one did for a customer: it is asked again, and the pages then show their sign-in instead of an error.
 */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        const ended =
          error instanceof ApiError &&
          (error.status === 401 || error.code === NOT_ACTING || error.code === NOT_IN_DEMONSTRATION);
        if (ended && query.queryKey[0] !== sessionQuery().queryKey[0]) {
          void client.invalidateQueries({ queryKey: sessionQuery().queryKey });
        }
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (failures, error) => failures < 2 && error instanceof ApiError && error.passing,
        retryDelay: (attempt) => 400 * 2 ** attempt,
      },
    },
  });
  return client;
}
