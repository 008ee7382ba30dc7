import { Injectable } from '@nestjs/common';
import { Database, newId, Refusal, type Scope, systemScope, type Transaction } from '../helpers/index.js';

/** A promotion whose use is counted, or allowed once for each customer. */
export interface LimitedPromotion {
  readonly id: string;
  readonly name: string;
  readonly oncePerCustomer: boolean;
  readonly budget: number | null;
}

export interface PromotionUseOf {
  readonly tenantId: string;
  readonly customerId: string;
  readonly orderId: string;
  readonly now: Date;
}

const USED = `
  SELECT p.id FROM unnest($1::uuid[], $2::integer[], $3::boolean[]) AS p (id, budget, once)
  WHERE p.budget <= (SELECT c.used FROM base.promotion_count c WHERE c.id = p.id)
    OR p.once AND EXISTS (SELECT FROM base.promotion_use u
      WHERE u.promotion_id = p.id AND u.once_key = $4::text)`;

/** One row back for a use that fits the budget, and none for one that does not: concurrent orders wait for each other. */
const COUNT = `
  INSERT INTO base.promotion_count AS c (id, used) SELECT $1::uuid, 1 WHERE coalesce($2::integer, 1) > 0
  ON CONFLICT (id) DO UPDATE SET used = c.used + 1 WHERE c.used < coalesce($2::integer, c.used + 1) RETURNING id`;

const NOTE = `
  INSERT INTO base.promotion_use (id, tenant_id, customer_id, promotion_id, order_id, once_key, used_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (promotion_id, once_key) DO NOTHING RETURNING id`;

/** Which promotions were used in which orders. */
@Injectable()
export class PromotionUsesRepository {
  constructor(private readonly database: Database) {}

  /** Ids of those that this customer cannot use any more: used up, or used by them before. One statement. */
  async spent(
    tenantId: string,
    customerId: string | null,
    promotions: readonly LimitedPromotion[],
  ): Promise<ReadonlySet<string>> {
    if (promotions.length === 0) return new Set();
    const rows = await this.database.query<{ id: string }>(systemScope('promotions', tenantId), USED, [
      promotions.map(({ id }) => id),
      promotions.map(({ budget }) => budget),
      promotions.map(({ oncePerCustomer }) => oncePerCustomer),
      customerId,
    ]);
    return new Set(rows.map(({ id }) => id));
  }

  /**
   * Notes the uses of an order in its own commit.
   * @throws Refusal `promotionUsedUp`, `promotionUsedBefore` when another order was quicker: nothing is placed then.
   */
  async note(tx: Transaction, promotions: readonly LimitedPromotion[], use: PromotionUseOf): Promise<void> {
    // In one order for all: two orders with the same two promotions never wait for each other crosswise.
    for (const promotion of promotions.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
      const [counted] = await tx.query(COUNT, [promotion.id, promotion.budget]);
      if (!counted) throw gone('promotionUsedUp', `The promotion ${promotion.name} has just been used up`);
      const onceKey = promotion.oncePerCustomer ? use.customerId : use.orderId;
      const { tenantId, customerId, orderId, now } = use;
      const row = [newId(), tenantId, customerId, promotion.id, orderId, onceKey, now];
      const [noted] = await tx.query(NOTE, row);
      if (!noted) throw gone('promotionUsedBefore', `You have used the promotion ${promotion.name} before`);
    }
  }

  /** How often a promotion was used. */
  async count(scope: Scope, id: string): Promise<number> {
    const [row] = await this.database.query<{ used: number }>(
      scope,
      'SELECT used FROM base.promotion_count WHERE id = $1',
      [id],
    );
    return row?.used ?? 0;
  }
}

const gone = (code: string, message: string): Refusal =>
  new Refusal('conflict', code, `${message}: look at the new price in the cart and confirm again.`);
