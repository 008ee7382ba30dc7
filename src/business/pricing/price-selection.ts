import { Injectable } from '@nestjs/common';
import { Clock, type JsonObject, Refusal } from '../../domains/helpers/index.js';
import {
  priceConfiguration,
  type PriceLine,
  type PriceTotals,
  resolveTerm,
  sumLines,
} from '../../domains/pricing/index.js';
import { type CatalogueOffering, CatalogueSnapshot, type CatalogueVersion } from '../catalog/index.js';
import { rememberPrice } from './price-memory.js';
import { effectiveCharacteristics, readSelection, type Selection } from './selection.js';

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

/** Prices the items of carts and of partners' orders by the one engine and the live catalogue. */
@Injectable()
export class PriceSelection {
  constructor(
    private readonly catalogue: CatalogueSnapshot,
    private readonly clock: Clock,
  ) {}

  /** @param documents TMF663 cart items or TMF622 order items. What cannot be priced carries its `fault`. */
  async price(documents: readonly JsonObject[]): Promise<PricedItems> {
    const version = await this.catalogue.current();
    const at = this.clock.now();
    const items = documents.map((document) => priceItem(version, readSelection(document), at));
    return {
      items,
      totals: sumLines(items.flatMap(({ lines }) => lines)),
      catalogueStamp: version.stamp,
    };
  }
}

/** Prices one selection. Pure; faults are answered, not thrown. */
export function priceItem(version: CatalogueVersion, selection: Selection, at: Date): PricedItem {
  const offering = version.offerings.get(selection.offeringId);
  const characteristics = offering
    ? effectiveCharacteristics(offering, selection)
    : selection.characteristics;
  const shared = { selection, offering, characteristics };
  try {
    if (!offering) throw unknownOffering(selection.offeringId);
    if (offering.fault) throw offering.fault;
    const { priced } = offering;
    const { quantity } = selection;
    const price = rememberPrice(
      version,
      offering,
      { quantity, termMonths: selection.termMonths, characteristics },
      () => {
        const termMonths = resolveTerm(priced, selection.termMonths);
        const lines = priceConfiguration(priced, { quantity, termMonths, characteristics, at });
        return { termMonths, lines, totals: sumLines(lines) };
      },
    );
    return { ...shared, ...price, fault: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...shared, termMonths: selection.termMonths, lines: [], totals: sumLines([]), fault: error };
  }
}

const unknownOffering = (id: string): Refusal =>
  new Refusal(
    'unprocessable',
    'offeringUnknown',
    id
      ? `There is no offering ${id.slice(0, 80)} in the catalogue: choose one that it lists.`
      : 'The item names no offering: set productOffering.id.',
  );
