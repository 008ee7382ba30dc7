import { Injectable } from '@nestjs/common';
import { Database, type JsonObject, newId, type Scope, type Transaction } from '../../helpers/index.js';
import type { ApprovalState } from './approval-request.state-machine.js';
import type { OrderAmounts } from '../policy/spending-policy.js';

export interface RequestStep {
  readonly position: number;
  readonly name: string;
  readonly approverMembershipId: string | null;
  readonly decision: 'approved' | 'rejected' | null;
  readonly decidedBy: string | null;
  readonly decidedByName: string | null;
  readonly comment: string | null;
  readonly decidedAt: string | null;
}

/** A request with its steps. */
export interface StoredRequest {
  readonly id: string;
  readonly tenantId: string;
  readonly customerId: string;
  readonly state: ApprovalState;
  readonly step: number;
  readonly cartId: string;
  readonly requesterId: string;
  readonly requesterName: string;
  /** Null for who is no member of the company itself, and has acted there from above. */
  readonly requesterEmail: string | null;
  readonly amounts: OrderAmounts;
  readonly content: JsonObject;
  readonly idempotencyKey: string;
  readonly orderId: string | null;
  readonly outcome: string | null;
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly steps: readonly RequestStep[];
}

export interface NewRequest {
  readonly cartId: string;
  readonly requester: { readonly id: string; readonly name: string };
  readonly amounts: OrderAmounts;
  readonly content: JsonObject;
  readonly idempotencyKey: string;
  readonly expiresAt: Date;
  readonly steps: readonly { readonly name: string; readonly approverMembershipId: string | null }[];
}

const SELECT = `SELECT r.id, r.tenant_id AS "tenantId", r.customer_id AS "customerId", r.state, r.step,
  r.cart_id AS "cartId", r.requester_id AS "requesterId", r.requester_name AS "requesterName",
  (SELECT u.email FROM base.user_account u WHERE u.id = r.requester_id) AS "requesterEmail",
  jsonb_build_object('oneTime', r.one_time_amount::text, 'monthly', r.monthly_amount::text, 'currency', r.currency,
    'individualCase', r.individual_case) AS amounts,
  r.content, r.idempotency_key AS "idempotencyKey", r.order_id AS "orderId", r.outcome, r.expires_at AS "expiresAt",
  r.ended_at AS "endedAt", r.version, r.created_at AS "createdAt",
  (SELECT jsonb_agg(jsonb_build_object('position', s.position, 'name', s.name,
     'approverMembershipId', s.approver_membership_id, 'decision', s.decision, 'decidedBy', s.decided_by,
     'decidedByName', s.decided_by_name, 'comment', s.comment, 'decidedAt', s.decided_at) ORDER BY s.position)
   FROM base.approval_step s WHERE s.request_id = r.id) AS steps
  FROM base.approval_request r`;

const INSERT = `
  WITH request AS (
    INSERT INTO base.approval_request (id, tenant_id, customer_id, state, step, cart_id, requester_id, requester_name,
      one_time_amount, monthly_amount, individual_case, currency, content, idempotency_key, expires_at, created_at,
      updated_at)
    VALUES ($1, $2, $3, 'waiting', 1, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14)
    RETURNING id, tenant_id, customer_id
  )
  INSERT INTO base.approval_step (id, tenant_id, customer_id, request_id, position, name, approver_membership_id)
  SELECT s.id, r.tenant_id, r.customer_id, r.id, s.position, s.name, s."approverMembershipId"
  FROM request r, jsonb_to_recordset($15::jsonb) AS s(id uuid, position integer, name text,
    "approverMembershipId" uuid)`;

/** Orders that wait, and have waited, for others' yes. */
@Injectable()
export class ApprovalRequestRepository {
  constructor(private readonly database: Database) {}

