import { Refusal } from '../../domains/helpers/index.js';
import {
  type PriceBook,
  priceConfiguration,
  resolveTerm,
  sells,
  sumLines,
} from '../../domains/pricing/index.js';
import type { CatalogueVersion } from '../catalog/index.js';
import { offeringBy } from './books/price-books.js';
import { rememberPrice } from './price-memory.js';
import type { PricedItem } from './priced-item.js';
import { effectiveCharacteristics, type Selection } from './selection.js';

/** By what a selection is priced. */
export interface PricingTerms {
  readonly at: Date;
  readonly book: PriceBook | null;
  /** Between the two ends of the selection; null: one of them is not known. */
  readonly distanceMiles?: number | null;
}

/** Prices one selection by itself. Pure; faults are answered, not thrown. */
export function priceItem(
  version: CatalogueVersion,
  selection: Selection,
  { at, book, distanceMiles = null }: PricingTerms,
): PricedItem {
  const offering = version.offerings.get(selection.offeringId);
  const characteristics = offering
    ? effectiveCharacteristics(offering, selection, distanceMiles)
    : selection.characteristics;
  const shared = { selection, offering, characteristics, distanceMiles };
  const { quantity } = selection;
  try {
    if (!offering) throw unknownOffering(selection.offeringId);
    if (!sells(book, offering.id) && selection.action === 'add') throw notInBook(offering.name, book);
    if (offering.fault) throw offering.fault;
    const { usage } = selection;
    const choice = { quantity, termMonths: selection.termMonths, characteristics, distanceMiles, usage };
    const price = rememberPrice(version, offering, book, choice, () => {
      const priced = offeringBy(version, offering, book, at);
      const termMonths = resolveTerm(priced, selection.termMonths);
      const lines = priceConfiguration(priced, { ...choice, termMonths, at });
      return { termMonths, lines, totals: sumLines(lines) };
    });
    return { ...shared, ...price, fault: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return withoutPrice({ ...shared, termMonths: selection.termMonths, fault: error });
  }
}

/** An item that cannot be priced, and why. */
export const withoutPrice = (item: Omit<PricedItem, 'lines' | 'totals'>): PricedItem => ({
  ...item,
  lines: [],
  totals: sumLines([]),
});

const unknownOffering = (id: string): Refusal =>
  new Refusal(
    'unprocessable',
    'offeringUnknown',
    id
      ? `There is no offering ${id.slice(0, 80)} in the catalogue: choose one that it lists.`
      : 'The item names no offering: set productOffering.id.',
  );

const notInBook = (name: string, book: PriceBook | null): Refusal =>
  new Refusal(
    'unprocessable',
    'notInPriceBook',
    `${name} is not among the offerings of your price list (${book?.name ?? ''}): choose another, or ask us to add it.`,
  );
