import type { ResourceDefinition } from '../helpers/index.js';
import { PriceBookEntity } from './price-book.entity.js';

/** Ours, beside the resources of TMF620 and in their manner: TM Forum has no price book. */
export const priceBookDefinition: ResourceDefinition = {
  name: 'priceBook',
  type: 'PriceBook',
  basePath: '/tmf-api/productCatalogManagement/v4',
  entity: PriceBookEntity,
  owner: 'operator',
  attributes: {
    name: 'name',
    lifecycleStatus: 'lifecycleStatus',
    lastUpdate: 'updatedAt',
    currency: 'currency',
    audience: 'audience',
    segment: 'segments',
    conversionRate: 'conversionRate',
    percentage: 'percentage',
    'validFor.startDateTime': 'validFrom',
    'validFor.endDateTime': 'validTo',
  },
  stateAttribute: 'lifecycleStatus',
  readOnly: ['lastUpdate'],
  defaults: { lifecycleStatus: 'In study' },
  operations: ['list', 'get', 'create', 'patch', 'delete'],
};
