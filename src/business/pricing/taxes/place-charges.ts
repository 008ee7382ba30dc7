import { Injectable } from '@nestjs/common';
import type { Buyer } from '../../buyer/index.js';
import type { PricedItem } from '../priced-item.js';
import type { Selection } from '../selection.js';
import { milesBetween, Sites } from './sites.js';
import { type TaxEstimate, taxItems } from './tax-items.js';
import { Taxes } from './taxes.js';

/** What prices owe to places: distances between two ends, and taxes. */
@Injectable()
export class PlaceCharges {
  constructor(
    private readonly sites: Sites,
    private readonly taxes: Taxes,
  ) {}

  /** Miles between the two ends of each selection; null where it has but one. No statement when none has two. */
  async distancesOf(selections: readonly Selection[]): Promise<(number | null)[]> {
    const ids = selections.flatMap(({ place, farEnd }) => (place && farEnd ? [place.id, farEnd.id] : []));
    const sites = await this.sites.of(ids);
    return selections.map(({ place, farEnd }) =>
      place && farEnd ? milesBetween(sites.get(place.id), sites.get(farEnd.id)) : null,
    );
  }

  taxesOf(items: readonly PricedItem[], buyer: Buyer, at: Date): Promise<TaxEstimate> {
    return taxItems({ sites: this.sites, taxes: this.taxes }, items, buyer, at);
  }
}
