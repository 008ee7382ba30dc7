import type { ResourceDefinition } from '../../helpers/index.js';
import { CancelProductOrder } from '../entities/index.js';
import { productOrderDefinition } from './product-order.definition.js';

/** TMF622 CancelProductOrder: a task. Why it was refused is in `cancellationRefusal`, an attribute of ours. */
export const cancelProductOrderDefinition: ResourceDefinition = {
  name: 'cancelProductOrder',
  type: 'CancelProductOrder',
  basePath: productOrderDefinition.basePath,
  entity: CancelProductOrder,
  owner: 'customer',
  attributes: {
    state: 'state',
    cancellationReason: 'cancellationReason',
    requestedCancellationDate: 'requestedCancellationDate',
    effectiveCancellationDate: 'effectiveCancellationDate',
    'productOrder.id': 'orderId',
  },
  stateAttribute: 'state',
  readOnly: ['state', 'effectiveCancellationDate', 'cancellationRefusal'],
  operations: ['list', 'get', 'create'],
};
