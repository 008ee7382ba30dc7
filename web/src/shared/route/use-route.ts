import { useParams, useSearch } from '@tanstack/react-router';

/*
 * The portals have a router each and share components, so neither is registered as the one of the program, and links
 * and hooks do not know the routes. These are the only places that read a route's values without its types.
 */

/** A parameter of the path, such as `orderId`; empty on a route without it. */
export function usePathParam(name: string): string {
  const params: Readonly<Record<string, unknown>> = useParams({ strict: false });
  const value = params[name];
  return typeof value === 'string' ? value : '';
}

/** The search parameters, as the route has validated them. */
export function useRouteSearch(): Readonly<Record<string, unknown>> {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  return search;
}

/** Search parameters for a link; the route that it leads to validates them. */
export function routeSearch(search: object): never {
  return search as never;
}
