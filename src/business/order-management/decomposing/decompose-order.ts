import { derivedId, isObject } from '../../../domains/helpers/index.js';
import { milestonePlanFor, type ServiceOrderRecord } from '../../../domains/fulfillment-status/index.js';
import type { ClaimedItem, ClaimedOrder } from '../../../domains/order/index.js';
import { isBundle, partsOf } from './bundle-items.js';
import { priorityOf } from './order-urgency.js';
import { SEQUENCE_RULES, WAITING_RELATIONSHIPS } from './sequence-rules.js';

/** Business days that work takes where the catalogue does not say. */
const DEFAULT_INTERVAL_DAYS = 5;

/** The request id that an item has at the OSS for ever: derived, so that a repetition is the same request. */
export const serviceOrderId = (itemId: string): string => derivedId(`service-order:${itemId}`);

/**
 * One service order for each item that needs work (a bundle needs none, its parts do), with what each waits for. Those that wait for nothing are to be
 * submitted at once. Items that would wait for each other in a circle do not wait.
 */
export function decomposeOrder(order: ClaimedOrder): ServiceOrderRecord[] {
  const items = order.items.filter((item) => item.action !== 'noChange' && !isBundle(item, order.items));
  const priority = priorityOf(order);
  const waits = new Map(items.map((item) => [item.id, waitsFor(item, items, order.items)]));
  return items.map((item) => {
    const dependsOn = [...(waits.get(item.id) ?? [])].filter((other) => !reaches(waits, other, item.id));
    const plan = milestonePlanFor({ ...item, atPlace: item.placeId !== null });
    return {
      id: serviceOrderId(item.id),
      tenantId: order.tenantId,
      customerId: order.customerId,
      orderId: order.id,
      itemId: item.id,
      state: dependsOn.length > 0 ? 'waiting' : 'toSubmit',
      action: item.action,
      milestonePlan: plan,
      dependsOn: dependsOn.map(serviceOrderId),
      request: {
        category: plan,
        offeringCode: item.offeringCode,
        quantity: item.quantity ?? 1,
        placeText: item.placeText,
        intervalDays: item.intervalDays ?? DEFAULT_INTERVAL_DAYS,
        priority,
      },
      ossReference: null,
      cancelRequestedAt: null,
    };
  });
}

function waitsFor(
  item: ClaimedItem,
  items: readonly ClaimedItem[],
  all: readonly ClaimedItem[],
): Set<string> {
  const named = withParts(relatedKeys(item), all);
  const others = items.filter((other) => other !== item);
  return new Set(
    others.filter((other) => named.has(other.key) || isSequenced(item, other)).map(({ id }) => id),
  );
}

/** Who waits for a bundle waits for its parts. */
const withParts = (keys: ReadonlySet<string>, all: readonly ClaimedItem[]): Set<string> =>
  new Set([
    ...keys,
    ...all.filter(({ key }) => keys.has(key)).flatMap((one) => partsOf(one, all).map(({ key }) => key)),
  ]);

function relatedKeys({ extra }: ClaimedItem): Set<string> {
  const relations = Array.isArray(extra.productOrderItemRelationship)
    ? extra.productOrderItemRelationship
    : [];
  return new Set(
    relations
      .filter((one) => isObject(one) && WAITING_RELATIONSHIPS.has(String(one.relationshipType)))
      .map((one: { id?: unknown }) => String(one.id)),
  );
}

function isSequenced(item: ClaimedItem, other: ClaimedItem): boolean {
  const apart = item.placeId !== null && other.placeId !== null && item.placeId !== other.placeId;
  if (apart || item.action !== other.action) return false;
  return SEQUENCE_RULES.some(
    ({ offerings, waitsFor: first }) =>
      offerings.includes(item.offeringCode ?? '') && first.includes(other.offeringCode ?? ''),
  );
}

function reaches(waits: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const at of seen) {
    if (at === to) return true;
    for (const next of waits.get(at) ?? []) seen.add(next);
  }
  return false;
}
