import { Injectable } from '@nestjs/common';
import {
  Clock,
  Database,
  isId,
  Refusal,
  SANDBOX_TENANT,
  type Scope,
  type Transaction,
} from '../../helpers/index.js';
import { formatOrderNumber, formatTrialNumber } from '../number/order-number.js';
import type { OrderItemState, OrderState } from '../life/order-states.js';
import { CLAIM_SQL, LOCK_SQL, type ClaimedOrder } from './claimed-order.js';
import { PLACE_SQL, type Placement, placeParameters } from './placement.js';

/** Order numbers are fetched in blocks: one round trip serves this many orders; a restart leaves a gap, no harm. */
const NUMBER_BLOCK = 50;
const NEXT_TRIAL = `SELECT nextval('telecom.demonstration_order_number')::int AS n`;

export interface StoredAnswer {
  readonly requestHash: string;
  readonly answer: string;
}

export interface ItemChange {
  readonly id: string;
  readonly state: OrderItemState;
}

/** Stores product orders. Hot paths are one statement each. */
@Injectable()
export class OrderRepository {
  private numbers: Promise<number[]> = Promise.resolve([]);

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A fresh order number with its check digit. */
  async nextNumber(scope: Scope): Promise<string> {
    if (scope.tenantId === SANDBOX_TENANT) return this.nextTrialNumber(scope);
    for (;;) {
      const running = (await this.numbers).shift();
      if (running !== undefined) return formatOrderNumber(this.clock.now().getUTCFullYear(), running);
      this.numbers = this.numbers.then((left) => (left.length > 0 ? left : this.fetchNumbers(scope)));
      this.numbers.catch(() => (this.numbers = Promise.resolve([])));
    }
  }

  /**
   * Writes the order and everything beside it in one statement and one round trip: all of it or, when its idempotency
   * key is taken, nothing. A transaction that holds the key is waited for.
   * @returns false when the key was taken.
   */
  async place(scope: Scope, placement: Placement, tx?: Transaction): Promise<boolean> {
    const parameters = placeParameters(placement);
    const [row] = tx
      ? await tx.query<{ placed: number }>(PLACE_SQL, parameters)
      : await this.database.query<{ placed: number }>(scope, PLACE_SQL, parameters);
    return row?.placed === 1;
  }

  /** What was asked and answered under an idempotency key. */
  async answerTo(
    scope: Scope,
    tenantId: string,
    ownerId: string,
    key: string,
  ): Promise<StoredAnswer | undefined> {
    const [row] = await this.database.query<StoredAnswer>(
      scope,
      `SELECT request_hash AS "requestHash", answer FROM base.idempotency_key
       WHERE tenant_id = $1 AND owner_id = $2 AND key = $3`,
      [tenantId, ownerId, key],
    );
    return row;
  }

  /** Whether an order was judged already; false for one that is gone. */
  async isJudged(scope: Scope, id: string): Promise<boolean> {
    const sql = 'SELECT judged_at IS NOT NULL AS judged FROM telecom.product_order WHERE id = $1';
    const [row] = await this.database.query<{ judged: boolean }>(scope, sql, [id]);
    return row?.judged === true;
  }

  /**
   * Locks an order for a following write.
   * @param itemId the only item whose `extra` is needed: what the others carry is most of a large order.
   * @throws Refusal notFound
   */
  async claim(tx: Transaction, id: string, itemId: string | null = null): Promise<ClaimedOrder> {
    if (isId(id)) await tx.query(LOCK_SQL, [id]);
    const [row] = isId(id) ? await tx.query<ClaimedOrder>(CLAIM_SQL, [id, itemId]) : [];
    if (row) return row;
    throw new Refusal(
      'notFound',
      'orderNotFound',
      `There is no order ${id.slice(0, 80)} here; check the id.`,
    );
  }

  /** Guarded write of the order's and its items' states. @throws Refusal stale when the claim was not held. */
  async writeStates(
    tx: Transaction,
    order: ClaimedOrder,
    state: OrderState,
    items: readonly ItemChange[],
    now: Date,
  ): Promise<void> {
    const ended = ['completed', 'partial'].includes(state);
    const rows = await tx.query(
      `WITH item AS (
         UPDATE base.product_order_item i SET state = c.state, version = i.version + 1, updated_at = $3
         FROM jsonb_to_recordset($4::jsonb) AS c(id uuid, state text) WHERE i.id = c.id AND i.order_id = $1)
       UPDATE base.product_order SET state = $5, version = version + 1, updated_at = $3,
         completion_date = CASE WHEN $6 THEN coalesce(completion_date, $3) ELSE completion_date END,
         cancellation_date = CASE WHEN $5 = 'cancelled' THEN $3 ELSE cancellation_date END
       WHERE id = $1 AND version = $2 RETURNING version`,
      [order.id, order.version, now, JSON.stringify(items), state, ended],
    );
    if (rows.length === 1) return;
    throw new Refusal(
      'stale',
      'orderChanged',
      'The order was changed by somebody else; read it again and retry.',
    );
  }

  /** Cancellation tasks of a claimed order that are under way. */
  async openCancellations(tx: Transaction, orderId: string): Promise<string[]> {
    const sql =
      "SELECT id FROM base.cancel_product_order WHERE order_id = $1 AND state = 'inProgress' ORDER BY id";
    return (await tx.query<{ id: string }>(sql, [orderId])).map(({ id }) => id);
  }

  private async nextTrialNumber(scope: Scope): Promise<string> {
    const [row] = await this.database.query<{ n: number }>(scope, NEXT_TRIAL);
    return formatTrialNumber(this.clock.now().getUTCFullYear(), Number(row?.n));
  }

  private async fetchNumbers(scope: Scope): Promise<number[]> {
    const rows = await this.database.query<{ n: number }>(
      scope,
      `SELECT nextval('telecom.product_order_number')::int AS n FROM generate_series(1, ${NUMBER_BLOCK})`,
    );
    return rows.map(({ n }) => n);
  }
}
