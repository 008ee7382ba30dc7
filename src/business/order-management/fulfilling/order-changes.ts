import { Injectable } from '@nestjs/common';
import { Clock, Refusal, type Transaction } from '../../../domains/helpers/index.js';
import {
  AgentAssignmentRepository,
  type ClaimedOrder,
  deriveOrderState,
  type ItemChange,
  legalRoute,
  type OrderItemState,
  orderItemStateMachine,
  OrderRepository,
  type OrderState,
  orderStateMachine,
} from '../../../domains/order/index.js';
import { type Activity, OrderActivityRepository } from '../../../domains/order-activity/index.js';
import { AssignmentQueue } from '../assigning/assignment-queue.js';
import { STATE_TEXT } from '../state-texts.js';
import { type ChangedItem, OrderEvents } from './order-events.js';

interface Edge {
  readonly from: string;
  readonly action: string;
  readonly to: string;
}

/**
 * The one way in which a placed order changes: item states along legal edges, the order's state derived from them, a
 * guarded write, an activity entry for each edge, and the events; all in the transaction that claimed the order.
 */
@Injectable()
export class OrderChanges {
  constructor(
    private readonly orders: OrderRepository,
    private readonly activities: OrderActivityRepository,
    private readonly assignments: AgentAssignmentRepository,
    private readonly events: OrderEvents,
    private readonly queue: AssignmentQueue,
    private readonly clock: Clock,
  ) {}

  /**
   * @param wanted states of items by item id; items that are not named stay as they are.
   * @param activities what else happened, written after the state changes.
   * @returns the order's state afterwards.
   * @throws Refusal `moveNotAllowed` when a machine has no way from a state to the wanted one.
   */
  async apply(
    tx: Transaction,
    order: ClaimedOrder,
    wanted: ReadonlyMap<string, OrderItemState>,
    activities: readonly Activity[] = [],
  ): Promise<OrderState> {
    const now = this.clock.now();
    const log: Activity[] = [];
    const changes: ItemChange[] = [];
    for (const item of order.items) {
      const to = wanted.get(item.id) ?? item.state;
      if (to !== item.state) changes.push({ id: item.id, state: to });
      log.push(...itemRoute(item.state, to).map((edge) => itemActivity(item.key, edge)));
    }
    const state = deriveOrderState(order.items.map(({ id, state: before }) => wanted.get(id) ?? before));
    const route = orderRoute(order.state, state);
    log.push(...route.map(orderActivity));
    await this.orders.writeStates(tx, order, state, changes, now);
    await this.activities.append(tx, order, [...log, ...activities], now);
    if (route.length > 0 && orderStateMachine.isFinal(state)) {
      const placeWanted = await this.assignments.release(tx, order.id);
      if (placeWanted) await this.queue.wake(tx, order.tenantId);
    }
    const passed = route.map(({ to }) => to);
    if (passed.length > 0) await this.events.stateChanged(tx, order, passed);
    else await this.events.itemsChanged(tx, order, namedItems(order, wanted));
    return state;
  }
}

const namedItems = (order: ClaimedOrder, wanted: ReadonlyMap<string, OrderItemState>): ChangedItem[] =>
  order.items.flatMap((item) => {
    const state = wanted.get(item.id);
    return state ? [{ item, state }] : [];
  });

const itemRoute = (from: OrderItemState, to: OrderItemState): readonly Edge[] =>
  legalRoute(orderItemStateMachine, from, to, 'system') ?? refuseMove('order item', from, to);

const orderRoute = (from: OrderState, to: OrderState): readonly Edge[] =>
  legalRoute(orderStateMachine, from, to, 'system') ?? refuseMove('order', from, to);

function refuseMove(what: string, from: string, to: string): never {
  throw new Refusal(
    'conflict',
    'moveNotAllowed',
    `An ${what} that is ${from} cannot become ${to}; see docs/state-machines for the moves that exist.`,
  );
}

const itemActivity = (key: string, { from, action, to }: Edge): Activity => ({
  kind: 'stateChange',
  audience: 'internal',
  text: `Item ${key}: ${from} to ${to}.`,
  details: { item: key, from, action, to },
});

const orderActivity = ({ from, action, to }: Edge): Activity => ({
  kind: 'stateChange',
  audience: 'customer',
  text: `${STATE_TEXT[to as OrderState]}.`,
  details: { from, action, to },
});
