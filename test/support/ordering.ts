import { LoadDemoOperator } from '../../src/business/demo-operator/index.js';
import type { JsonObject } from '../../src/domains/helpers/index.js';
import { JobRunner } from '../../src/integration/jobs/index.js';
import { createTestApp, type TestApp } from './app.js';
import { AT_ONCE } from './fulfilment.js';

export const ORDERS = '/tmf-api/productOrderingManagement/v4/productOrder';

/**
 * For all tests of a describe: the whole demo operator over HTTP, and jobs that run when told to.
 * @param options ossSpeed: 1 leaves orders open, by default every step is due at once.
 */
export function withOrdering({ ossSpeed = AT_ONCE } = {}) {
  let test: TestApp;
  let runner: JobRunner;
  const tokens = { ada: '', agent: '', client: '' };

  beforeAll(async () => {
    test = await createTestApp({ ossSpeed });
    await test.app.get(LoadDemoOperator).load();
    runner = test.app.get(JobRunner);
    tokens.ada = await test.tokenFor('customer');
    tokens.agent = await test.tokenFor('agent');
    tokens.client = await test.tokenFor('client');
  });

  afterAll(async () => {
    await runner.stop();
    await test.close();
  });

  return {
    test: () => test,
    runner: () => runner,
    /** Bearer tokens, from the first test on. */
    tokens,
    post: (token: string, body: JsonObject, headers: Record<string, string> = {}, path = ORDERS) =>
      test.http().post(path).auth(token, { type: 'bearer' }).set(headers).send(body),
    get: (token: string, path: string) => test.http().get(path).auth(token, { type: 'bearer' }),
  };
}
