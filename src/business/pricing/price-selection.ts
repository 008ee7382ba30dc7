import { Injectable } from '@nestjs/common';
import { Clock, type JsonObject, Refusal } from '../../domains/helpers/index.js';
import { priceConfiguration, resolveTerm, sumLines } from '../../domains/pricing/index.js';
import { CatalogueSnapshot, type CatalogueVersion } from '../catalog/index.js';
import { rememberPrice } from './price-memory.js';
import type { PricedItem, PricedItems } from './priced-item.js';
import { priceBundles } from './price-bundles.js';
import { effectiveCharacteristics, readSelections, type Selection } from './selection.js';

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
    const alone = readSelections(documents).map((selection) => priceItem(version, selection, at));
    const items = priceBundles(alone, at);
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
