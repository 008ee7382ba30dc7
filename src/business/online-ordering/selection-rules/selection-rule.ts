import type { PricedItem } from '../../pricing/index.js';

/** What a check of a line's place said; null when none was made. */
export interface PlaceFinding {
  readonly result: 'available' | 'construction' | 'unavailable' | 'unknown';
  readonly reason: string | null;
  /** False: the place is an area (a ZIP, a wire centre), not an address. */
  readonly exact: boolean;
  /** What else the bundle of the line offers, and can be had there. */
  readonly alternatives?: readonly string[];
}

/** A line of a cart as rules see it. */
export interface SelectedItem {
  readonly priced: PricedItem;
  readonly place: PlaceFinding | null;
}

export interface Selections {
  readonly items: readonly SelectedItem[];
  readonly at: Date;
}

/** A rule that a selection does not keep. An `error` stops checkout, a `warning` is only said. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** The line that it is about; null for the cart as a whole. */
  readonly itemId: string | null;
  readonly fix: string;
  /** Attribute of the item, such as `product.place`. */
  readonly attribute?: string;
}

/** A rule: the statement that must hold, and what breaks it. */
export interface SelectionRule {
  /** camelCase form of the statement; stable, shown as the code of a warning or reason. */
  readonly code: string;
  check(selections: Selections): readonly Finding[];
}

/** The item's name for a sentence. */
export const nameOf = ({ offering, selection }: PricedItem): string =>
  offering?.name ?? `Line ${selection.itemId}`;
