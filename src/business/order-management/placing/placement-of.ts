import {
  type Actor,
  isObject,
  type JsonObject,
  newId,
  type ResourceOwner,
  type Scope,
  type StoredResource,
} from '../../../domains/helpers/index.js';
import { orderRows, type Placement, productOrderDefinition } from '../../../domains/order/index.js';
import { activityRows } from '../../../domains/order-activity/index.js';
import { outboxRows } from '../../../integration/events/index.js';
import { resourceEvent } from '../../resource-management/index.js';
import type { OrderDraft } from './order-draft.js';

/** The job that judges an accepted order and starts it. */
export const START_ORDER = 'order.start';

/** Something that somebody did for an order before it was placed; the customer reads it. */
export interface OrderNote {
  readonly actor: Actor;
  readonly text: string;
}

export interface NumberedOrder {
  readonly id: string;
  readonly number: string;
  readonly owner: ResourceOwner;
  readonly draft: OrderDraft;
  readonly now: Date;
  readonly judgedAt: Date | null;
  readonly policyVersion: number;
  readonly notes: readonly OrderNote[];
}

/** Everything that placing writes, and the order as a later read shows it. */
export function placementOf(
  scope: Scope,
  order: NumberedOrder,
): { readonly placement: Placement; readonly stored: StoredResource } {
  const { id, number, owner, draft, now, judgedAt, policyVersion, notes } = order;
  const customerName =
    customerNameOf(draft.document) ??
    scope.customerName ??
    (scope.actor.kind === 'customer' ? scope.actor.name : null);
  const places = draft.items.flatMap(({ placeText }) => (placeText ? [placeText] : []));
  const rows = orderRows(
    id,
    { ...draft.document, orderNumber: number },
    {
      policyVersion,
      customerName,
      searchText: orderSearchText(number, customerName, places),
      judgedAt,
      sourceName: 'Meridian OSS',
    },
    draft.items,
  );
  const stored: StoredResource = { id, document: rows.document, version: 1, updatedAt: now, owner };
  const tenantId = owner.tenantId ?? scope.tenantId;
  const count = rows.items.length;
  const placed = {
    kind: 'placed',
    audience: 'customer',
    text: `Order ${number} was placed with ${count} ${count === 1 ? 'item' : 'items'}.`,
  } as const;
  const placement: Placement = {
    tenantId,
    customerId: owner.customerId,
    now,
    order: rows.order,
    items: rows.items,
    activities: [
      ...activityRows(id, scope.actor, [placed], 1),
      ...notes.flatMap(({ actor, text }, index) =>
        activityRows(id, actor, [{ kind: 'note', audience: 'customer', text }], 2 + index),
      ),
    ],
    events: outboxRows(scope, [resourceEvent(productOrderDefinition, 'Create', scope, stored, now)]),
    job: {
      task: START_ORDER,
      payload: { orderId: id, tenantId, correlationId: scope.correlationId ?? newId() },
    },
  };
  return { placement, stored };
}

/** What the back office searches: number with and without its signs, customer, places; in small letters. */
export const orderSearchText = (
  number: string,
  customerName: string | null,
  places: readonly string[],
): string =>
  [number, number.replaceAll('-', ''), customerName ?? '', ...new Set(places)].join(' ').toLowerCase();

function customerNameOf(document: JsonObject): string | null {
  const parties = Array.isArray(document.relatedParty) ? document.relatedParty.filter(isObject) : [];
  const customer = parties.find(({ role }) => String(role).toLowerCase() === 'customer');
  return typeof customer?.name === 'string' ? customer.name : null;
}
