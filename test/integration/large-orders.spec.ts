import type pg from 'pg';
import { LoadDemoOperator } from '../../src/business/demo-operator/index.js';
import { PlaceOrder } from '../../src/business/order-management/index.js';
import { derivedId, type JsonObject } from '../../src/domains/helpers/index.js';
import { JobRunner } from '../../src/integration/jobs/index.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { connectTo } from '../support/database.js';
import { until } from '../support/until.js';

const LARGE = 120;

const orderOf = (count: number, code = 'V-CONF'): JsonObject => ({
  productOrderItem: Array.from({ length: count }, (_, index) => ({
    id: String(index + 1),
    action: 'add',
    quantity: 1,
    productOffering: { id: derivedId(`offering:${code}`) },
  })),
});

describe('a large order', () => {
  let test: TestApp;
  let owner: pg.Client;
  let runner: JobRunner;

  beforeAll(async () => {
    test = await createTestApp({ ossSpeed: 1_000_000_000 });
    await test.app.get(LoadDemoOperator).load();
    runner = test.app.get(JobRunner);
    owner = await connectTo(test.database.owner);
  });

  afterAll(async () => {
    await runner.stop();
    await owner.end();
    await test.close();
  });

  const place = async (body: JsonObject): Promise<string> => {
    const { answer } = await test.app.get(PlaceOrder).execute(test.scopeFor('customer'), body, {
      judge: 'later',
    });
    return String(answer.id);
  };

  const one = async <T>(sql: string, ...values: unknown[]): Promise<T> =>
    (await owner.query<{ value: T }>(sql, values)).rows[0]?.value as T;

  const stateOf = (id: string): Promise<string> =>
    one('SELECT state AS value FROM base.product_order WHERE id = $1', id);

  it('lets others past, and what it costs does not grow with the square of its items', async () => {
    const large = await place(orderOf(LARGE));
    await runner.start();
    await until(
      () => stateOf(large),
      (state) => state === 'inProgress',
    );
    const small = await place(orderOf(2));
    await until(
      () => stateOf(small),
      (state) => state === 'completed',
    );
    expect(await stateOf(large)).toBe('inProgress');
    await until(
      () => stateOf(large),
      (state) => state === 'completed',
      110_000,
    );
    const eventsOf = (kind: string, id: string): Promise<number> =>
      one(
        `SELECT max(length(body::text)) AS value FROM base.outbox_event
         WHERE aggregate_id = $1 AND event_type = $2`,
        id,
        `ProductOrder${kind}Event`,
      );
    expect(await eventsOf('AttributeValueChange', large)).toBeLessThan(
      2 * (await eventsOf('AttributeValueChange', small)),
    );
    expect(await eventsOf('StateChange', large)).toBeGreaterThan(
      (LARGE / 4) * (await eventsOf('StateChange', small)),
    );
    expect(
      await one(
        `SELECT max(jsonb_array_length(body -> 'productOrder' -> 'productOrderItem')) AS value
         FROM base.outbox_event WHERE aggregate_id = $1 AND event_type = 'ProductOrderAttributeValueChangeEvent'`,
        large,
      ),
    ).toBe(1);
    expect(
      await one("SELECT count(*)::int AS value FROM base.product_order_item WHERE state <> 'completed'"),
    ).toBe(0);
  }, 120_000);
});
