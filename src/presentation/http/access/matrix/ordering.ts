import {
  BUYERS,
  CARE_READERS,
  CARE_WRITERS,
  COMPANY,
  DESK,
  keptForCustomers,
  madeByShoppers,
  type MatrixRows,
  rows,
  SHOPPERS,
} from './role-groups.js';

/** TMF663 cart, TMF622 ordering, TMF637 inventory, and the portals' views of them. */
export const ORDERING: MatrixRows = {
  ...madeByShoppers('shoppingCart'), // staff changes a cart by acting for its customer, who then sees what was done
  ...rows('shoppingCart', { checkout: [...BUYERS, 'client', 'system'], orderEntry: SHOPPERS }),

  ...rows('productOrder', {
    list: [...COMPANY, ...CARE_READERS],
    get: [...COMPANY, ...CARE_READERS],
    create: [...BUYERS, 'client', 'system'], // staff orders by acting for the customer, who then confirms
    patch: CARE_WRITERS,
    delete: CARE_WRITERS,
  }),
  ...rows('cancelProductOrder', {
    list: [...COMPANY, ...CARE_READERS],
    get: [...COMPANY, ...CARE_READERS],
    create: [...BUYERS, ...CARE_WRITERS],
  }),
  ...rows('order', { list: [...COMPANY, ...CARE_READERS], get: [...COMPANY, ...CARE_READERS] }),
  ...rows('desk', { list: DESK, get: DESK }),

  ...keptForCustomers('product'),
};
