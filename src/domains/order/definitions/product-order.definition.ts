import type { ResourceDefinition } from '../../helpers/index.js';
import { ProductOrder, ProductOrderItem, TelecomProductOrder } from '../entities/index.js';

export const ORDERING_API = 'productOrderingManagement';
const BASE_PATH = `/tmf-api/${ORDERING_API}/v4`;

/** TMF622 ProductOrder. The order's number and its promised date are attributes of the telecom extension. */
export const productOrderDefinition: ResourceDefinition = {
  name: 'productOrder',
  type: 'ProductOrder',
  basePath: BASE_PATH,
  entity: ProductOrder,
  owner: 'customer',
  attributes: {
    externalId: 'externalId',
    state: 'state',
    category: 'category',
    description: 'description',
    priority: 'priority',
    orderDate: 'orderDate',
    requestedStartDate: 'requestedStartDate',
    requestedCompletionDate: 'requestedCompletionDate',
    expectedCompletionDate: 'expectedCompletionDate',
    completionDate: 'completionDate',
    cancellationDate: 'cancellationDate',
    cancellationReason: 'cancellationReason',
  },
  extensions: [
    {
      entity: TelecomProductOrder,
      attributes: {
        orderNumber: 'orderNumber',
        requestFamily: 'requestFamily',
        desiredDueDate: 'desiredDueDate',
        promisedDate: 'promisedDate',
        predictedDate: 'predictedDate',
      },
    },
  ],
  children: {
    productOrderItem: {
      entity: ProductOrderItem,
      parent: 'orderId',
      position: 'position',
      attributes: {
        id: 'itemKey',
        action: 'action',
        quantity: 'quantity',
        state: 'state',
        'productOffering.id': 'offeringId',
        'productOffering.name': 'offeringName',
        'product.id': 'productId',
      },
    },
  },
  stateAttribute: 'state',
  readOnly: [
    'state',
    'orderDate',
    'completionDate',
    'expectedCompletionDate',
    'orderNumber',
    'requestFamily',
    'orderTotalPrice',
    'promisedDate',
    'predictedDate',
    'review',
  ],
  extensionAttributes: { review: 'array' },
  defaultSort: 'orderDate',
  operations: ['list', 'get', 'create', 'patch', 'delete'],
};
