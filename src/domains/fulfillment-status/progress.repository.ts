import { Injectable } from '@nestjs/common';
import { newId, type Transaction } from '../helpers/index.js';
import type { ItemProgress, Notice } from './item-progress.js';
import type { ServiceOrderRecord } from './service-order.js';

/** Keeps the notices of the OSS and what follows from them. Writes happen under the lock of the product order. */
@Injectable()
export class ProgressRepository {
  /** @returns false when this notice came in before. */
  async record(tx: Transaction, order: ServiceOrderRecord, notice: Notice, now: Date): Promise<boolean> {
    const rows = await tx.query(
      `INSERT INTO telecom.oss_notice (id, tenant_id, customer_id, order_id, service_order_id, sequence, code, payload,
         occurred_at, received_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9, $10) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [
        notice.id,
        order.tenantId,
        order.customerId,
        order.orderId,
        order.id,
        notice.sequence,
        notice.code,
        JSON.stringify(notice.facts),
        notice.occurredAt,
        now,
      ],
    );
    return rows.length === 1;
  }

  noticesOf(tx: Transaction, serviceOrderId: string): Promise<Notice[]> {
    return tx.query<Notice>(
      `SELECT id, sequence, code, occurred_at AS "occurredAt", payload AS facts FROM telecom.oss_notice
       WHERE service_order_id = $1 ORDER BY sequence, id`,
      [serviceOrderId],
    );
  }

  /** Puts a notice that no table understands, or that contradicts what has ended, where a person finds it. */
  async queueForMapping(
    tx: Transaction,
    tenantId: string,
    source: string,
    notice: Notice,
    now: Date,
  ): Promise<void> {
    await tx.query(
      `INSERT INTO telecom.unmapped_status (id, tenant_id, source, code, notice_id, payload, received_at)
       VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7) ON CONFLICT (notice_id) DO NOTHING`,
      [newId(), tenantId, source, notice.code, notice.id, JSON.stringify(notice.facts), now],
    );
  }

  /** Stores milestones and jeopardies as the fold of all notices says. */
  async write(tx: Transaction, order: ServiceOrderRecord, progress: ItemProgress): Promise<void> {
    await tx.query(WRITE_SQL, [
      order.itemId,
      order.orderId,
      order.tenantId,
      order.customerId,
      JSON.stringify(progress.milestones),
      JSON.stringify(progress.jeopardies),
    ]);
  }
}

const WRITE_SQL = `
WITH milestone AS (
  UPDATE telecom.milestone m
  SET promised_at = p."promisedAt", predicted_at = p."predictedAt", reached_at = p."reachedAt"
  FROM jsonb_to_recordset($5::jsonb) AS p(code text, "promisedAt" timestamptz, "predictedAt" timestamptz,
    "reachedAt" timestamptz)
  WHERE m.item_id = $1 AND m.code = p.code)
INSERT INTO telecom.jeopardy (notice_id, tenant_id, customer_id, order_id, item_id, code, milestone, new_date,
  raised_at, cleared_at)
SELECT j."noticeId", $3::uuid, $4::uuid, $2::uuid, $1::uuid, j.code, j.milestone, j."newDate", j."raisedAt",
  j."clearedAt"
FROM jsonb_to_recordset($6::jsonb) AS j("noticeId" uuid, code text, milestone text, "newDate" timestamptz,
  "raisedAt" timestamptz, "clearedAt" timestamptz)
ON CONFLICT (notice_id) DO UPDATE SET cleared_at = excluded.cleared_at, new_date = excluded.new_date`;
