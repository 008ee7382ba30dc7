import type { ReadOrder } from '../../../business/order-management/index.js';
import { orderForCustomer } from '../orders/index.js';
import type { DeskOrderDto } from './desk-order.dto.js';

/** An order for staff: what its customer sees, the whole log, and the dealings with the OSS and among agents. */
export function orderForAgent(order: ReadOrder): DeskOrderDto {
  const { view } = order;
  return {
    ...orderForCustomer(order),
    activity: view.activities.map(({ id, at, actor, text, kind }) => ({ id, at, actor, text, kind })),
    supplierReferences: view.serviceOrders.flatMap(({ reference }) =>
      reference ? [{ system: view.sourceName, reference }] : [],
    ),
    ossRequests: view.serviceOrders.map(({ id, itemKey, kind, state, sentAt }) => ({
      id,
      item: itemKey,
      kind,
      state,
      sentAt,
    })),
    assignedTo: view.owner?.agentId ?? null,
    assignmentHistory: view.assignments.map(({ at, agent, team, reason, releasedAt }) => ({
      at,
      agent: agent ?? `Queue${team === null ? '' : ` of ${team}`}`,
      reason,
      releasedAt,
    })),
  };
}
