import { io, type Socket } from 'socket.io-client';
import { derivedId, Database, type JsonObject, newId } from '../../src/domains/helpers/index.js';
import { orderOf } from '../factories/order.js';
import { connectTo } from '../support/database.js';
import { ORDERS, withOrdering } from '../support/ordering.js';
import { until } from '../support/until.js';

const CANCELLATIONS = '/tmf-api/productOrderingManagement/v4/cancelProductOrder';
const PRODUCTS = '/tmf-api/productInventory/v4/product';

describe('product ordering over HTTP', () => {
  const { get, post, runner, test, tokens } = withOrdering();

  it('accepts an order, answers a repetition byte for byte, and refuses the key for another', async () => {
    const body = orderOf('D-DIA', 'D-IP');
    const key = { 'idempotency-key': newId() };
    const first = await post(tokens.ada, body, key).expect(201);
    const again = await post(tokens.ada, body, key).expect(201);
    expect(again.text).toBe(first.text);
    expect(again.headers.location).toBe(first.headers.location);
    expect(first.body).toMatchObject({
      state: 'acknowledged',
      orderNumber: expect.stringMatching(/^TL-\d\d-\d{7}-\d$/),
      productOrderItem: [{ id: '1', itemPrice: expect.any(Array) }, { id: '2' }],
    });
    const read = await get(tokens.ada, first.headers.location ?? '').expect(200);
    expect(read.body).toEqual(first.body);
    const refused = await post(tokens.ada, orderOf('D-BB'), key).expect(422);
    expect(refused.body).toMatchObject({ code: 'idempotencyKeyReused', '@type': 'Error' });
  });

  it('lets nobody set a state, change the items, or delete an order at work', async () => {
    await runner().start();
    const { body } = await post(tokens.ada, orderOf('D-DIA')).expect(201);
    const path = `${ORDERS}/${body.id}`;
    const done = await until(
      async () => (await get(tokens.agent, path)).body as JsonObject,
      ({ state }) => state === 'completed',
    );
    await runner().stop();
    const patch = (change: JsonObject) =>
      test().http().patch(path).auth(tokens.agent, { type: 'bearer' }).send(change);
    for (const state of ['acknowledged', 'inProgress', 'cancelled', 'nonsense']) {
      const { body: error } = await patch({ state }).expect(409);
      expect(error.code).toBe('stateNotSettable');
    }
    const items = done.productOrderItem as JsonObject[];
    await patch({ productOrderItem: items.map((item) => ({ ...item, quantity: 9 })) }).expect(409);
    const { body: price } = await patch({ orderTotalPrice: [] }).expect(400);
    expect(price.code).toBe('readOnlyAttribute');
    await patch({ description: 'for the new office' }).expect(200);
    await test().http().delete(path).auth(tokens.agent, { type: 'bearer' }).expect(409);
    await test().http().delete(path).auth(tokens.ada, { type: 'bearer' }).expect(403);
    const after = await get(tokens.agent, path).expect(200);
    expect(after.body).toMatchObject({
      state: 'completed',
      description: 'for the new office',
      productOrderItem: items,
    });
  });

  it.each<[string, (order: JsonObject, item: JsonObject) => void, RegExp]>([
    ['for nobody', (order) => delete order.relatedParty, /names no customer/],
    [
      'for somebody unknown',
      (order) => (order.relatedParty = [{ id: newId(), role: 'customer', '@referredType': 'Customer' }]),
      /names no customer/,
    ],
    [
      'where it cannot be delivered',
      (_, item) => (item.product = { place: [{ id: derivedId('address:ada'), role: 'service' }] }),
      /cannot be served at 18 Mill Lane/,
    ],
    [
      'at a place that nobody knows',
      (_, item) => (item.product = { place: [{ id: newId(), role: 'service' }] }),
      /no place with that id/,
    ],
    [
      'with an item inside an item',
      (_, item) => (item.productOrderItem = [{ ...item, id: '9' }]),
      /inside another/,
    ],
    ['of two hundred thousand', (_, item) => (item.quantity = 200_000), /from 1 to 10,000/],
  ])('accepts and then rejects an order %s', async (_what, spoil, reason) => {
    await runner().start();
    const order: JsonObject = {
      ...orderOf('D-DIA'),
      relatedParty: [{ id: derivedId('customer:brightwell'), role: 'customer', '@referredType': 'Customer' }],
    };
    spoil(order, (order.productOrderItem as JsonObject[])[0] as JsonObject);
    const { body } = await post(tokens.client, order).expect(201);
    const judged = await until(
      async () => (await get(tokens.agent, `${ORDERS}/${body.id}`)).body as JsonObject,
      ({ state }) => state === 'rejected',
    );
    await runner().stop();
    expect((judged.note as JsonObject[]).map(({ text }) => String(text)).join(' ')).toMatch(reason);
  });

  it('keeps the customer of an order and its related party the same', async () => {
    const party = (slug: string): JsonObject => ({
      id: derivedId(`customer:${slug}`),
      role: 'customer',
      '@referredType': 'Customer',
    });
    const order = (slug: string) => ({ ...orderOf('D-BB'), relatedParty: [party(slug)] });
    const refused = await post(tokens.ada, order('brightwell')).expect(422);
    expect(refused.body).toMatchObject({ code: 'foreignCustomer', reasons: [{ path: 'relatedParty' }] });
    const { body } = await post(tokens.ada, order('ada')).expect(201);
    const patch = (relatedParty: JsonObject[]) =>
      test()
        .http()
        .patch(`${ORDERS}/${body.id}`)
        .auth(tokens.client, { type: 'bearer' })
        .send({ relatedParty });
    expect((await patch([party('brightwell')]).expect(422)).body.code).toBe('foreignCustomer');
    expect((await patch([]).expect(422)).body.code).toBe('foreignCustomer');
    const seller = { id: newId(), role: 'seller', '@referredType': 'Organization' };
    const { body: after } = await patch([party('ada'), seller]).expect(200);
    expect(after.relatedParty).toHaveLength(2);
  });

  it('cancels an order whose work has not begun, and says why it will not cancel a finished one', async () => {
    const { body } = await post(tokens.ada, orderOf('D-DIA')).expect(201);
    const cancel = () => post(tokens.ada, { productOrder: { id: body.id } }, {}, CANCELLATIONS).expect(201);
    const task = await cancel();
    expect(task.body).toMatchObject({ state: 'done', productOrder: { id: body.id } });
    expect((await get(tokens.ada, `${CANCELLATIONS}/${task.body.id}`).expect(200)).body).toEqual(task.body);
    expect((await get(tokens.ada, `${ORDERS}/${body.id}`)).body).toMatchObject({ state: 'cancelled' });
    expect((await cancel()).body).toMatchObject({
      state: 'terminatedWithError',
      cancellationRefusal: [{ code: 'orderEnded' }],
    });
    const kestrel = await test().tokenFor('customer', { customerSlug: 'kestrel' });
    await post(kestrel, { productOrder: { id: body.id } }, {}, CANCELLATIONS).expect(404);
  });

  it('shows the order live to its customer, in both portals, and then among the services', async () => {
    const socket: Socket = io(`${test().url}/live`, {
      auth: { token: tokens.ada },
      transports: ['websocket'],
    });
    const heard: string[] = [];
    socket.on('changed', ({ aggregateId, eventType }: { aggregateId: string; eventType: string }) =>
      heard.push(`${eventType} ${aggregateId}`),
    );
    await new Promise<void>((resolve, reject) => socket.on('connect', resolve).on('connect_error', reject));
    await runner().start();
    const { body } = await post(tokens.ada, orderOf('D-DIA')).expect(201);
    const shown = await until(
      async () => (await get(tokens.ada, `/api/v1/orders/${body.id}`)).body as JsonObject,
      ({ state }) => state === 'completed',
    );
    expect(shown).toMatchObject({
      number: body.orderNumber,
      stateText: 'Completed',
      customer: { name: 'Ada Okafor' },
      owner: { role: 'Order specialist', initials: expect.stringMatching(/^[A-Z]{2}$/) },
      totals: { monthly: { amount: expect.stringMatching(/^\d+\.\d\d$/), currency: 'USD' } },
      cancellable: false,
      source: { name: 'Meridian OSS', stale: false },
    });
    const milestones = shown.milestones as JsonObject[];
    expect(milestones.map(({ label }) => label)).toEqual([
      'Received',
      'Accepted',
      'Designed',
      'Built',
      'Connected',
      'Tested',
      'Ready',
    ]);
    expect(milestones.every(({ status, reachedAt }) => status === 'done' && reachedAt)).toBe(true);
    const texts = JSON.stringify(shown);
    expect(texts).not.toContain('OSS notice');
    expect(texts).not.toContain('OSS-');
    const desk = await get(tokens.agent, `/api/v1/desk/orders/${body.id}`).expect(200);
    expect(desk.body).toMatchObject({
      supplierReferences: [{ reference: expect.stringMatching(/^OSS-\d{9}$/) }],
      ossRequests: [{ state: 'completed' }],
      assignmentHistory: [{ agent: expect.any(String) }],
    });
    await until(
      () => Promise.resolve(heard),
      (events) => events.includes(`ProductOrderStateChangeEvent ${body.id}`),
    );
    const owned = await get(tokens.ada, `${PRODUCTS}?status=active`).expect(200);
    expect(owned.body).toContainEqual(
      expect.objectContaining({ status: 'active', circuitId: expect.stringMatching(/^70\//) }),
    );
    socket.disconnect();
    await runner().stop();
  });

  it('keeps the live feed and the orders of others away', async () => {
    const bad: Socket = io(`${test().url}/live`, { auth: { token: 'nonsense' }, transports: ['websocket'] });
    await new Promise<void>((resolve) => bad.once('connect_error', () => resolve()));
    bad.disconnect();
    const kestrel = await test().tokenFor('customer', { customerSlug: 'kestrel' });
    const { body } = await post(tokens.ada, orderOf('D-BB')).expect(201);
    await get(kestrel, `${ORDERS}/${body.id}`).expect(404);
    await get(kestrel, `/api/v1/orders/${body.id}`).expect(404);
    await get(tokens.ada, `/api/v1/desk/orders/${body.id}`).expect(403);
    expect((await get(kestrel, '/api/v1/orders')).body).toEqual([]);
  });

  it.each(['nonsense', '%00', 'x'.repeat(90), "1'%20OR%20'1'='1"])('knows no order %p', async (id) => {
    for (const path of ['/api/v1/orders', '/api/v1/desk/orders', ORDERS, CANCELLATIONS, PRODUCTS]) {
      const { status, body } = await get(tokens.agent, `${path}/${id}`);
      expect([400, 404, 414]).toContain(status);
      expect(body['@type']).toBe('Error');
    }
  });

  it.each<[string, JsonObject]>([
    ['an order that is not there', { productOrder: { id: newId() } }],
    ['a malformed id', { productOrder: { id: 'nonsense' } }],
    ['no order', {}],
  ])('refuses to cancel %s with a 4xx', async (_what, body) => {
    const answer = await post(tokens.agent, body, {}, CANCELLATIONS);
    expect([400, 404]).toContain(answer.status);
    expect(answer.body['@type']).toBe('Error');
  });

  it.each<[string, JsonObject]>([
    ['a quantity beyond every number', { quantity: 1e300 }],
    ['a quantity beyond an integer column', { quantity: 3_000_000_000 }],
    ['a negative quantity', { quantity: -1 }],
    ['no action', { action: null }],
    ['an unknown action', { action: 'explode' }],
    ['a product that is a list', { product: [] }],
    ['an offering without id', { productOffering: { name: 'x' } }],
  ])('answers an item with %s, and never with 5xx', async (_what, change) => {
    const [item] = orderOf('D-BB').productOrderItem as JsonObject[];
    const answer = await post(tokens.ada, { productOrderItem: [{ ...item, ...change }] });
    expect(answer.status).toBeLessThan(500);
  });

  it('reads a page of orders, an order, and an order for TMF622 with one statement each', async () => {
    const { body } = await post(tokens.ada, orderOf('D-DIA', 'D-IP', 'D-BB')).expect(201);
    const query = jest.spyOn(test().app.get(Database), 'query');
    for (const path of [
      '/api/v1/orders',
      `/api/v1/orders/${body.id}`,
      `${ORDERS}/${body.id}`,
      `${ORDERS}?limit=20`,
    ]) {
      query.mockClear();
      await get(tokens.ada, path).expect((response) => expect([200, 206]).toContain(response.status));
      // At most twice a second it is also looked up whether the token's holder may still act.
      const asked = query.mock.calls.filter(([, sql]) => !sql.includes('base.api_client'));
      // Portals show besides, by one statement for a whole page, whether the agents who hold the orders are at work.
      const presence = asked.filter(([, sql]) => /FROM base\.agent_profile p WHERE p\.id = ANY/.test(sql));
      expect(presence.length).toBeLessThanOrEqual(path.startsWith('/api/v1/') ? 1 : 0);
      expect(asked.length - presence.length).toBe(1);
    }
    query.mockRestore();
  });

  it('keeps invariants: log along edges, one owner at most, rows of one tenant', async () => {
    const owner = await connectTo(test().database.owner);
    for (const sql of [
      'SELECT order_id FROM base.agent_assignment WHERE released_at IS NULL GROUP BY order_id HAVING count(*) > 1',
      'SELECT i.id FROM base.product_order_item i JOIN base.product_order o ON o.id = i.order_id WHERE o.customer_id IS DISTINCT FROM i.customer_id',
      "SELECT order_id FROM base.order_activity WHERE kind = 'stateChange' AND details ->> 'from' IN ('completed', 'cancelled', 'rejected', 'failed')",
    ]) {
      expect((await owner.query(sql)).rows).toEqual([]);
    }
    await owner.end();
  });
});
