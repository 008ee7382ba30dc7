import type { KnownSite } from '../../../domains/place/index.js';
import {
  NO_TAX,
  sumTaxes,
  type TaxLine,
  taxLinesOf,
  type TaxTotals,
} from '../../../domains/pricing/index.js';
import type { Buyer } from '../../buyer/index.js';
import type { PricedItem } from '../priced-item.js';
import type { Sites } from './sites.js';
import type { Taxes } from './taxes.js';

/** Taxes of a selection, or why there are none in its sums. */
export interface TaxEstimate {
  /** `notIncluded`: the tax service does not answer; `placeUnknown`: taxes depend on a place that nobody has named. */
  readonly status: 'included' | 'exempt' | 'placeUnknown' | 'notIncluded';
  /** For a person. */
  readonly words: string;
  /** By item, in the order of the items. */
  readonly byItem: readonly (readonly TaxLine[])[];
  readonly totals: TaxTotals;
}

const WORDS: Readonly<Record<TaxEstimate['status'], string>> = {
  included: 'Taxes and fees are an estimate for the place of each service; the bill is what counts.',
  exempt: 'Your exemption certificate is taken into account.',
  placeUnknown: 'Taxes depend on where a service is used: choose a place to see them.',
  notIncluded: 'Taxes cannot be estimated at the moment and come on top.',
};

const estimate = (
  status: TaxEstimate['status'],
  byItem: readonly (readonly TaxLine[])[],
  totals: TaxTotals = NO_TAX,
): TaxEstimate => ({ status, words: WORDS[status], byItem, totals });

/**
 * The taxes of items, each by the place of its service; what has no place of its own is taxed at the first place that
 * the selection names. All or nothing: a sum with some of the taxes would mislead.
 */
export async function taxItems(
  parts: { readonly sites: Sites; readonly taxes: Taxes },
  items: readonly PricedItem[],
  { taxExempt }: Pick<Buyer, 'taxExempt'>,
  at: Date,
): Promise<TaxEstimate> {
  const none = items.map(() => []);
  const taxed = items.filter(({ lines, fault }) => !fault && lines.length > 0);
  if (taxed.length === 0) return estimate('included', none);
  const places = items.flatMap(({ selection }) => selection.place?.id ?? []);
  const sites = await parts.sites.of(places);
  const first = places.map((id) => sites.get(id)).find((site) => site !== undefined);
  if (!first) return estimate('placeUnknown', none);
  const siteOf = ({ selection }: PricedItem): KnownSite => sites.get(selection.place?.id ?? '') ?? first;
  const all = [...new Map(taxed.map((item) => [siteOf(item).id, siteOf(item)])).values()];
  const found = await Promise.all(all.map((site) => parts.taxes.at(site, at)));
  if (found.includes(undefined)) return estimate('notIncluded', none);
  const rates = new Map(all.map((site, index) => [site.id, found[index] ?? []]));
  const byItem = items.map((item) =>
    item.fault
      ? []
      : taxLinesOf(
          {
            lines: item.lines,
            classes: item.offering ? [...item.offering.classes, item.offering.code] : [],
            quantity: item.selection.quantity,
            termMonths: item.termMonths,
            exempt: taxExempt,
          },
          rates.get(siteOf(item).id) ?? [],
        ),
  );
  return estimate(taxExempt ? 'exempt' : 'included', byItem, sumTaxes(byItem.flat()));
}
