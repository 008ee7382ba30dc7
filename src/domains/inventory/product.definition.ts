import type { ResourceDefinition } from '../helpers/index.js';
import { Product, TelecomProduct } from './entities/index.js';

export const INVENTORY_API = 'productInventory';

/** TMF637 Product: what a customer has. Service, circuit and telephone number are attributes of the telecom extension. */
export const productDefinition: ResourceDefinition = {
  name: 'product',
  type: 'Product',
  basePath: `/tmf-api/${INVENTORY_API}/v4`,
  entity: Product,
  owner: 'customer',
  attributes: {
    name: 'name',
    description: 'description',
    status: 'status',
    isBundle: 'isBundle',
    isCustomerVisible: 'isCustomerVisible',
    productSerialNumber: 'productSerialNumber',
    'productOffering.id': 'offeringId',
    'productOffering.name': 'offeringName',
    orderDate: 'orderDate',
    startDate: 'startDate',
    terminationDate: 'terminationDate',
  },
  extensions: [
    {
      entity: TelecomProduct,
      attributes: {
        serviceId: 'serviceId',
        circuitId: 'circuitId',
        telephoneNumber: 'telephoneNumber',
      },
    },
  ],
  stateAttribute: 'status',
  operations: ['list', 'get', 'create', 'patch', 'delete'],
};
