/** What lists and pages show of an order. One statement reads all of it; `o` is base.product_order, `t` its telecom row. */
const MILLISECONDS = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;
const iso = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', ${MILLISECONDS})`;

export const SUMMARY_COLUMNS = `
  o.id, t.order_number AS number, o.customer_id AS "customerId", t.customer_name AS "customerName", o.state,
  o.order_date AS "orderDate", t.promised_date AS "promisedDate", t.predicted_date AS "predictedDate",
  i.items, i."placeText", i.monthly, i."oneTime", i.currency,
  (SELECT json_build_object('agentId', a.agent_id, 'name', a.agent_name, 'title', a.agent_title, 'team', a.team)
     FROM base.agent_assignment a WHERE a.order_id = o.id
     ORDER BY a.released_at IS NOT NULL, a.assigned_at DESC, a.id DESC LIMIT 1) AS owner,
  coalesce((SELECT json_agg(json_build_object('itemId', m.item_id, 'code', m.code, 'position', m.position,
       'pointOfNoReturn', m.point_of_no_return, 'promisedAt', ${iso('m.promised_at')},
       'predictedAt', ${iso('m.predicted_at')}, 'reachedAt', ${iso('m.reached_at')}) ORDER BY m.position)
     FROM telecom.milestone m WHERE m.order_id = o.id), '[]') AS milestones,
  coalesce((SELECT json_agg(json_build_object('itemId', j.item_id, 'code', j.code, 'raisedAt', ${iso('j.raised_at')})
       ORDER BY j.raised_at)
     FROM telecom.jeopardy j WHERE j.order_id = o.id AND j.cleared_at IS NULL), '[]') AS jeopardies`;

export const SUMMARY_FROM = `
FROM base.product_order o
JOIN telecom.product_order t ON t.id = o.id
CROSS JOIN LATERAL (
  SELECT count(*)::int AS items, min(x.place_text) AS "placeText", sum(b.monthly_amount)::text AS monthly,
    sum(b.one_time_amount)::text AS "oneTime", min(b.currency) AS currency
  FROM base.product_order_item b JOIN telecom.product_order_item x ON x.id = b.id WHERE b.order_id = o.id) i`;

export const DETAIL_COLUMNS = `${SUMMARY_COLUMNS},
  ${iso('o.completion_date')} AS "completedAt", t.source_name AS "sourceName",
  ${iso('t.source_as_of')} AS "sourceAsOf",
  coalesce((SELECT json_agg(json_build_object('id', b.id, 'key', b.item_key, 'action', b.action, 'state', b.state,
       'offeringId', b.offering_id, 'offeringName', b.offering_name, 'quantity', b.quantity, 'placeId', x.place_id,
       'placeText', x.place_text, 'monthly', b.monthly_amount::text, 'oneTime', b.one_time_amount::text,
       'currency', b.currency, 'milestonePlan', x.milestone_plan, 'noReturnAt', ${iso('x.no_return_at')},
       'characteristics', b.extra -> 'product' -> 'productCharacteristic',
       'bundleKey', jsonb_path_query_first(b.extra,
         'lax $.productOrderItemRelationship[*] ? (@.relationshipType == "bundledBy").id'),
       'partKeys', jsonb_path_query_array(b.extra,
         'lax $.productOrderItemRelationship[*] ? (@.relationshipType == "bundles").id')) ORDER BY b.position)
     FROM base.product_order_item b JOIN telecom.product_order_item x ON x.id = b.id
     WHERE b.order_id = o.id), '[]') AS "itemList",
  coalesce((SELECT json_agg(json_build_object('id', y.id, 'at', ${iso('y.occurred_at')}, 'actor', y.actor_name,
       'text', y.text, 'kind', y.kind, 'audience', y.audience) ORDER BY y.sequence DESC)
     FROM (SELECT * FROM base.order_activity WHERE order_id = o.id ORDER BY sequence DESC LIMIT 200) y),
     '[]') AS activities,
  coalesce((SELECT json_agg(json_build_object('at', ${iso('a.assigned_at')}, 'agent', a.agent_name, 'team', a.team,
       'reason', a.reason, 'releasedAt', ${iso('a.released_at')}) ORDER BY a.assigned_at, a.id)
     FROM base.agent_assignment a WHERE a.order_id = o.id), '[]') AS assignments,
  coalesce((SELECT json_agg(json_build_object('id', s.id, 'itemKey', b.item_key, 'kind', s.milestone_plan,
       'state', s.state, 'reference', s.oss_reference, 'sentAt', ${iso('s.submitted_at')}) ORDER BY b.position)
     FROM telecom.service_order s JOIN base.product_order_item b ON b.id = s.item_id
     WHERE s.order_id = o.id), '[]') AS "serviceOrders"`;
