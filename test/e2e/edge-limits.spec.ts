import { LoadDemoPeople } from '../../src/business/demo-operator/people/index.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { connectTo } from '../support/database.js';
import { expectRefusal } from '../support/refusals.js';
import { until } from '../support/until.js';

/** Two processes' worth of application on one database. */
let apps: [TestApp, TestApp];
const MOST = 120;

const startPair = (requestsPerMinute: number) => async (): Promise<void> => {
  const first = await createTestApp({ requestsPerMinute });
  const second = await createTestApp({ requestsPerMinute, serving: first.database.serving });
  apps = [first, second];
  await first.app.get(LoadDemoPeople, { strict: false }).load();
};
const stopPair = async (): Promise<void> => {
  await apps[1].close();
  await apps[0].close();
};

const at = (i: number): TestApp => apps[i % 2] as TestApp;
const OFFERINGS = '/tmf-api/productCatalogManagement/v4/productOffering';

/** Early enough in a minute of the database that everything sent now falls into it. */
async function earlyInTheMinute(): Promise<void> {
  await until(() => new Date().getSeconds() < 50);
}

describe('one client on two processes', () => {
  beforeAll(startPair(MOST));
  afterAll(stopPair);

  it('is admitted exactly as often as the limit says, and told so in the headers', async () => {
    await earlyInTheMinute();
    const token = await apps[0].tokenFor('admin');
    const statuses: number[] = [];
    let refused;
    for (let round = 0; round < 10; round++) {
      const answers = await Promise.all(
        Array.from({ length: 16 }, (_, i) =>
          at(i).http().get(OFFERINGS).set('authorization', `Bearer ${token}`),
        ),
      );
      statuses.push(...answers.map(({ status }) => status));
      refused ??= answers.find(({ status }) => status === 429);
      for (const { headers } of answers) {
        expect(headers['ratelimit-limit']).toBe(String(MOST));
        expect(Number(headers['ratelimit-remaining'])).toBeLessThan(MOST);
        expect(Number(headers['ratelimit-reset'])).toBeGreaterThan(0);
      }
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(MOST);
    expect(statuses.filter((status) => status === 429)).toHaveLength(160 - MOST);
    if (!refused) throw new Error('Nothing was refused.');
    expectRefusal(refused, 429);
    expect(refused.body.code).toBe('tooManyRequests');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    await at(0).http().get(OFFERINGS).expect(200); // another client: by address
  });

  it('is counted by address while its tokens do not hold', async () => {
    await earlyInTheMinute();
    const statuses = new Set<number>();
    for (let i = 0; i <= MOST; i++) {
      statuses.add((await at(i).http().get(OFFERINGS).set('authorization', `Bearer forged${i}`)).status);
    }
    expect([...statuses]).toEqual([401, 429]);
  });

  it('never chooses its address: a forwarded one is not believed', async () => {
    await earlyInTheMinute();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        at(i).http().get(OFFERINGS).set('x-forwarded-for', `198.51.100.${i}`),
      ),
    );
    const counted = await connectTo(apps[0].database.owner);
    const { rows } = await counted.query<{ n: number }>('SELECT count(*)::int AS n FROM base.rate_window');
    await counted.end();
    expect(rows[0]?.n).toBeLessThan(6);
    expect(answers.every(({ status }) => status === 429 || status === 200)).toBe(true);
  });
});

describe('guessing', () => {
  beforeAll(startPair(100_000));
  afterAll(stopPair);

  const guess = (i: number, email: string, password = 'wrong') =>
    at(i).http().post('/api/v1/session').send({ email, password });
  const forget = async (): Promise<void> => {
    const owner = await connectTo(apps[0].database.owner);
    await owner.query('TRUNCATE base.failed_try, base.rate_window');
    await owner.end();
  };
  beforeEach(forget);

  it('a password twenty times at once on two processes gets ten answers and ten delays, known or not', async () => {
    const bodies: unknown[] = [];
    for (const email of ['dana@brightwell.example', 'nobody@example.com']) {
      await forget();
      const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => guess(i, email)));
      expect(answers.map(({ status }) => status).sort()).toEqual([
        ...Array.from({ length: 10 }, () => 401),
        ...Array.from({ length: 10 }, () => 429),
      ]);
      const delayed = answers.find(({ status }) => status === 429);
      expect(delayed?.headers['retry-after']).toMatch(/^(2\d|30)$/);
      bodies.push({ ...delayed?.body, correlationId: '' });
      const right = await guess(1, email, 'demo-trunkline-2026');
      expect([right.status, right.body.code]).toEqual([429, 'tooManyFailures']);
    }
    expect(bodies[0]).toEqual(bodies[1]);
  });

  it('a client’s secret is slowed down alike', async () => {
    const answers = await Promise.all(
      Array.from({ length: 14 }, (_, i) =>
        at(i)
          .http()
          .post('/api/v1/oauth/token')
          .auth('demo-client', `wrong${i}`)
          .type('form')
          .send({ grant_type: 'client_credentials' }),
      ),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(4);
  });
});
