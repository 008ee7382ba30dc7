// The floor: as little as can do the job. A bare Fastify server that runs the product's own SQL with prepared statements
// on the same PostgreSQL and sends the rows as they come: no validation, no access check, no row-level security (it logs
// in as the owner), no paging headers, no events to build beyond what the statement writes.
import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import pg from 'pg';
import { compileResource, newId } from '../dist/src/domains/helpers/index.js';
import {
  findStatement,
  listStatement,
} from '../dist/src/domains/helpers/resource/statements/read-statements.js';
import {
  productOfferingDefinition,
  productOfferingPriceDefinition,
} from '../dist/src/domains/catalog/index.js';
import { productOrderDefinition } from '../dist/src/domains/order/index.js';
import { PLACE_SQL } from '../dist/src/domains/order/storage/placement.js';

const { socket, tenantId, customerId, port, priceIds, rows } = JSON.parse(process.argv[2]);
const pool = new pg.Pool({ host: socket, user: 'trunkline_owner', database: 'trunkline', max: 10 });
const scope = { tenantId, customerId, actor: { id: 'floor', name: 'floor', role: 'system' } };
const page = { conditions: [], sort: [], offset: 0, limit: 20 };
const offering = compileResource(productOfferingDefinition);
const price = compileResource(productOfferingPriceDefinition);
const order = compileResource(productOrderDefinition);

const LIST_OFFERINGS = listStatement(offering, scope, page);
const PRICES = listStatement(price, scope, {
  ...page,
  limit: 200,
  conditions: [{ path: 'id', comparison: 'eq', values: priceIds }],
});
const LIST_ORDERS = listStatement(order, scope, page);
const FIND_OFFERING = findStatement(offering, scope, randomUUID(), false).sql;
const FIND_ORDER = findStatement(order, scope, randomUUID(), false).sql;

const server = Fastify({ logger: false });
const run = async (name, text, values) => (await pool.query({ name, text, values })).rows;

server.get('/offerings', () => run('offerings', LIST_OFFERINGS.sql, LIST_OFFERINGS.parameters));
server.get('/prices', () => run('prices', PRICES.sql, PRICES.parameters));
server.get('/offerings/:id', (request) => run('offering', FIND_OFFERING, [request.params.id]));
server.get('/orders', () => run('orders', LIST_ORDERS.sql, LIST_ORDERS.parameters));
server.get('/orders/:id', (request) => run('order', FIND_ORDER, [request.params.id, tenantId, customerId]));

let number = 50_000_000;

/** The same rows as the product writes, with ids of their own; nothing is looked up, priced or checked. */
server.post('/orders', async (request, reply) => {
  const id = newId();
  const now = new Date();
  const order_number = `FLOOR-${number++}`;
  const document = { ...rows.event.body.productOrder, id, orderDate: now, orderNumber: order_number };
  const head = { ...rows.head, id, order_date: now, order_number };
  const items = rows.items.map((item) => ({ ...item, id: newId(), order_id: id }));
  const activities = rows.activities.map((activity) => ({ ...activity, id: newId(), order_id: id }));
  const event = {
    ...rows.event,
    id: newId(),
    aggregate_id: id,
    body: { productOrder: document },
    occurred_at: now,
  };
  const answer = JSON.stringify(document);
  const values = [
    tenantId,
    customerId,
    now,
    customerId,
    request.headers['idempotency-key'],
    'hash',
    answer,
    JSON.stringify(head),
    JSON.stringify(items),
    JSON.stringify(activities),
    JSON.stringify([event]),
    'floor-job',
    JSON.stringify({ orderId: id, items: request.body.productOrderItem.length }),
  ];
  await run('place', PLACE_SQL, values);
  reply.code(201).type('application/json').send(answer);
});

await server.listen({ port, host: '127.0.0.1' });
process.stdout.write('floor is up\n');
process.on('SIGTERM', () => void server.close().then(() => pool.end()));
