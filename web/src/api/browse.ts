import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { body, client } from './client';
import type { components } from './schema.generated';

/** The catalogue as the caller may buy from it: lists, searches, comparisons and inquiries, all priced by the server. */
type Schemas = components['schemas'];
export type Offer = Schemas['OfferDto'];
export type OfferDetails = Schemas['OfferDetailsDto'];
/** Also what an availability check says of an offering, which names the offering besides. */
export type OfferAvailability = Schemas['OfferAvailabilityDto'];
export type OfferReason = Schemas['OfferReasonDto'];
export type OfferingPage = Schemas['OfferingPageDto'];
export type Facet = Schemas['FacetDto'];
export type Comparison = Schemas['ComparisonDto'];
export type ComparedFact = Schemas['ComparedFactDto'];
export type Inquiry = Schemas['ProcurementInquiryDto'];

/** Whether it is sold now, as the list can be filtered by it. */
export const SALE_STATES = ['sellable', 'bundleOnly', 'future', 'grandfathered', 'withdrawn'] as const;
export type SaleState = (typeof SALE_STATES)[number];

/** For whom prices and availability are shown. */
export interface OfferWishes {
  placeId?: string | undefined;
  termMonths?: number | undefined;
  currency?: string | undefined;
}

/** What is looked for. */
export interface OfferSearch extends OfferWishes {
  q?: string | undefined;
  class?: string[] | undefined;
  segment?: string[] | undefined;
  category?: string[] | undefined;
  technology?: string[] | undefined;
  saleState?: SaleState[] | undefined;
}

const PAGE = 20;

/** Offerings a page at a time, with the counts of each filter. */
export const offersQuery = (search: OfferSearch) =>
  infiniteQueryOptions({
    queryKey: ['offers', search],
    queryFn: ({ pageParam, signal }): Promise<OfferingPage> =>
      body(
        client.GET('/api/v1/catalogue/offerings', {
          params: { query: { ...search, offset: pageParam, limit: PAGE } },
          signal,
        }),
      ),
    initialPageParam: 0,
    getNextPageParam: ({ offset, items, total }) =>
      offset + items.length < total ? offset + items.length : undefined,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

export const offerQuery = (id: string, wishes: OfferWishes) =>
  queryOptions({
    queryKey: ['offer', id, wishes],
    queryFn: ({ signal }): Promise<OfferDetails> =>
      body(
        client.GET('/api/v1/catalogue/offerings/{id}', { params: { path: { id }, query: wishes }, signal }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

export const comparisonQuery = (offering: string[], wishes: OfferWishes) =>
  queryOptions({
    queryKey: ['comparison', offering, wishes],
    queryFn: ({ signal }): Promise<Comparison> =>
      body(client.GET('/api/v1/catalogue/compare', { params: { query: { ...wishes, offering } }, signal })),
    enabled: offering.length > 0,
    staleTime: 60_000,
  });

export const categoriesQuery = () =>
  queryOptions({
    queryKey: ['catalogue-categories'],
    queryFn: () => body(client.GET('/api/v1/catalogue/categories')),
    staleTime: 5 * 60_000,
  });

/** Asks about one offering; the answer is kept under the key, and its correlation id goes along to cart and order. */
export const ask = (inquiry: Schemas['AskInquiryDto'], key: string): Promise<Inquiry> =>
  body(client.POST('/api/v1/inquiries', { params: { header: { 'idempotency-key': key } }, body: inquiry }));

export type BroadbandLabel = Schemas['BroadbandLabelDto'];

/** The labels of an offering's plans; none when it is no Internet access. */
export const labelsQuery = (id: string) =>
  queryOptions({
    queryKey: ['broadband-labels', id],
    queryFn: ({ signal }) =>
      body(client.GET('/api/v1/catalogue/offerings/{id}/labels', { params: { path: { id } }, signal })),
    staleTime: 5 * 60_000,
  });

/** The file of all labels, for programs. */
export const LABEL_FILE = '/api/v1/catalogue/broadband-labels.csv';
