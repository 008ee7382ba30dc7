import {
  exportJobDefinition,
  importJobDefinition,
  productOfferingDefinition,
  productOfferingPriceDefinition,
} from '../../domains/catalog/index.js';
import type { ResourceDefinition } from '../../domains/helpers/index.js';
import type { ResourceHooks } from '../resource-management/index.js';
import { refuseToRun } from './catalogue-job.js';
import { lifecycleHooks } from './judge-lifecycle.js';
import { OfferingHooks, PriceHooks } from './price-hooks.js';

/** The rules of each catalogue resource. */
export function catalogueHooks(
  definition: ResourceDefinition,
): ResourceHooks | typeof OfferingHooks | typeof PriceHooks {
  if (definition === productOfferingDefinition) return OfferingHooks;
  if (definition === productOfferingPriceDefinition) return PriceHooks;
  return definition === importJobDefinition || definition === exportJobDefinition
    ? refuseToRun
    : lifecycleHooks;
}
