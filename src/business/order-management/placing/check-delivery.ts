import { Injectable } from '@nestjs/common';
import { Refusal, type RefusalReason, type Scope } from '../../../domains/helpers/index.js';
import type { PricedItem } from '../../pricing/index.js';
import { type OfferingAnswer, QualifyPlace } from '../../service-availability/index.js';

interface SiteItem {
  readonly index: number;
  readonly offeringId: string;
}

/** Asks the service availability tool, once for each place, whether what an order adds can be delivered there. */
@Injectable()
export class CheckDelivery {
  constructor(private readonly tool: QualifyPlace) {}

  /** @returns a reason for each item that cannot be delivered, and for each whose place is none. */
  async judge(scope: Scope, priced: readonly PricedItem[]): Promise<RefusalReason[]> {
    const byPlace = groupByPlace(priced);
    const reasons = await Promise.all(
      [...byPlace].map(([placeId, items]) => this.atPlace(scope, placeId, items, priced)),
    );
    return reasons.flat();
  }

  private async atPlace(
    scope: Scope,
    placeId: string,
    items: readonly SiteItem[],
    priced: readonly PricedItem[],
  ): Promise<RefusalReason[]> {
    try {
      const offeringIds = [...new Set(items.map(({ offeringId }) => offeringId))];
      const { offerings, place } = await this.tool.qualify(scope, { addressId: placeId }, offeringIds);
      return items.flatMap(({ index, offeringId }) => {
        const answer = offerings.find(({ offering }) => offering.id === offeringId);
        if (!answer) return [];
        if (answer.result === 'unavailable') return [notServed(answer, place.text, index)];
        const item = priced[index] as PricedItem;
        return pricedOtherwise(item, answer) ? [wrongPrice(answer, place.text, index)] : [];
      });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return items.map(({ index }) => ({ code: error.code, message: error.message, path: pathOf(index) }));
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

const pathOf = (index: number): string => `productOrderItem[${index}].product.place`;

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

const notServed = ({ offering, reason }: OfferingAnswer, place: string, index: number): RefusalReason => ({
  code: 'notServedHere',
  message: `${offering.name} cannot be delivered at ${place}. ${reason?.text ?? ''}`.trim(),
  path: pathOf(index),
  fix: 'Choose an offering that is available at this address, or another address.',
});
