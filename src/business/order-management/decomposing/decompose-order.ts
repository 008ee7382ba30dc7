import { derivedId, isObject } from '../../../domains/helpers/index.js';
import { milestonePlanFor, type ServiceOrderRecord } from '../../../domains/fulfillment-status/index.js';
import type { ClaimedItem, ClaimedOrder } from '../../../domains/order/index.js';
import type { Sequencing } from '../../rule-management/index.js';
import { isBundle, partsOf } from './bundle-items.js';
import { priorityOf } from './order-urgency.js';

/** Business days that work takes where the catalogue does not say. */
const DEFAULT_INTERVAL_DAYS = 5;

/** The request id that an item has at the OSS for ever: derived, so that a repetition is the same request. */
export const serviceOrderId = (itemId: string): string => derivedId(`service-order:${itemId}`);

/**
 * One service order for each item that needs work (a bundle needs none, its parts do), with what each waits for: because
 * the order says so, or a rule. Those that wait for nothing are to be submitted at once. Items that would wait for each other in a circle do not wait.
 */
export function decomposeOrder(order: ClaimedOrder, sequencing: Sequencing): ServiceOrderRecord[] {
  const items = order.items.filter((item) => item.action !== 'noChange' && !isBundle(item, order.items));
  const priority = priorityOf(order);
  const ruled = ruledWaits(items, sequencing);
  const waits = new Map(
    items.map((item) => [
      item.id,
      new Set([...namedBy(item, items, order.items), ...(ruled.get(item.id) ?? [])]),
    ]),
  );
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

/** Ids of the items that an item says it relies on. */
function namedBy(item: ClaimedItem, items: readonly ClaimedItem[], all: readonly ClaimedItem[]): string[] {
  const named = withParts(relatedKeys(item), all);
  return items.filter((other) => other !== item && named.has(other.key)).map(({ id }) => id);
}

/** Ids of the items that each item waits for by the operator's sequence rules. */
function ruledWaits(
  items: readonly ClaimedItem[],
  sequencing: Sequencing,
): ReadonlyMap<string, readonly string[]> {
  const waits = new Map<string, string[]>();
  const lines = items.map(({ id, action, offeringCode, placeId, productId }) => ({
    id,
    action,
    offeringCode,
    siteId: placeId,
    productId,
  }));
  for (const { next, first } of sequencing(lines)) waits.set(next, [...(waits.get(next) ?? []), first]);
  return waits;
}

/** TMF622 item relationships that mean "this one waits for that one". */
const WAITING_RELATIONSHIPS: ReadonlySet<string> = new Set(['reliesOn', 'requires', 'dependsOn']);

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

function reaches(waits: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const at of seen) {
    if (at === to) return true;
    for (const next of waits.get(at) ?? []) seen.add(next);
  }
  return false;
}
