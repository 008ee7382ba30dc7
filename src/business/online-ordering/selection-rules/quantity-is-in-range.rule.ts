import { nameOf, type SelectionRule } from './selection-rule.js';

const MOST = 10_000;

/** A line is for 1 to 10,000 units: larger numbers are typing errors, or a case for a quote. */
export const quantityIsInRange: SelectionRule = {
  code: 'quantityIsInRange',
  check: ({ items }) =>
    items.flatMap(({ priced }) => {
      const { quantity, itemId } = priced.selection;
      if (Number.isInteger(quantity) && quantity >= 1 && quantity <= MOST) return [];
      return [
        {
          severity: 'error' as const,
          itemId,
          attribute: 'quantity',
          message: `${nameOf(priced)} cannot be ordered ${quantity} times.`,
          fix: `Set a whole number from 1 to ${MOST.toLocaleString('en')}.`,
        },
      ];
    }),
};
