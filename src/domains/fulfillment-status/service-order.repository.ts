import { Injectable } from '@nestjs/common';
import { Database, type Scope, type Transaction } from '../helpers/index.js';
import { MILESTONE_PLANS } from './data/milestone-plans.js';
import { SERVICE_ORDER_COLUMNS, type ServiceOrderRecord, type ServiceOrderState } from './service-order.js';

/** Stores service orders. Writes happen under the lock of their product order. */
@Injectable()
export class ServiceOrderRepository {
  constructor(private readonly database: Database) {}

  async find(scope: Scope, id: string): Promise<ServiceOrderRecord | undefined> {
    const sql = `SELECT ${SERVICE_ORDER_COLUMNS} FROM telecom.service_order WHERE id = $1`;
    const [row] = await this.database.query<ServiceOrderRecord>(scope, sql, [id]);
    return row;
  }

  /** Reads one under the lock of its product order. */
  async read(tx: Transaction, id: string): Promise<ServiceOrderRecord | undefined> {
    const sql = `SELECT ${SERVICE_ORDER_COLUMNS} FROM telecom.service_order WHERE id = $1`;
    const [row] = await tx.query<ServiceOrderRecord>(sql, [id]);
    return row;
  }

  /** Those that waited for `endedId` and, now that it is completed, for nothing else. */
  readyAfter(tx: Transaction, orderId: string, endedId: string): Promise<ServiceOrderRecord[]> {
    return tx.query<ServiceOrderRecord>(
      `SELECT ${SERVICE_ORDER_COLUMNS} FROM telecom.service_order s
       WHERE order_id = $1 AND state = 'waiting' AND $2::uuid = ANY(depends_on) AND NOT EXISTS (
         SELECT FROM telecom.service_order d
         WHERE d.id = ANY(s.depends_on) AND d.id <> $2 AND d.state <> 'completed')
       ORDER BY created_at, id`,
      [orderId, endedId],
    );
  }

  ofOrder(tx: Transaction, orderId: string): Promise<ServiceOrderRecord[]> {
    const sql = `SELECT ${SERVICE_ORDER_COLUMNS} FROM telecom.service_order WHERE order_id = $1 ORDER BY created_at, id`;
    return tx.query<ServiceOrderRecord>(sql, [orderId]);
  }

  /** Adds service orders together with the milestones that their plans promise. */
  async insert(tx: Transaction, orders: readonly ServiceOrderRecord[], now: Date): Promise<void> {
    const milestones = orders.flatMap((order) => {
      const plan = MILESTONE_PLANS[order.milestonePlan];
      return plan.milestones.map(({ code }, position) => {
        const final = code === plan.pointOfNoReturn;
        return { itemId: order.itemId, orderId: order.orderId, code, position, final };
      });
    });
    await tx.query(INSERT_SQL, [
      orders[0]?.tenantId,
      orders[0]?.customerId ?? null,
      now,
      JSON.stringify(orders),
      JSON.stringify(milestones),
    ]);
  }

  /** Sets the state of service orders, guarded by the states that they may come from. */
  async move(
    tx: Transaction,
    ids: readonly string[],
    from: readonly ServiceOrderState[],
    to: ServiceOrderState,
    now: Date,
  ): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `UPDATE telecom.service_order SET state = $3, version = version + 1, updated_at = $4
       WHERE id = ANY($1::uuid[]) AND state = ANY($2::text[]) RETURNING id`,
      [ids, from, to, now],
    );
    return rows.map(({ id }) => id);
  }

  /** Notes that the OSS has it. A second time changes nothing. */
  async markSubmitted(scope: Scope, id: string, reference: string, now: Date): Promise<void> {
    await this.database.query(
      scope,
      `UPDATE telecom.service_order SET oss_reference = $2, submitted_at = coalesce(submitted_at, $3),
         state = CASE WHEN state = 'toSubmit' THEN 'submitted' ELSE state END,
         version = version + 1, updated_at = $3
       WHERE id = $1 AND oss_reference IS NULL`,
      [id, reference, now],
    );
  }

  async markCancelRequested(tx: Transaction, ids: readonly string[], now: Date): Promise<void> {
    await tx.query(
      `UPDATE telecom.service_order SET cancel_requested_at = $2, version = version + 1, updated_at = $2
       WHERE id = ANY($1::uuid[])`,
      [ids, now],
    );
  }
}

const INSERT_SQL = `
WITH milestone AS (
  INSERT INTO telecom.milestone (item_id, code, tenant_id, customer_id, order_id, position, point_of_no_return)
  SELECT m."itemId", m.code, $1::uuid, $2::uuid, m."orderId", m.position, m.final
  FROM jsonb_to_recordset($5::jsonb) AS m("itemId" uuid, "orderId" uuid, code text, position integer, final boolean))
INSERT INTO telecom.service_order (id, tenant_id, customer_id, order_id, item_id, state, action, milestone_plan,
  depends_on, request, created_at, updated_at)
SELECT s.id, $1::uuid, $2::uuid, s."orderId", s."itemId", s.state, s.action, s."milestonePlan",
  ARRAY(SELECT jsonb_array_elements_text(s."dependsOn")::uuid), s.request, $3::timestamptz, $3::timestamptz
FROM jsonb_to_recordset($4::jsonb) AS s(id uuid, "orderId" uuid, "itemId" uuid, state text, action text,
  "milestonePlan" text, "dependsOn" jsonb, request jsonb)`;
