import type pg from 'pg';
import { LoadDemoOperator } from '../../src/business/demo-operator/index.js';
import { PlaceOrder } from '../../src/business/order-management/index.js';
import { derivedId, type JsonObject } from '../../src/domains/helpers/index.js';
import { JobRunner } from '../../src/integration/jobs/index.js';
import { createTestApp, type TestApp } from './app.js';
import { connectTo } from './database.js';
import { offering } from './shop.js';
import { until } from './until.js';

/** The simulator's speed at which every step is due at once. */
export const AT_ONCE = 1_000_000_000;

/** Where it is all delivered. */
export const site = {
  id: derivedId('address:brightwell-hq'),
  name: '200 Harbor Street, Harborview, OH 44101',
  role: 'service',
  '@referredType': 'GeographicAddress',
};

/** An item that adds this offering at the test's site. */
export const item = (id: string, code: string, rest: JsonObject = {}): JsonObject => ({
  id,
  action: 'add',
  productOffering: { id: offering(code) },
  product: { place: [site] },
  ...rest,
});

/** An item that adds a second main line at the test's site, by another route than the first (rule R-EXC-02). */
export const secondLine = (id: string, code: string): JsonObject =>
  item(id, code, {
    product: { place: [site], productCharacteristic: [{ name: 'diversity', value: 'yes' }] },
  });

/** For all tests of a describe: the whole demo operator, an OSS that answers at once, and jobs that run when told to. */
export function withFulfilment() {
  let test: TestApp;
  let owner: pg.Client;
  let runner: JobRunner;

  beforeAll(async () => {
    test = await createTestApp({ ossSpeed: AT_ONCE });
    await test.app.get(LoadDemoOperator).load();
    runner = test.app.get(JobRunner);
    owner = await connectTo(test.database.owner);
  });

  afterAll(async () => {
    await runner.stop();
    await owner.end();
    await test.close();
  });

  const rows = async <R extends pg.QueryResultRow>(sql: string, ...values: unknown[]): Promise<R[]> =>
    (await owner.query<R>(sql, values)).rows;
  const stateOf = async (id: string): Promise<string | undefined> =>
    (await rows<{ state: string }>('SELECT state FROM base.product_order WHERE id = $1', id))[0]?.state;

  return {
    test: () => test,
    owner: () => owner,
    runner: () => runner,
    /** Past the application, as the database's owner. */
    rows,
    stateOf,
    reaches: (id: string, wanted: string) =>
      until(
        () => stateOf(id),
        (state) => state === wanted,
      ),
    /** @returns the id of a customer's order that was accepted unjudged. */
    place: async (items: JsonObject[]): Promise<string> => {
      const placing = test.app.get(PlaceOrder);
      const scope = test.scopeFor('customer');
      const { answer } = await placing.execute(scope, { productOrderItem: items }, { judge: 'later' });
      return String(answer.id);
    },
  };
}
