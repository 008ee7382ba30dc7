import type { JsonObject } from '../../../domains/helpers/index.js';

export const BASE_PATH = '/tmf-api/productCatalogManagement/v4';

/** A TMF620 reference to a resource of the catalogue API. */
export const reference = (resource: string, id: string, name: string): JsonObject => ({
  id,
  href: `${BASE_PATH}/${resource}/${id}`,
  name,
  '@referredType': resource.charAt(0).toUpperCase() + resource.slice(1),
});
