import { Injectable } from '@nestjs/common';
import { Database, isId, Refusal, type Scope, type Transaction } from '../helpers/index.js';
import type { NewInquiry, StoredInquiry } from './inquiry.js';

const COLUMNS = `id, tenant_id AS "tenantId", customer_id AS "customerId", correlation_id AS "correlationId",
  question_hash AS "questionHash", question, answer, previous_id AS "previousId", cart_id AS "cartId",
  created_at AS "createdAt"`;

const GET = `SELECT ${COLUMNS} FROM base.procurement_inquiry WHERE id = $1`;

const BY_KEY = `SELECT ${COLUMNS} FROM base.procurement_inquiry WHERE customer_id = $1 AND idempotency_key = $2`;

const LATEST = `SELECT ${COLUMNS} FROM base.procurement_inquiry WHERE customer_id = $1 AND question_hash = $2
  ORDER BY created_at DESC, id DESC LIMIT 1`;

const COUNT = `SELECT count(*)::integer AS asked FROM base.procurement_inquiry WHERE customer_id = $1 AND created_at > $2`;

const INSERT = `INSERT INTO base.procurement_inquiry (id, tenant_id, customer_id, stage, offering_id, correlation_id,
    question_hash, question, answer, previous_id, cart_id, order_id, idempotency_key, created_at, updated_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14)
  ON CONFLICT ON CONSTRAINT uq_procurement_inquiry_key DO NOTHING RETURNING id`;

/** Kept inquiries. Row-level security shows only those of the scope. */
@Injectable()
export class InquiryRepository {
  constructor(private readonly database: Database) {}

  /** @throws Refusal notFound */
  async get(scope: Scope, id: string): Promise<StoredInquiry> {
    const [row] = isId(id) ? await this.database.query<StoredInquiry>(scope, GET, [id]) : [];
    if (row) return row;
    throw new Refusal(
      'notFound',
      'inquiryUnknown',
      'There is no such inquiry, or it is not yours: ask again with POST /api/v1/inquiries.',
    );
  }

  /** What was asked under an Idempotency-Key. */
  async byKey(scope: Scope, key: string): Promise<StoredInquiry | undefined> {
    return (await this.database.query<StoredInquiry>(scope, BY_KEY, [scope.customerId, key]))[0];
  }

  /** The newest inquiry with the same question. */
  async latest(scope: Scope, questionHash: string): Promise<StoredInquiry | undefined> {
    return (await this.database.query<StoredInquiry>(scope, LATEST, [scope.customerId, questionHash]))[0];
  }

  /** How many were asked since a moment. */
  async askedSince(scope: Scope, since: Date): Promise<number> {
    const [row] = await this.database.query<{ asked: number }>(scope, COUNT, [scope.customerId, since]);
    return row?.asked ?? 0;
  }

  /** @returns false when the key was used meanwhile. */
  async add(scope: Scope, one: NewInquiry, now: Date): Promise<boolean> {
    const rows = await this.database.query(scope, INSERT, [
      one.id,
      one.tenantId,
      one.customerId,
      one.question.stage,
      one.question.offeringId,
      one.correlationId,
      one.questionHash,
      JSON.stringify(one.question),
      JSON.stringify(one.answer),
      one.previousId,
      one.cartId,
      one.question.orderId ?? null,
      one.idempotencyKey,
      now,
    ]);
    return rows.length === 1;
  }

  /** Notes the cart that came of it. */
  async keepCart(scope: Scope, id: string, cartId: string, now: Date): Promise<void> {
    await this.database.query(
      scope,
      `UPDATE base.procurement_inquiry SET cart_id = $2, version = version + 1, updated_at = $3
       WHERE id = $1 AND cart_id IS DISTINCT FROM $2`,
      [id, cartId, now],
    );
  }

  /** Makes everything of a visitor a customer's; keys were the visitor's and end with it. @returns how many. */
  async give(tx: Transaction, visitorId: string, customerId: string, now: Date): Promise<number> {
    const rows = await tx.query(
      `UPDATE base.procurement_inquiry SET customer_id = $2, idempotency_key = NULL, version = version + 1, updated_at = $3
       WHERE tenant_id = $4 AND customer_id = $1 RETURNING id`,
      [visitorId, customerId, now, tx.scope.tenantId],
    );
    return rows.length;
  }
}
