import { nameOf, type SelectionRule } from './selection-rule.js';

/** Every line is priced by the catalogue: offering, term, quantity and values are ones that it knows. */
export const itemHasAPrice: SelectionRule = {
  code: 'itemHasAPrice',
  check: ({ items }) =>
    items.flatMap(({ priced }) =>
      priced.fault
        ? [
            {
              severity: 'error' as const,
              itemId: priced.selection.itemId,
              message: priced.fault.message,
              fix: `Change ${nameOf(priced)} or remove it.`,
            },
          ]
        : [],
    ),
};
