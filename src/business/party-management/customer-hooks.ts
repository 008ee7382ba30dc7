import { ALL, OPERATOR_TENANT } from '../../domains/helpers/index.js';
import { refuseOperatorAttributes, type ResourceHooks } from '../resource-management/index.js';

/** A customer belongs to itself: its own people see it and keep its contact data, and other customers do not. */
export const customerHooks: ResourceHooks = {
  ownerOf: ({ id, scope }) => ({
    tenantId: scope.tenantId === ALL ? OPERATOR_TENANT : scope.tenantId,
    customerId: id,
  }),
  beforePatch({ scope }, before, after) {
    refuseOperatorAttributes(scope, before, after, ['contactMedium']);
    return after;
  },
};
