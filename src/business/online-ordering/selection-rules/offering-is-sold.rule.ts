import { saleState } from '../../catalog/index.js';
import { nameOf, type SelectionRule } from './selection-rule.js';

/** An offering may be added only while the catalogue sells it. A customer keeps what is not sold any more. */
export const offeringIsSold: SelectionRule = {
  code: 'offeringIsSold',
  check: ({ items, at }) =>
    items.flatMap(({ priced }) => {
      const { offering, selection } = priced;
      if (!offering || selection.action !== 'add') return [];
      const state = saleState(offering, at);
      if (state === 'sellable') return [];
      return [
        {
          severity: 'error' as const,
          itemId: selection.itemId,
          attribute: 'productOffering',
          message: `${nameOf(priced)} is not sold ${state === 'future' || state === 'draft' ? 'yet' : 'any more'}.`,
          fix: 'Remove it and choose what the catalogue offers instead.',
        },
      ];
    }),
};
