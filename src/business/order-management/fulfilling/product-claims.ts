import { isId, type RefusalReason, type Transaction } from '../../../domains/helpers/index.js';
import type { ClaimedOrder } from '../../../domains/order/index.js';

interface BusyProduct {
  readonly productId: string;
  readonly number: string;
}

/** Sorted, so that two orders of the same products cannot wait for each other. */
const LOCK = 'SELECT FROM base.product WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE';

const BUSY = `
  SELECT i.product_id AS "productId", t.order_number AS number
  FROM base.product_order_item i JOIN telecom.product_order t ON t.id = i.order_id
  WHERE i.product_id = ANY($1) AND i.action IN ('modify', 'delete') AND i.order_id <> $2
    AND i.state NOT IN ('acknowledged', 'completed', 'failed', 'cancelled', 'rejected')`;

/**
 * Claims the products that an order is about to change or end, for the transaction that starts it. Judging cannot see an
 * order that starts at the same moment; here one of the two waits for the other's commit, and then finds it.
 * @returns why the order cannot start: a reason for each product that another order has begun to change.
 */
export async function claimProducts(tx: Transaction, order: ClaimedOrder): Promise<RefusalReason[]> {
  const changing = order.items.filter(({ action }) => action === 'modify' || action === 'delete');
  const ids = [...new Set(changing.map(({ productId }) => productId).filter(isId))];
  if (ids.length === 0) return [];
  await tx.query(LOCK, [ids]);
  const busy = await tx.query<BusyProduct>(BUSY, [ids, order.id]);
  return busy.map(({ productId, number }) => ({
    code: 'productHasNoOpenOrder',
    message: `Order ${number} has begun to change or end this product.`,
    path: `productOrderItem[${order.items.findIndex((item) => item.productId === productId)}].product.id`,
    fix: 'Wait until that order is done, and order then.',
  }));
}
