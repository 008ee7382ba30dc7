import type { Refusal } from '../../domains/helpers/index.js';
import type { PriceBook, PriceLine, PriceTotals, Promotion } from '../../domains/pricing/index.js';
import type { CatalogueOffering } from '../catalog/index.js';
import type { CodeVerdict } from './books/promotions.js';
import type { Selection } from './selection.js';
import type { TaxEstimate } from './taxes/tax-items.js';

/** A selection with what it costs, or why it cannot be priced. */
export interface PricedItem {
  readonly selection: Selection;
  /** Undefined when the catalogue does not know the offering. */
  readonly offering: CatalogueOffering | undefined;
  /** Chosen or standard values of every characteristic. */
  readonly characteristics: Readonly<Record<string, string>>;
  /** Miles between its two ends; null: it has one, or an end is not known. */
  readonly distanceMiles: number | null;
  /** In months; null: month to month. */
  readonly termMonths: number | null;
  readonly lines: readonly PriceLine[];
  readonly totals: PriceTotals;
  readonly fault: Refusal | null;
}

export interface PricedItems {
  readonly items: readonly PricedItem[];
  readonly totals: PriceTotals;
  /** Beside the totals, which are without tax. */
  readonly tax: TaxEstimate;
  /** What became of each code that was entered. */
  readonly codes: readonly CodeVerdict[];
  /** Promotions that lower a charge. */
  readonly promotions: readonly Promotion[];
  /** The price book that counts; null: the catalogue's own prices. */
  readonly book: PriceBook | null;
  /** The catalogue that the prices are from. */
  readonly catalogueStamp: string;
}
