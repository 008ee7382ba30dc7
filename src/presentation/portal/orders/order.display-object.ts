import type { ReadOrder, ReadSummary } from '../../../business/order-management/index.js';
import type { OrderDto, OrderItemDto, OrderSummaryDto } from './order.dto.js';
import { amountOf, iso, ownerOf, textOf } from './display-values.js';

/**
 * An order as its customer sees it: every field is named here, nothing else leaves. Activity entries for staff, codes of
 * the OSS and its references are left out.
 */
export function orderForCustomer(order: ReadOrder): OrderDto {
  const { view } = order;
  return {
    id: view.id,
    number: view.number,
    state: view.state,
    stateText: textOf(view.state),
    placedAt: view.orderDate.toISOString(),
    promisedDate: iso(view.promisedDate),
    predictedDate: iso(view.predictedDate),
    completedAt: view.completedAt,
    customer: customerOf(view),
    totals: {
      dueToday: amountOf(view.oneTime, view.currency),
      monthly: amountOf(view.monthly, view.currency),
    },
    whoActsNext: order.whoActsNext,
    owner: ownerOf(order.owner),
    queue: queueOf(view),
    milestones: [...order.milestones],
    items: view.itemList.map((item) => itemFor(order, item)),
    activity: view.activities
      .filter(({ audience }) => audience === 'customer')
      .map(({ id, at, actor, text, kind }) => ({ id, at, actor, text, kind })),
    cancellable: order.cancellable,
    source: {
      name: view.sourceName,
      asOf: view.sourceAsOf ?? view.orderDate.toISOString(),
      stale: order.stale,
    },
  };
}

function itemFor(order: ReadOrder, item: ReadOrder['view']['itemList'][number]): OrderItemDto {
  return {
    id: item.key,
    action: item.action,
    offeringId: item.offeringId,
    offeringName: item.offeringName ?? 'Unknown offering',
    quantity: item.quantity ?? 1,
    state: item.state,
    stateText: textOf(item.state),
    place: item.placeId && item.placeText ? { id: item.placeId, text: item.placeText } : null,
    characteristics: (item.characteristics ?? []).map(({ name, value }) => ({
      name: String(name ?? ''),
      value: typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? ''),
    })),
    price: { monthly: amountOf(item.monthly, item.currency), oneTime: amountOf(item.oneTime, item.currency) },
    milestones: [...(order.itemMilestones.get(item.id) ?? [])],
    bundleItemId: bundleKeyOf(order, item),
  };
}

/** The bundle that an item is a part of: either may name the other. */
const bundleKeyOf = ({ view }: ReadOrder, { key, bundleKey }: ReadOrder['view']['itemList'][number]) =>
  (view.itemList.find(({ partKeys }) => partKeys.includes(key))?.key ?? bundleKey) || null;

/** An order in a list, for customers and staff alike. */
export const orderInList = ({ view, owner, milestones }: ReadSummary): OrderSummaryDto => ({
  id: view.id,
  number: view.number,
  customer: customerOf(view),
  state: view.state,
  stateText: textOf(view.state),
  placedAt: view.orderDate.toISOString(),
  promisedDate: iso(view.promisedDate),
  address: view.placeText,
  items: view.items,
  owner: ownerOf(owner),
  queue: queueOf(view),
  jeopardy: view.jeopardies.length > 0,
  milestones: milestones.map(({ code, label, status }) => ({ code, label, status })),
});

/** An order that was assigned to nobody waits in the queue of its team. */
const queueOf = ({ owner }: ReadSummary['view']): OrderDto['queue'] =>
  owner && owner.agentId === null ? { team: owner.team } : null;

const customerOf = (view: ReadSummary['view']): OrderDto['customer'] =>
  view.customerId ? { id: view.customerId, name: view.customerName ?? 'Unnamed customer' } : null;
