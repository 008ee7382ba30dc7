import type pg from 'pg';
import { PlaceOrder } from '../../src/business/order-management/index.js';
import {
  Database,
  derivedId,
  type JsonObject,
  newId,
  OPERATOR_TENANT,
  Refusal,
} from '../../src/domains/helpers/index.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { connectTo } from '../support/database.js';

const dia = derivedId('offering:D-DIA');
const request = (items = 3): JsonObject => ({
  externalId: 'PO-1',
  productOrderItem: Array.from({ length: items }, (_, index) => ({
    id: String(index + 1),
    action: 'add',
    productOffering: { id: dia },
    product: { place: [{ id: newId(), name: '12 Harbour Street, Harborview OH', role: 'service' }] },
  })),
});

describe('placing an order', () => {
  let test: TestApp;
  let owner: pg.Client;
  let placing: PlaceOrder;

  beforeAll(async () => {
    test = await createTestApp();
    owner = await connectTo(test.database.owner);
    placing = test.app.get(PlaceOrder, { strict: false });
  });

  afterAll(async () => {
    await owner.end();
    await test.close();
  });

  const count = async (table: string, where = 'true'): Promise<number> =>
    Number((await owner.query(`SELECT count(*) AS n FROM ${table} WHERE ${where}`)).rows[0].n);

  it('writes order, items, custom rows, activity, event and job, or nothing', async () => {
    const scope = test.scopeFor('customer');
    const { answer, replayed } = await placing.execute(scope, request(), { judge: 'later' });
    expect(replayed).toBe(false);
    expect(answer).toMatchObject({ '@type': 'ProductOrder', state: 'acknowledged', externalId: 'PO-1' });
    const id = String(answer.id);
    expect(await count('base.product_order', `id = '${id}' AND customer_id = '${scope.customerId}'`)).toBe(1);
    expect(await count('telecom.product_order', `id = '${id}'`)).toBe(1);
    expect(await count('base.product_order_item', `order_id = '${id}'`)).toBe(3);
    expect(await count('telecom.product_order_item', `order_id = '${id}'`)).toBe(3);
    expect(await count('base.order_activity', `order_id = '${id}' AND sequence = 1`)).toBe(1);
    expect(await count('base.outbox_event', `aggregate_id = '${id}'`)).toBe(1);
    expect(await count('graphile_worker._private_jobs', `payload->>'orderId' = '${id}'`)).toBe(1);
  });

  it('makes one order of twenty requests with the same key at the same time', async () => {
    const body = request();
    const options = { judge: 'later', idempotency: { key: 'same', request: body } } as const;
    const scope = test.scopeFor('customer', { customerId: newId() });
    const results = await Promise.all(
      Array.from({ length: 20 }, () => placing.execute(scope, body, options)),
    );
    expect(new Set(results.map(({ answer }) => JSON.stringify(answer))).size).toBe(1);
    expect(results.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(await count('base.product_order', `customer_id = '${scope.customerId}'`)).toBe(1);
    expect(await count('base.product_order_item', `customer_id = '${scope.customerId}'`)).toBe(3);
    expect(await count('base.outbox_event', `customer_id = '${scope.customerId}'`)).toBe(1);
  });

  it('refuses another request under a used key, and keeps keys of different customers apart', async () => {
    const scope = test.scopeFor('customer', { customerId: newId() });
    const other = test.scopeFor('customer', { customerId: newId() });
    const place = (who: typeof scope, body: JsonObject) =>
      placing.execute(who, body, { judge: 'later', idempotency: { key: 'mine', request: body } });
    const first = await place(scope, request(1));
    await expect(place(scope, request(2))).rejects.toMatchObject({
      kind: 'unprocessable',
      code: 'idempotencyKeyReused',
    });
    expect((await place(other, request(1))).answer.id).not.toBe(first.answer.id);
  });

  it('takes one statement, and one for each fifty order numbers', async () => {
    const database = test.app.get(Database, { strict: false });
    const scope = test.scopeFor('customer', { customerId: newId() });
    await placing.execute(scope, request(), { judge: 'later' });
    const query = jest.spyOn(database, 'query');
    const transaction = jest.spyOn(database, 'transaction');
    for (let i = 0; i < 10; i++) await placing.execute(scope, request(), { judge: 'later' });
    const placements = query.mock.calls.filter(([, sql]) => sql.includes('INSERT INTO base.product_order'));
    expect(placements).toHaveLength(10);
    expect(query.mock.calls.length - placements.length).toBeLessThanOrEqual(1);
    expect(transaction).not.toHaveBeenCalled();
    query.mockRestore();
    transaction.mockRestore();
  });

  it('judges a portal order at once and names every reason', async () => {
    const scope = test.scopeFor('customer');
    const body: JsonObject = {
      productOrderItem: [
        { id: '1', action: 'add', productOffering: { id: newId() } },
        { id: '2', action: 'delete', product: { id: newId() } },
        { id: '3', action: 'add' },
      ],
    };
    const refusal = await placing.execute(scope, body, { judge: 'now' }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    expect((refusal as Refusal).reasons.map(({ code, path }) => [code, path])).toEqual([
      ['offeringUnknown', 'productOrderItem[0].productOffering.id'],
      ['offeringUnknown', 'productOrderItem[2].productOffering.id'],
      ['productUnknown', 'productOrderItem[1].product.id'],
    ]);
    expect((refusal as Refusal).reasons[1]?.message).toBe('The item names no offering.');
  });

  it.each([
    ['without items', { productOrderItem: [] }, 'itemMissing'],
    ['with two items of one id', { productOrderItem: [{ id: '1' }, { id: '1' }] }, 'itemIdTwice'],
  ])('refuses an order %s', async (_what, body, code) => {
    const placed = placing.execute(test.scopeFor('customer'), body, { judge: 'later' });
    await expect(placed).rejects.toMatchObject({ kind: 'invalid', code });
  });

  it.each(['now', 'later'] as const)('refuses more than 500 items (judged %s)', async (judge) => {
    const place = (items: number) => placing.execute(test.scopeFor('customer'), request(items), { judge });
    const refusal = await place(501).catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      kind: 'unprocessable',
      code: 'tooManyItems',
      reasons: [{ path: 'productOrderItem', fix: expect.stringMatching(/split/i) }],
    });
    const within = await place(500).catch((error: unknown) => error);
    expect(within).not.toMatchObject({ code: 'tooManyItems' });
  });

  it('lets nobody change or delete an entry of the activity log', async () => {
    const serving = await connectTo(test.database.serving);
    await expect(serving.query('UPDATE base.order_activity SET text = text')).rejects.toThrow(
      /permission denied/,
    );
    await expect(serving.query('DELETE FROM base.order_activity')).rejects.toThrow(/permission denied/);
    await serving.end();
  });

  it('shows another customer nothing', async () => {
    const database = test.app.get(Database, { strict: false });
    const stranger = { ...test.scopeFor('customer', { customerId: newId() }), tenantId: OPERATOR_TENANT };
    expect(await database.query(stranger, 'SELECT id FROM base.product_order')).toEqual([]);
  });
});
