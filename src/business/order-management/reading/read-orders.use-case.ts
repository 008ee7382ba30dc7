import { Injectable } from '@nestjs/common';
import { rollUpMilestones, type ShownMilestone } from '../../../domains/fulfillment-status/index.js';
import { ALL, Clock, type Scope } from '../../../domains/helpers/index.js';
import {
  type OrderItemState,
  orderItemStateMachine,
  type OrderSearch,
  type OrderState,
  orderStateMachine,
  type OrderSummaryView,
  type OrderView,
  OrderViewRepository,
} from '../../../domains/order/index.js';
import { reasonsAgainstCancelling } from '../cancelling/cancellation-rules.js';
import { type OrderOwner, OwnerPresence } from '../assigning/owner-presence.js';
import { type NextActor, whoActsNext } from './who-acts-next.js';

/** A source that has said nothing for this long, about an order that is not done, is called stale. */
const STALE_AFTER_MS = 5 * 86_400_000;

export interface ReadSummary {
  readonly view: OrderSummaryView;
  readonly owner: OrderOwner | null;
  readonly milestones: readonly ShownMilestone[];
}

export interface ReadOrder {
  readonly view: OrderView;
  readonly owner: OrderOwner | null;
  readonly milestones: readonly ShownMilestone[];
  /** By item id. */
  readonly itemMilestones: ReadonlyMap<string, readonly ShownMilestone[]>;
  readonly whoActsNext: NextActor;
  readonly cancellable: boolean;
  readonly stale: boolean;
}

/** Reads orders for the portals, with what follows from their rows: the milestone line, who acts next, staleness. */
@Injectable()
export class ReadOrders {
  constructor(
    private readonly orders: OrderViewRepository,
    private readonly presence: OwnerPresence,
    private readonly clock: Clock,
  ) {}

  async list(scope: Scope, search: OrderSearch): Promise<{ orders: ReadSummary[]; total: number }> {
    const { orders, total } = await this.orders.list(scope, search);
    const ownerOf = await this.presence.of(
      scope,
      orders.map(({ owner }) => owner),
    );
    const shown = orders.map((view) => ({
      view,
      owner: ownerOf(view.owner),
      milestones: lineOf(view),
    }));
    return { orders: shown, total };
  }

  /** @throws Refusal notFound */
  async get(scope: Scope, id: string): Promise<ReadOrder> {
    const view = await this.orders.get(scope, id);
    const ownerOf = await this.presence.of(scope, [view.owner]);
    const state = view.state as OrderState;
    const ofItem = <T extends { readonly itemId: string }>(rows: readonly T[], itemId: string): T[] =>
      rows.filter((row) => row.itemId === itemId);
    const lines = view.itemList.map(
      ({ id: itemId, state: at }) =>
        [
          itemId,
          rollUpMilestones(
            ofItem(view.milestones, itemId),
            ofItem(view.jeopardies, itemId),
            orderItemStateMachine.isFinal(at as OrderItemState),
          ),
        ] as const,
    );
    return {
      view,
      owner: ownerOf(view.owner),
      milestones: lineOf(view),
      itemMilestones: new Map(lines),
      whoActsNext: whoActsNext(state, view.jeopardies),
      cancellable:
        mayWrite(scope, view) && reasonsAgainstCancelling({ state, items: view.itemList }).length === 0,
      stale: this.isStale(view),
    };
  }

  private isStale({ completedAt, sourceAsOf, orderDate, state }: OrderView): boolean {
    if (completedAt || ['cancelled', 'rejected', 'failed'].includes(state)) return false;
    const said = sourceAsOf ? new Date(sourceAsOf) : orderDate;
    return this.clock.now().getTime() - said.getTime() > STALE_AFTER_MS;
  }
}

/** What a company beneath has ordered is shown to the one above, and is not its to change. */
const mayWrite = ({ customerId }: Scope, view: OrderView): boolean =>
  customerId === ALL || customerId === view.customerId;

const lineOf = ({ milestones, jeopardies, state }: OrderSummaryView): ShownMilestone[] =>
  rollUpMilestones(milestones, jeopardies, orderStateMachine.isFinal(state as OrderState));
