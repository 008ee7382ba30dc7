/**
 * Search parameters for a link. The portals have a router each and share components, so neither is registered as the
 * one of the program, and links do not know which parameters a route takes; the route validates them.
 */
export function routeSearch(search: object): never {
  return search as never;
}
