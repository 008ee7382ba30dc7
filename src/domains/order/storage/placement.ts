import type { JsonObject } from '../../helpers/index.js';

/** Column names and values of one row; times as ISO 8601 text. */
export type ColumnValues = Readonly<Record<string, unknown>>;

/** The client's key for exactly-once placing, whose it is, what was asked and what was answered. */
export interface PlacementKey {
  /** Customer, or API client where the caller acts for all customers. */
  readonly ownerId: string;
  readonly key: string;
  readonly requestHash: string;
  readonly answer: string;
}

/** Everything that placing an order writes. */
export interface Placement {
  readonly tenantId: string;
  readonly customerId: string | null;
  readonly now: Date;
  readonly order: ColumnValues;
  readonly items: readonly ColumnValues[];
  readonly activities: readonly ColumnValues[];
  readonly events: readonly ColumnValues[];
  readonly job: { readonly task: string; readonly payload: JsonObject };
  readonly key?: PlacementKey;
}

/** `order` columns of base.product_order and telecom.product_order; `item` columns likewise. */
export const PLACE_SQL = `
WITH claim AS (
  INSERT INTO base.idempotency_key (tenant_id, owner_id, key, customer_id, request_hash, answer, created_at)
  SELECT $1::uuid, $4, $5, $2::uuid, $6, $7, $3::timestamptz WHERE $5::text IS NOT NULL
  ON CONFLICT DO NOTHING RETURNING key
), go AS (
  SELECT 1 WHERE $5::text IS NULL OR EXISTS (SELECT FROM claim)
), head AS (
  SELECT o.* FROM go, jsonb_to_record($8::jsonb) AS o(id uuid, state text, category text, description text,
    external_id text, priority text, order_date timestamptz, requested_start_date timestamptz,
    requested_completion_date timestamptz, expected_completion_date timestamptz, cancellation_date timestamptz,
    cancellation_reason text, extra jsonb, order_number text, request_family text, desired_due_date timestamptz,
    policy_version integer, customer_name text, search_text text, judged_at timestamptz, source_name text)
), base_order AS (
  INSERT INTO base.product_order (id, tenant_id, customer_id, state, category, description, external_id, priority,
    order_date, requested_start_date, requested_completion_date, expected_completion_date, cancellation_date,
    cancellation_reason, extra, created_at, updated_at)
  SELECT id, $1, $2, state, category, description, external_id, priority, order_date, requested_start_date,
    requested_completion_date, expected_completion_date, cancellation_date, cancellation_reason, extra, $3, $3
  FROM head
), telecom_order AS (
  INSERT INTO telecom.product_order (id, tenant_id, customer_id, order_number, request_family, desired_due_date,
    policy_version, customer_name, search_text, judged_at, source_name)
  SELECT id, $1, $2, order_number, request_family, desired_due_date, policy_version, customer_name, search_text,
    judged_at, source_name
  FROM head
), line AS (
  SELECT i.* FROM go, jsonb_to_recordset($9::jsonb) AS i(id uuid, order_id uuid, position integer, item_key text,
    action text, state text, quantity integer, offering_id text, offering_name text, product_id text,
    monthly_amount numeric, one_time_amount numeric, currency text, extra jsonb, offering_code text, place_id text,
    place_text text, interval_days integer)
), base_item AS (
  INSERT INTO base.product_order_item (id, tenant_id, customer_id, order_id, position, item_key, action, state,
    quantity, offering_id, offering_name, product_id, monthly_amount, one_time_amount, currency, extra, created_at,
    updated_at)
  SELECT id, $1, $2, order_id, position, item_key, action, state, quantity, offering_id, offering_name, product_id,
    monthly_amount, one_time_amount, currency, extra, $3, $3
  FROM line
), telecom_item AS (
  INSERT INTO telecom.product_order_item (id, tenant_id, customer_id, order_id, offering_code, place_id, place_text,
    interval_days)
  SELECT id, $1, $2, order_id, offering_code, place_id, place_text, interval_days FROM line
), activity AS (
  INSERT INTO base.order_activity (id, tenant_id, customer_id, order_id, sequence, kind, audience, text, actor_id,
    actor_name, actor_role, details, occurred_at)
  SELECT a.id, $1, $2, a.order_id, a.sequence, a.kind, a.audience, a.text, a.actor_id, a.actor_name, a.actor_role,
    a.details, $3
  FROM go, jsonb_to_recordset($10::jsonb) AS a(id uuid, order_id uuid, sequence integer, kind text, audience text,
    text text, actor_id text, actor_name text, actor_role text, details jsonb)
), event AS (
  INSERT INTO base.outbox_event (id, tenant_id, customer_id, aggregate_type, aggregate_id, event_type, api, body,
    correlation_id, occurred_at)
  SELECT e.id, e.tenant_id, e.customer_id, e.aggregate_type, e.aggregate_id, e.event_type, e.api, e.body,
    e.correlation_id, e.occurred_at
  FROM go, jsonb_to_recordset($11::jsonb) AS e(id uuid, tenant_id uuid, customer_id uuid, aggregate_type text,
    aggregate_id uuid, event_type text, api text, body jsonb, correlation_id text, occurred_at timestamptz)
), job AS (
  SELECT (graphile_worker.add_job($12, $13::json)).id FROM go
)
SELECT count(job.id)::int AS placed FROM job`;

/** Parameters of PLACE_SQL. */
export const placeParameters = (placement: Placement): unknown[] => [
  placement.tenantId,
  placement.customerId,
  placement.now,
  placement.key?.ownerId ?? null,
  placement.key?.key ?? null,
  placement.key?.requestHash ?? null,
  placement.key?.answer ?? null,
  JSON.stringify(placement.order),
  JSON.stringify(placement.items),
  JSON.stringify(placement.activities),
  JSON.stringify(placement.events),
  placement.job.task,
  JSON.stringify(placement.job.payload),
];
