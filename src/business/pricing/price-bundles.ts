import { applyBundleEffects, sumLines } from '../../domains/pricing/index.js';
import type { PricedItem } from './priced-item.js';

/**
 * Items that were priced each by itself, with what their bundles do to them, in the same order. Items of which something
 * has no price are left as they are, and say so.
 */
export function priceBundles(items: readonly PricedItem[], at: Date): PricedItem[] {
  const priced = [...items];
  for (const bundle of items) {
    const { offering, selection, fault } = bundle;
    if (!offering?.isBundle || fault || selection.action !== 'add') continue;
    const positions = partsOf(items, selection.itemId);
    const parts = positions.map((position) => priced[position] as PricedItem);
    const charges = parts.map((part) => ({ offeringId: part.selection.offeringId, lines: part.lines }));
    const { quantity } = selection;
    const { termMonths, characteristics } = bundle;
    const choice = { quantity, termMonths, characteristics, at };
    applyBundleEffects(offering.priced, charges, choice).forEach((lines, index) => {
      priced[positions[index] as number] = {
        ...(parts[index] as PricedItem),
        lines,
        totals: sumLines(lines),
      };
    });
  }
  return priced;
}

const partsOf = (items: readonly PricedItem[], bundleItemId: string): number[] =>
  items.flatMap(({ selection, fault }, index) =>
    selection.bundleItemId === bundleItemId && !fault && selection.action === 'add' ? [index] : [],
  );
