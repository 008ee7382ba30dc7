import type { Refusal } from '../../domains/helpers/index.js';
import type { PriceLine, PriceTotals } from '../../domains/pricing/index.js';
import type { CatalogueOffering } from '../catalog/index.js';
import type { Selection } from './selection.js';

/** A selection with what it costs, or why it cannot be priced. */
export interface PricedItem {
  readonly selection: Selection;
  /** Undefined when the catalogue does not know the offering. */
  readonly offering: CatalogueOffering | undefined;
  /** Chosen or standard values of every characteristic. */
  readonly characteristics: Readonly<Record<string, string>>;
  /** In months; null: month to month. */
  readonly termMonths: number | null;
  readonly lines: readonly PriceLine[];
  readonly totals: PriceTotals;
  readonly fault: Refusal | null;
}

export interface PricedItems {
  readonly items: readonly PricedItem[];
  readonly totals: PriceTotals;
  /** The catalogue that the prices are from. */
  readonly catalogueStamp: string;
}
