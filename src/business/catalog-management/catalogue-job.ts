import type { JsonObject } from '../../domains/helpers/index.js';
import type { HookContext, ResourceHooks } from '../resource-management/index.js';

const WHY =
  'This installation does not transfer catalogue files: it opens no network address that a request names. Create the entries with POST to their resources, and read them with GET.';

/**
 * Import and export jobs are accepted and kept as TMF620 describes, and end at once as failed with the reason:
 * a job must not look as if it had moved data.
 */
export const refuseToRun: ResourceHooks = {
  beforeCreate: (context: HookContext, document: JsonObject): JsonObject => ({
    ...document,
    status: 'Failed',
    errorLog: WHY,
    completionDate: context.now.toISOString(),
  }),
};
