import { exportJobDefinition, importJobDefinition } from '../../domains/catalog/index.js';
import type { ResourceDefinition } from '../../domains/helpers/index.js';
import type { ResourceHooks } from '../resource-management/index.js';
import { refuseToRun } from './catalogue-job.js';
import { lifecycleHooks } from './judge-lifecycle.js';

/** The rules of each catalogue resource. */
export const catalogueHooks = (definition: ResourceDefinition): ResourceHooks =>
  definition === importJobDefinition || definition === exportJobDefinition ? refuseToRun : lifecycleHooks;
