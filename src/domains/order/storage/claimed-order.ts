import type { OrderItemState, OrderState } from '../life/order-states.js';

/** An order whose row is locked for the transaction, as far as decisions need it. */
export interface ClaimedOrder {
  readonly id: string;
  readonly tenantId: string;
  readonly customerId: string | null;
  readonly version: number;
  readonly state: OrderState;
  readonly number: string;
  readonly judgedAt: Date | null;
  readonly items: readonly ClaimedItem[];
}

export interface ClaimedItem {
  readonly id: string;
  /** The id that the client gave the item within the order. */
  readonly key: string;
  readonly action: string;
  readonly state: OrderItemState;
  readonly quantity: number | null;
  readonly offeringId: string | null;
  readonly offeringName: string | null;
  readonly offeringCode: string | null;
  readonly productId: string | null;
  readonly placeId: string | null;
  readonly placeText: string | null;
  readonly intervalDays: number | null;
  readonly milestonePlan: string | null;
  /** Set once the item is past its point of no return. */
  readonly noReturnAt: string | null;
  /** Ids (keys) of the items that a bundle consists of; empty for what is no bundle. */
  readonly partKeys: readonly string[];
  /** The rest of its TMF622 document; empty where the claim did not ask for this item's. */
  readonly extra: Readonly<Record<string, unknown>>;
}

/**
 * Locks before reading: after waiting for a lock PostgreSQL reads the locked row anew, but joined tables and subqueries as
 * they were when the statement began, so that items would show states from before the other writer's commit.
 */
export const LOCK_SQL = 'SELECT FROM base.product_order WHERE id = $1 FOR UPDATE';

export const CLAIM_SQL = `
SELECT o.id, o.tenant_id AS "tenantId", o.customer_id AS "customerId", o.version, o.state,
  t.order_number AS number, t.judged_at AS "judgedAt",
  (SELECT json_agg(json_build_object('id', i.id, 'key', i.item_key, 'action', i.action, 'state', i.state,
      'quantity', i.quantity, 'offeringId', i.offering_id, 'offeringName', i.offering_name,
      'offeringCode', x.offering_code, 'productId', i.product_id, 'placeId', x.place_id, 'placeText', x.place_text,
      'intervalDays', x.interval_days,
      'partKeys', jsonb_path_query_array(i.extra,
        'lax $.productOrderItemRelationship[*] ? (@.relationshipType == "bundles").id'),
      'milestonePlan', x.milestone_plan, 'noReturnAt', x.no_return_at,
      'extra', CASE WHEN $2::uuid IS NULL OR i.id = $2 THEN i.extra ELSE '{}' END) ORDER BY i.position)
    FROM base.product_order_item i JOIN telecom.product_order_item x ON x.id = i.id WHERE i.order_id = o.id) AS items
FROM base.product_order o JOIN telecom.product_order t ON t.id = o.id
WHERE o.id = $1`;
