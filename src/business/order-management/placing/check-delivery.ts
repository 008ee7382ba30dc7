import { Injectable } from '@nestjs/common';
import { Clock, Refusal, type Scope } from '../../../domains/helpers/index.js';
import { type PlaceFacts, readPlace } from '../../../domains/rule/index.js';
import type { PricedItem } from '../../pricing/index.js';
import { availabilityDocument, QualifyPlace } from '../../service-availability/index.js';

interface SiteItem {
  readonly index: number;
  readonly offeringId: string;
}

/** Asks the service availability tool, once for each place, whether what an order adds can be delivered there. */
@Injectable()
export class CheckDelivery {
  constructor(
    private readonly tool: QualifyPlace,
    private readonly clock: Clock,
  ) {}

  /** @returns what was found out, by position of the item; a place that is none cannot be served. */
  async findings(scope: Scope, priced: readonly PricedItem[]): Promise<ReadonlyMap<number, PlaceFacts>> {
    const found = await Promise.all(
      [...groupByPlace(priced)].map(([placeId, items]) => this.atPlace(scope, placeId, items)),
    );
    return new Map(found.flat());
  }

  private async atPlace(
    scope: Scope,
    placeId: string,
    items: readonly SiteItem[],
  ): Promise<(readonly [number, PlaceFacts])[]> {
    try {
      const offeringIds = [...new Set(items.map(({ offeringId }) => offeringId))];
      const qualification = await this.tool.qualify(scope, { addressId: placeId }, offeringIds);
      return items.flatMap(({ index, offeringId }) => {
        const answer = qualification.offerings.find(({ offering }) => offering.id === offeringId);
        if (!answer) return [];
        return [[index, readPlace(availabilityDocument(answer, qualification, this.clock.now()))] as const];
      });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const nowhere = { result: 'unavailable', reason: error.message, exact: true } as const;
      return items.map(({ index }) => [index, nowhere] as const);
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
