import { judgeBundles } from '../../bundle-management/index.js';
import type { SelectionRule } from './selection-rule.js';

/** A bundle has what it needs of each choice group, and nothing that it does not know. */
export const bundleIsComplete: SelectionRule = {
  code: 'bundleIsComplete',
  check: ({ items }) =>
    judgeBundles(items.map(({ priced }) => priced)).map(({ itemId, attribute, message, fix }) => ({
      severity: 'error' as const,
      itemId,
      attribute,
      message,
      fix,
    })),
};
