import { keptForCustomers, type MatrixRows } from './role-groups.js';

/** TMF632 parties, TMF629 customers. */
export const PARTIES: MatrixRows = {
  ...keptForCustomers('individual'),
  ...keptForCustomers('organization'),
  ...keptForCustomers('customer'),
};
