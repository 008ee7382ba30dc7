// The bench's own data: a customer with 100,000 orders of one item each, written straight into the tables.
import pg from 'pg';

export const ORDERS = 100_000;

/** Fills the database and answers ids to read. Everything is written by set-based SQL, then analysed. */
export async function prepareData({ socket, tenantId, customerId }) {
  const client = new pg.Client({ host: socket, user: 'trunkline_owner', database: 'trunkline' });
  await client.connect();
  await client.query(
    `SELECT set_config('trunkline.tenant', '*', false), set_config('trunkline.customer', '*', false)`,
  );
  await client.query(
    `WITH numbered AS (
       SELECT n, gen_random_uuid() AS id, gen_random_uuid() AS item_id, now() - n * interval '1 minute' AS at
       FROM generate_series(1, $3::int) n
     ), head AS (
       INSERT INTO base.product_order (id, tenant_id, customer_id, state, category, description, order_date, extra, created_at, updated_at)
       SELECT id, $1, $2, 'completed', 'bench', 'Order of the bench', at, '{}', at, at FROM numbered
     ), telecom_head AS (
       INSERT INTO telecom.product_order (id, tenant_id, customer_id, order_number, request_family, policy_version, search_text, source_name)
       SELECT id, $1, $2, 'BENCH-' || n, 'PSR', 1, 'bench', 'bench' FROM numbered
     ), item AS (
       INSERT INTO base.product_order_item (id, tenant_id, customer_id, order_id, position, item_key, action, state, quantity, offering_name, extra, created_at, updated_at)
       SELECT item_id, $1, $2, id, 0, '1', 'add', 'completed', 1, 'Dedicated Internet', '{}', at, at FROM numbered
     )
     INSERT INTO telecom.product_order_item (id, tenant_id, customer_id, order_id, offering_code)
     SELECT item_id, $1, $2, id, 'D-DIA' FROM numbered`,
    [tenantId, customerId, ORDERS],
  );
  await client.query('VACUUM (ANALYZE)');
  const orders = await client.query(
    `SELECT id FROM base.product_order WHERE category = 'bench' ORDER BY id LIMIT 2000`,
  );
  await client.end();
  return { orderIds: orders.rows.map(({ id }) => id) };
}

/** Everything that the product wrote for an order, as rows: the floor writes the same for each of its own. */
export async function rowsOf({ socket }, orderId) {
  const client = new pg.Client({ host: socket, user: 'trunkline_owner', database: 'trunkline' });
  await client.connect();
  const one = async (sql) => (await client.query(sql, [orderId])).rows.map(({ row }) => row);
  const [head] = await one(
    'SELECT to_jsonb(t) || to_jsonb(o) AS row FROM base.product_order o JOIN telecom.product_order t USING (id) WHERE id = $1',
  );
  const items = await one(
    'SELECT to_jsonb(x) || to_jsonb(i) AS row FROM base.product_order_item i JOIN telecom.product_order_item x USING (id) WHERE i.order_id = $1',
  );
  const activities = await one('SELECT to_jsonb(a) AS row FROM base.order_activity a WHERE order_id = $1');
  const [event] = await one(
    'SELECT to_jsonb(e) AS row FROM base.outbox_event e WHERE aggregate_id = $1 ORDER BY position LIMIT 1',
  );
  await client.end();
  return { head, items, activities, event };
}
