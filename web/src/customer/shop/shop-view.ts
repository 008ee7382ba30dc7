import { SALE_STATES, type OfferSearch } from '../../api/browse';
import { routeSearch } from '../../shared/route/use-route';

/** Filters that the address of the shop keeps, by the names of the facets. */
export const FILTERS = ['class', 'segment', 'category', 'technology', 'saleState'] as const;
export type Filter = (typeof FILTERS)[number];

/** What the address of the shop says. Lists stand in it as `a,b`. */
export interface ShopView {
  q?: string;
  term?: number;
  currency?: string;
  class?: string;
  segment?: string;
  category?: string;
  technology?: string;
  saleState?: string;
}

const text = (value: unknown): string | undefined => {
  const found = typeof value === 'number' ? String(value) : value;
  return typeof found === 'string' && found.trim() !== '' ? found.slice(0, 400) : undefined;
};

/** Reads the address; what it does not understand is left out. */
export function shopViewOf(search: Readonly<Record<string, unknown>>): ShopView {
  const term = Number(search['term']);
  const currency = text(search['currency']);
  const view: Record<string, string | number | undefined> = {
    q: text(search['q']),
    term: Number.isInteger(term) && term > 0 && term <= 120 ? term : undefined,
    currency: currency !== undefined && /^[A-Z]{3}$/.test(currency) ? currency : undefined,
  };
  for (const name of FILTERS) view[name] = text(search[name]);
  return Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined));
}

export const valuesOf = (view: ShopView, name: Filter): string[] =>
  (view[name] ?? '').split(',').filter((one) => one !== '');

/** The view with a value of a filter added, or taken away where it is there. */
export function toggled(view: ShopView, name: Filter, value: string): ShopView {
  const before = valuesOf(view, name);
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  const { [name]: _gone, ...rest } = view;
  return after.length > 0 ? { ...rest, [name]: after.join(',') } : rest;
}

/** @param shelf class of the page's path; undefined: all of them. */
export function searchOf(
  view: ShopView,
  shelf: string | undefined,
  placeId: string | undefined,
): OfferSearch {
  const list = (name: Filter): string[] | undefined => {
    const values = valuesOf(view, name);
    return values.length > 0 ? values : undefined;
  };
  const states = SALE_STATES.filter((state) => valuesOf(view, 'saleState').includes(state));
  return {
    q: view.q,
    termMonths: view.term,
    currency: view.currency,
    placeId,
    class: shelf === undefined ? list('class') : [shelf],
    segment: list('segment'),
    category: list('category'),
    technology: list('technology'),
    saleState: states.length > 0 ? states : undefined,
  };
}

/** The search parameters of a link to this view. */
export const linkTo = (view: ShopView): never => routeSearch(view);
