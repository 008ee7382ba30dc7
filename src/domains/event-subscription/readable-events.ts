/** The OAuth scope that reads what the events of an API carry; the same that its lists ask for. */
const READ_SCOPES: ReadonlyMap<string, string> = new Map([
  ['productCatalogManagement', 'catalog:read'],
  ['geographicAddressManagement', 'qualification:read'],
  ['serviceQualificationManagement', 'qualification:read'],
  ['shoppingCart', 'cart:read'],
  ['productOrderingManagement', 'ordering:read'],
  ['productInventory', 'inventory:read'],
  ['productInventoryManagement', 'inventory:read'],
  ['party', 'parties:read'],
  ['customerManagement', 'parties:read'],
  ['accountManagement', 'accounts:read'],
  ['partyRoleManagement', 'roles:read'],
  ['rolesAndPermissionsManagement', 'roles:read'],
]);

/** Undefined for an API that is not known here: nobody who is bound to scopes hears it. */
export const readScopeOf = (api: string): string | undefined => READ_SCOPES.get(api);

/** Whether a subscriber may read an API's events; one without scopes (a person) is bound by roles alone. */
export function mayHear(scopes: readonly string[] | null | undefined, api: string): boolean {
  const needed = readScopeOf(api);
  return !scopes || (needed !== undefined && scopes.includes(needed));
}
