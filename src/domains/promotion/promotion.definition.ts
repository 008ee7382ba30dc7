import type { ResourceDefinition } from '../helpers/index.js';
import { PromotionEntity } from './promotion.entity.js';

/** TMF671 Promotion; `localPeriod`, `oncePerCustomer` and `budget` are ours (see domains/pricing readPromotion). */
export const promotionDefinition: ResourceDefinition = {
  name: 'promotion',
  type: 'Promotion',
  basePath: '/tmf-api/promotionManagement/v4',
  entity: PromotionEntity,
  owner: 'operator',
  attributes: {
    name: 'name',
    lifecycleStatus: 'lifecycleStatus',
    lastUpdate: 'updatedAt',
    promotionType: 'promotionType',
    oncePerCustomer: 'oncePerCustomer',
    budget: 'budget',
    'validFor.startDateTime': 'validFrom',
    'validFor.endDateTime': 'validTo',
  },
  extensionAttributes: { localPeriod: 'object' },
  stateAttribute: 'lifecycleStatus',
  readOnly: ['lastUpdate'],
  defaults: { lifecycleStatus: 'In study' },
  operations: ['list', 'get', 'create', 'patch', 'delete'],
};