  async add(tx: Transaction, request: NewRequest, now: Date): Promise<string> {
    const id = newId();
    const { amounts, requester } = request;
    await tx.query(INSERT, [
      id,
      tx.scope.tenantId,
      tx.scope.customerId,
      request.cartId,
      requester.id,
      requester.name,
      amounts.oneTime,
      amounts.monthly,
      amounts.individualCase,
      amounts.currency,
      JSON.stringify(request.content),
      request.idempotencyKey,
      request.expiresAt,
      now,
      JSON.stringify(request.steps.map((step, index) => ({ ...step, id: newId(), position: index + 1 }))),
    ]);
    return id;
  }

  async find(scope: Scope, id: string): Promise<StoredRequest | undefined> {
    return (await this.database.query<StoredRequest>(scope, `${SELECT} WHERE r.id = $1`, [id]))[0];
  }

  async findByKey(scope: Scope, requesterId: string, key: string): Promise<StoredRequest | undefined> {
    const [row] = await this.database.query<StoredRequest>(
      scope,
      `${SELECT} WHERE r.customer_id = $1 AND r.requester_id = $2 AND r.idempotency_key = $3`,
      [scope.customerId, requesterId, key],
    );
    return row;
  }

  /** The request with its row locked: one decision at a time. */
  async claim(tx: Transaction, id: string): Promise<StoredRequest | undefined> {
    await tx.query('SELECT FROM base.approval_request WHERE id = $1 FOR UPDATE', [id]);
    return (await tx.query<StoredRequest>(`${SELECT} WHERE r.id = $1`, [id]))[0];
  }

  /** Waiting requests of one customer, the oldest first; 500 at most. */
  waiting(scope: Scope, customerId: string): Promise<StoredRequest[]> {
    return this.database.query<StoredRequest>(
      scope,
      `${SELECT} WHERE r.customer_id = $1 AND r.state = 'waiting' ORDER BY r.created_at, r.id LIMIT 500`,
      [customerId],
    );
  }

  /** The newest first: of one requester or decider, or all of the customer where `person` is null. */
  async history(
    scope: Scope,
    customerId: string,
    person: string | null,
    { offset, limit }: { readonly offset: number; readonly limit: number },
  ): Promise<{ items: StoredRequest[]; total: number }> {
    const where = `r.customer_id = $1 AND ($2::uuid IS NULL OR r.requester_id = $2 OR EXISTS (
      SELECT FROM base.approval_step s WHERE s.request_id = r.id AND s.decided_by = $2))`;
    const [items, [counted]] = await Promise.all([
      this.database.query<StoredRequest>(
        scope,
        `${SELECT} WHERE ${where} ORDER BY r.created_at DESC, r.id DESC OFFSET $3 LIMIT $4`,
        [customerId, person, offset, limit],
      ),
      this.database.query<{ total: number }>(
        scope,
        `SELECT count(*)::integer AS total FROM base.approval_request r WHERE ${where}`,
        [customerId, person],
      ),
    ]);
    return { items, total: counted?.total ?? 0 };
  }

  async decideStep(
    tx: Transaction,
    id: string,
    position: number,
    by: { readonly id: string; readonly name: string },
    decision: { readonly decision: 'approved' | 'rejected'; readonly comment: string | null },
    now: Date,
  ): Promise<void> {
    await tx.query(
      `UPDATE base.approval_step SET decision = $3, decided_by = $4, decided_by_name = $5, comment = $6,
         decided_at = $7 WHERE request_id = $1 AND position = $2 AND decision IS NULL`,
      [id, position, decision.decision, by.id, by.name, decision.comment, now],
    );
  }

  async advance(tx: Transaction, id: string, step: number, now: Date): Promise<void> {
    await tx.query(
      'UPDATE base.approval_request SET step = $2, version = version + 1, updated_at = $3 WHERE id = $1',
      [id, step, now],
    );
  }

  async end(
    tx: Transaction,
    id: string,
    end: { readonly state: ApprovalState; readonly outcome: string | null; readonly orderId?: string },
    now: Date,
  ): Promise<void> {
    await tx.query(
      `UPDATE base.approval_request SET state = $2, outcome = $3, order_id = $4::uuid, ended_at = $5,
         version = version + 1, updated_at = $5 WHERE id = $1`,
      [id, end.state, end.outcome, end.orderId ?? null, now],
    );
  }
}
