import { exportJobDefinition, importJobDefinition } from '../../domains/catalog/index.js';
import type { ResourceDefinition } from '../../domains/helpers/index.js';
import { transferHooks } from '../catalog-transfer/index.js';
import type { ResourceHooks } from '../resource-management/index.js';
import { lifecycleHooks } from './judge-lifecycle.js';

/** The rules of each catalogue resource. */
export const catalogueHooks = (
  definition: ResourceDefinition,
): ResourceHooks | ReturnType<typeof transferHooks> =>
  definition === importJobDefinition || definition === exportJobDefinition
    ? transferHooks(definition)
    : lifecycleHooks;
