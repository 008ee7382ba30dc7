import { ALL, OPERATOR_TENANT } from '../../domains/helpers/index.js';
import type { ResourceHooks } from '../resource-management/index.js';

/** A customer belongs to itself: its own people see it, and other customers do not. */
export const customerHooks: ResourceHooks = {
  ownerOf: ({ id, scope }) => ({
    tenantId: scope.tenantId === ALL ? OPERATOR_TENANT : scope.tenantId,
    customerId: id,
  }),
};
