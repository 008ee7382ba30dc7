import { Injectable } from '@nestjs/common';
import { Clock, Refusal, type RefusalReason, type Scope } from '../../../domains/helpers/index.js';
import { type PlaceFacts, readPlace } from '../../../domains/rule/index.js';
import type { PricedItem } from '../../pricing/index.js';
import { availabilityDocument, type OfferingAnswer, QualifyPlace } from '../../service-availability/index.js';

interface SiteItem {
  readonly index: number;
  readonly offeringId: string;
}

export interface DeliveryFindings {
  /** What was found out about the place of each item, by the item's position. */
  readonly places: ReadonlyMap<number, PlaceFacts>;
  /** Items that were priced by another way to their place. */
  readonly reasons: readonly RefusalReason[];
}

/** Asks the service availability tool, once for each place, whether what an order adds can be delivered there. */
@Injectable()
export class CheckDelivery {
  constructor(
    private readonly tool: QualifyPlace,
    private readonly clock: Clock,
  ) {}

  /** Asks for all places at once. A place that is none cannot be served. */
  async check(scope: Scope, priced: readonly PricedItem[]): Promise<DeliveryFindings> {
    const byPlace = groupByPlace(priced);
    const found = await Promise.all(
      [...byPlace].map(([placeId, items]) => this.atPlace(scope, placeId, items, priced)),
    );
    return {
      places: new Map(found.flatMap(({ places }) => [...places])),
      reasons: found.flatMap(({ reasons }) => reasons),
    };
  }

  private async atPlace(
    scope: Scope,
    placeId: string,
    items: readonly SiteItem[],
    priced: readonly PricedItem[],
  ): Promise<DeliveryFindings> {
    const places = new Map<number, PlaceFacts>();
    try {
      const offeringIds = [...new Set(items.map(({ offeringId }) => offeringId))];
      const found = await this.tool.qualify(scope, { addressId: placeId }, offeringIds);
      const now = this.clock.now();
      const reasons = items.flatMap(({ index, offeringId }) => {
        const answer = found.offerings.find(({ offering }) => offering.id === offeringId);
        if (!answer) return [];
        const facts = readPlace(availabilityDocument(answer, found, now));
        places.set(index, { ...facts, text: found.place.text });
        if (answer.result === 'unavailable') return [];
        const item = priced[index] as PricedItem;
        return pricedOtherwise(item, answer) ? [wrongPrice(answer, found.place.text, index)] : [];
      });
      return { places, reasons };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      for (const { index } of items)
        places.set(index, { result: 'unavailable', reason: error.message, exact: true });
      return { places, reasons: [] };
    }
  }
}

function groupByPlace(priced: readonly PricedItem[]): Map<string, SiteItem[]> {
  const places = new Map<string, SiteItem[]>();
  for (const [index, { offering, selection }] of priced.entries()) {
    if (selection.action !== 'add' || !offering?.requiresSite || !selection.place) continue;
    const items = places.get(selection.place.id) ?? [];
    items.push({ index, offeringId: offering.id });
    places.set(selection.place.id, items);
  }
  return places;
}

/** Whether the place is reached in a way that costs another price than the one that was written into the order. */
const pricedOtherwise = (
  { offering, characteristics }: PricedItem,
  { technology }: OfferingAnswer,
): boolean =>
  (offering?.characteristics ?? []).some(
    ({ name, byTechnology, standard }) =>
      byTechnology !== null && (byTechnology[technology ?? ''] ?? standard) !== characteristics[name],
  );

const wrongPrice = ({ offering }: OfferingAnswer, place: string, index: number): RefusalReason => ({
  code: 'qualificationNeeded',
  message: `${offering.name} at ${place} is reached in a way that has another price than the order was placed with.`,
  path: `productOrderItem[${index}].qualification`,
  fix: 'Check the place first (checkServiceQualification), and name the id of the answer in the qualification of the item.',
});
