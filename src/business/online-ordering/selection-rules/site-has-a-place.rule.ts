import { nameOf, type SelectionRule } from './selection-rule.js';

/** What is installed at a site says at which one. */
export const siteHasAPlace: SelectionRule = {
  code: 'siteHasAPlace',
  check: ({ items }) =>
    items.flatMap(({ priced }) => {
      if (!priced.offering?.requiresSite || priced.selection.place) return [];
      return [
        {
          severity: 'error' as const,
          itemId: priced.selection.itemId,
          attribute: 'product.place',
          message: `${nameOf(priced)} is installed at a site, and none is named.`,
          fix: 'Choose the service address.',
        },
      ];
    }),
};
