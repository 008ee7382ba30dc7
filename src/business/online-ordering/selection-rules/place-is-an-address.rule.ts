import { nameOf, type SelectionRule } from './selection-rule.js';

/** A site is an address: whether a ZIP or a town can be served is good to know, but nobody can install there. */
export const placeIsAnAddress: SelectionRule = {
  code: 'placeIsAnAddress',
  check: ({ items }) =>
    items.flatMap(({ priced, place }) => {
      if (!priced.offering?.requiresSite || !priced.selection.place || !place || place.exact) return [];
      return [
        {
          severity: 'error' as const,
          itemId: priced.selection.itemId,
          attribute: 'product.place',
          message: `${nameOf(priced)} is installed at an address, and ${priced.selection.place.text || 'the place'} is an area.`,
          fix: 'Choose the street address.',
        },
      ];
    }),
};
