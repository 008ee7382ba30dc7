import type { SelectionChange, Verdict } from '../../domains/rule/index.js';
import { type BundleChange, judgeBundles } from '../bundle-management/index.js';
import type { PricedItem } from '../pricing/index.js';

/** What bundles say of their parts: a bundle has what it needs of each choice group, and nothing that it does not know. */
export const bundleVerdicts = (items: readonly PricedItem[]): Verdict[] =>
  judgeBundles(items).map(({ itemId, attribute, message, fix, change }) => ({
    ruleId: 'bundleIsComplete',
    severity: 'error',
    message,
    itemIds: [itemId],
    attribute,
    fix: { words: fix, change: change ? [selectionChange(change)] : [] },
  }));

const selectionChange = (change: BundleChange): SelectionChange =>
  change.op === 'add' ? { ...change, quantity: 1 } : change;
