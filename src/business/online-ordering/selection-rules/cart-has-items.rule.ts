import type { SelectionRule } from './selection-rule.js';

/** There is something to order. */
export const cartHasItems: SelectionRule = {
  code: 'cartHasItems',
  check: ({ items }) =>
    items.length > 0
      ? []
      : [
          {
            severity: 'error',
            itemId: null,
            attribute: 'cartItem',
            message: 'The cart is empty.',
            fix: 'Add an offering.',
          },
        ],
};
