import { Inject, Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import {
  type ChangeOptions,
  Database,
  isObject,
  type JsonObject,
  type ListQuery,
  type Page,
  Refusal,
  type ResourceUseCases,
  type Scope,
  type StoredResource,
  type WriteOptions,
} from '../../domains/helpers/index.js';
import { type OrderState, orderStateMachine, productOrderDefinition } from '../../domains/order/index.js';
import { type ManageResource, type ResourceHooks, useCasesOf } from '../resource-management/index.js';
import { amountsOf, type JudgedAmounts, NeededApprovals } from '../approval-management/index.js';
import { codesOf, PriceSelection } from '../pricing/index.js';
import { PlaceOrder, type PlaceOrderOptions } from './placing/place-order.use-case.js';

/** TMF622 productOrder: created by placing an order; everything else is generic, within the rules below. */
@Injectable()
export class ProductOrderResource implements ResourceUseCases {
  constructor(
    @Inject(useCasesOf(productOrderDefinition)) private readonly resource: ManageResource,
    private readonly placing: PlaceOrder,
    private readonly prices: PriceSelection,
    private readonly approvals: NeededApprovals,
    private readonly database: Database,
  ) {}

  list(scope: Scope, query: ListQuery): Promise<Page> {
    return this.resource.list(scope, query);
  }

  get(scope: Scope, id: string): Promise<StoredResource> {
    return this.resource.get(scope, id);
  }

  /**
   * Accepts, then judges: what the specification's mandatory attributes allow is stored as acknowledged. People are held
   * to their limits here as at the checkout; programs have none.
   * @throws Refusal `approvalNeeded`
   */
  async create(scope: Scope, body: JsonObject, { idempotencyKey }: WriteOptions): Promise<StoredResource> {
    const judged = await this.judged(scope, body);
    const idempotency =
      idempotencyKey === undefined ? {} : { idempotency: { key: idempotencyKey, request: body } };
    // Only an order that has to fit into somebody's month needs more than its one statement.
    const commit: Pick<PlaceOrderOptions, 'commit'> = judged.month
      ? {
          commit: (write) =>
            this.database.transaction(scope, async (tx) => {
              await this.approvals.holdMonth(tx, judged);
              return write(tx);
            }),
        }
      : {};
    const { answer } = await this.placing.execute(scope, body, { judge: 'later', ...idempotency, ...commit });
    const id = String(answer.id);
    const updatedAt = new Date(String(answer.orderDate));
    return {
      id,
      document: answer,
      version: 1,
      updatedAt,
      owner: { tenantId: scope.tenantId, customerId: null },
    };
  }

  /** @throws Refusal `approvalNeeded` */
  private async judged(scope: Scope, body: JsonObject): Promise<JudgedAmounts> {
    if (scope.actor.kind !== 'customer') return {};
    const items = Array.isArray(body.productOrderItem) ? body.productOrderItem.filter(isObject) : [];
    const { totals } = await this.prices.priceFor(scope, items, { promotionCodes: codesOf(body) });
    return this.approvals.refuse(scope, amountsOf(totals));
  }

  patch(
    scope: Scope,
    id: string,
    change: (document: JsonObject) => JsonObject,
    options: ChangeOptions,
  ): Promise<StoredResource> {
    return this.resource.patch(scope, id, (document) => checkPatch(document, change(document)), options);
  }

  /** Staff only (access matrix), and only before the work has started. */
  delete(scope: Scope, id: string, options: ChangeOptions): Promise<void> {
    return this.resource.delete(scope, id, options);
  }
}

/** What a patch may not touch: the state, which follows from the items, and the items, whose work is under way. */
function checkPatch(before: JsonObject, after: JsonObject): JsonObject {
  if (before.state !== after.state) throw stateRefusal(before.state as OrderState, after.state);
  if (isDeepStrictEqual(before.productOrderItem, after.productOrderItem)) return after;
  throw new Refusal(
    'conflict',
    'itemsNotPatchable',
    'The items of a placed order cannot be changed in place: cancel the order, or order the change once it is done.',
  );
}

function stateRefusal(from: OrderState, to: unknown): Refusal {
  const moves = orderStateMachine.next(from).map((move) => move.to);
  const next =
    moves.length > 0
      ? `From ${from} the order can become ${[...new Set(moves)].join(', ')}.`
      : `It is ${from} for good.`;
  return new Refusal(
    'conflict',
    'stateNotSettable',
    `The state of an order follows from its items and cannot be set to ${JSON.stringify(to)?.slice(0, 40)}. ${next} To cancel, POST a cancelProductOrder.`,
  );
}

/** An order whose work has started is history, which is not deleted. */
export const productOrderHooks: ResourceHooks = {
  beforeDelete: (_context, { state }) => {
    if (state === 'acknowledged' || state === 'rejected') return;
    throw new Refusal(
      'conflict',
      'orderStarted',
      `The order is ${String(state)}; only one whose work has not started can be deleted. Cancel it instead.`,
    );
  },
};
