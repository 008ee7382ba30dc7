import { Injectable } from '@nestjs/common';
import type { Transaction } from '../helpers/index.js';
import { type Activity, activityRows } from './activity.js';

/** The order that an entry belongs to; its row is locked by the caller, so that numbers have no gap and no twin. */
export interface ActivityOrder {
  readonly id: string;
  readonly tenantId: string;
  readonly customerId: string | null;
}

/** The append-only log of an order. There is no way to change or delete an entry: the serving role may not. */
@Injectable()
export class OrderActivityRepository {
  async append(
    tx: Transaction,
    order: ActivityOrder,
    activities: readonly Activity[],
    now: Date,
  ): Promise<void> {
    if (activities.length === 0) return;
    await tx.query(
      `INSERT INTO base.order_activity (id, tenant_id, customer_id, order_id, sequence, kind, audience, text, actor_id,
         actor_name, actor_role, details, occurred_at)
       SELECT a.id, $2, $3::uuid, $1, last.sequence + a.sequence, a.kind, a.audience, a.text, a.actor_id, a.actor_name,
         a.actor_role, a.details, $4
       FROM jsonb_to_recordset($5::jsonb) AS a(id uuid, sequence integer, kind text, audience text, text text,
           actor_id text, actor_name text, actor_role text, details jsonb),
         (SELECT coalesce(max(sequence), 0) AS sequence FROM base.order_activity WHERE order_id = $1) last`,
      [
        order.id,
        order.tenantId,
        order.customerId,
        now,
        JSON.stringify(activityRows(order.id, tx.scope.actor, activities, 1)),
      ],
    );
  }
}
