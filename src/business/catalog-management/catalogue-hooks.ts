import {
  categoryDefinition,
  exportJobDefinition,
  importJobDefinition,
  productOfferingDefinition,
  productOfferingPriceDefinition,
  productSpecificationDefinition,
} from '../../domains/catalog/index.js';
import type { ResourceDefinition } from '../../domains/helpers/index.js';
import { transferHooks } from '../catalog-transfer/index.js';
import type { ResourceHooks } from '../resource-management/index.js';
import { lifecycleHooks } from './judge-lifecycle.js';
import { CategoryHooks, OfferingHooks, PriceHooks, SpecificationHooks } from './entry-hooks.js';

/** The rules of each catalogue resource. */
export function catalogueHooks(
  definition: ResourceDefinition,
):
  | ResourceHooks
  | typeof OfferingHooks
  | typeof PriceHooks
  | typeof CategoryHooks
  | typeof SpecificationHooks
  | ReturnType<typeof transferHooks> {
  if (definition === categoryDefinition) return CategoryHooks;
  if (definition === productSpecificationDefinition) return SpecificationHooks;
  if (definition === productOfferingDefinition) return OfferingHooks;
  if (definition === productOfferingPriceDefinition) return PriceHooks;
  return definition === importJobDefinition || definition === exportJobDefinition
    ? transferHooks(definition)
    : lifecycleHooks;
}
