import { type PriceTotals, toAmountText } from '../../../domains/pricing/index.js';
import type { CatalogueVersion } from '../../catalog/index.js';
import { priceOn } from '../../pricing/index.js';
import { itemsOf, type TriedSelection } from './selection-request.js';

/** Decimal texts of one currency. */
export interface TriedTotals {
  readonly currency: string;
  readonly dueToday: string;
  readonly monthly: string;
  readonly regularMonthly: string;
  readonly usage: string;
  readonly overTerm: string;
  /** True: something is still to be quoted and is in no sum. */
  readonly individualCase: boolean;
}

export interface TriedLineResult {
  readonly offeringId: string;
  readonly name: string;
  readonly totals: TriedTotals;
  readonly charges: readonly { readonly name: string; readonly kind: string; readonly amount: string }[];
  /** Why it has no price. */
  readonly fault: string | null;
}

/** What one version of the catalogue says of a selection. */
export interface TriedResult {
  readonly totals: TriedTotals;
  readonly lines: readonly TriedLineResult[];
}

/** Prices a selection by a version of the catalogue. Pure. */
export function trySelection(version: CatalogueVersion, tried: TriedSelection, now: Date): TriedResult {
  const at = tried.at ? new Date(tried.at) : now;
  const { items, totals } = priceOn(version, itemsOf(version, tried), at);
  return {
    totals: totalsOf(totals),
    lines: items.map(({ selection, offering, lines, totals, fault }) => ({
      offeringId: selection.offeringId,
      name: offering?.name ?? selection.offeringId,
      totals: totalsOf(totals),
      charges: lines.map(({ name, kind, amount, currency }) => ({
        name,
        kind,
        amount: toAmountText(amount, currency),
      })),
      fault: fault?.message ?? null,
    })),
  };
}

const totalsOf = (totals: PriceTotals): TriedTotals => ({
  currency: totals.currency,
  dueToday: toAmountText(totals.dueToday, totals.currency),
  monthly: toAmountText(totals.monthly, totals.currency),
  regularMonthly: toAmountText(totals.regularMonthly, totals.currency),
  usage: toAmountText(totals.usage, totals.currency),
  overTerm: toAmountText(totals.overTerm, totals.currency),
  individualCase: totals.individualCase,
});
