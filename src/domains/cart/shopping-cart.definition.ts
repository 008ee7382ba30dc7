import type { ResourceDefinition } from '../helpers/index.js';
import { CartItem } from './cart-item.entity.js';
import { ShoppingCart } from './shopping-cart.entity.js';
import { TelecomCartItem } from './telecom-cart-item.entity.js';

/**
 * TMF663 ShoppingCart. Prices and warnings are no part of what is stored: they are computed by the live catalogue each
 * time a cart is shown. `selection` of a stored item repeats in typed columns what its TMF attributes say.
 */
export const shoppingCartDefinition: ResourceDefinition = {
  name: 'shoppingCart',
  type: 'ShoppingCart',
  basePath: '/tmf-api/shoppingCart/v4',
  entity: ShoppingCart,
  owner: 'customer',
  attributes: {
    status: 'status',
    'validFor.endDateTime': 'validUntil',
    'productOrder.id': 'productOrderId',
  },
  children: {
    cartItem: {
      entity: CartItem,
      parent: 'cartId',
      position: 'position',
      attributes: {
        id: 'itemKey',
        action: 'action',
        status: 'status',
        quantity: 'quantity',
        'productOffering.id': 'offeringId',
      },
      extensions: [
        {
          entity: TelecomCartItem,
          attributes: {
            'selection.placeId': 'placeId',
            'selection.placeText': 'placeText',
            'selection.termMonths': 'termMonths',
            'selection.qualificationId': 'qualificationId',
          },
        },
      ],
    },
  },
  readOnly: ['status', 'productOrder', 'cartTotalPrice', 'warning'],
  operations: ['list', 'get', 'create', 'patch', 'delete'],
};
