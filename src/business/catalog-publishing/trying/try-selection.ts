import { Injectable } from '@nestjs/common';
import { Clock } from '../../../domains/helpers/index.js';
import { type PriceTotals, toAmountText } from '../../../domains/pricing/index.js';
import { judgeSelection, readSelectionFacts } from '../../../domains/rule/index.js';
import { rulesOf } from '../../rule-management/index.js';
import type { CatalogueVersion } from '../../catalog/index.js';
import { PriceSelection } from '../../pricing/index.js';
import { buyerOf, itemsOf, type TriedSelection } from './selection-request.js';

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
  /** What the rules say of it, errors first. */
  readonly verdicts: readonly TriedVerdict[];
}

export interface TriedVerdict {
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
  readonly itemIds: readonly string[];
}

/** Tries selections on versions of the catalogue: the live one, or a draft's. */
@Injectable()
export class TrySelection {
  constructor(
    private readonly prices: PriceSelection,
    private readonly clock: Clock,
  ) {}

  /** What this version says of the selection; nothing is stored. */
  async on(version: CatalogueVersion, tried: TriedSelection): Promise<TriedResult> {
    const at = tried.at ? new Date(tried.at) : this.clock.now();
    const { items, totals } = await this.prices.price(itemsOf(version, tried), {
      version,
      at,
      buyer: buyerOf(tried),
      promotionCodes: tried.promotionCodes ?? [],
    });
    return {
      totals: totalsOf(totals),
      verdicts: verdictsOn(version, tried, at),
      lines: items.map((item) => ({
        offeringId: item.selection.offeringId,
        name: item.offering?.name ?? item.selection.offeringId,
        totals: totalsOf(item.totals),
        charges: item.lines.map(({ name, kind, amount, currency }) => ({
          name,
          kind,
          amount: toAmountText(amount, currency),
        })),
        fault: item.fault?.message ?? null,
      })),
    };
  }
}

/** By the rules of this version, as far as the selection alone tells: nothing is known of who made it up. */
function verdictsOn(version: CatalogueVersion, tried: TriedSelection, at: Date): TriedVerdict[] {
  const { rules, catalogue } = rulesOf(version);
  const selection = {
    item: tried.lines.map((line, index) => ({
      id: String(index + 1),
      offering: line.offering,
      quantity: line.quantity ?? 1,
      ...(line.termMonths && { term: line.termMonths }),
      ...(line.site && { site: line.site }),
      characteristic: { ...line.characteristics },
    })),
    ...(tried.segment && { buyer: { segment: tried.segment } }),
  };
  const facts = readSelectionFacts(selection, catalogue, at);
  return judgeSelection(rules, facts, 'cart').map(({ ruleId, severity, message, itemIds }) => ({
    ruleId,
    severity,
    message,
    itemIds: [...itemIds],
  }));
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
