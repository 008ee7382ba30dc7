import { decodeJwt } from 'jose';
import { LoadDemoPeople } from '../../src/business/demo-operator/people/index.js';
import { AccessTokens, SigningKeys } from '../../src/business/user-management/index.js';
import { type Actor, derivedId, type Scope } from '../../src/domains/helpers/index.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { connectTo } from '../support/database.js';
import { forgeries, type ForgersBench } from '../support/forgeries.js';
import { expectRefusal } from '../support/refusals.js';
import { until } from '../support/until.js';

const CUSTOMERS = '/tmf-api/customerManagement/v4/customer';
/** Real routes: one that anybody may ask, one for customers, one for staff, one that writes. */
const ROUTES = [
  ['get', '/api/v1/session'],
  ['get', CUSTOMERS],
  ['get', '/api/v1/desk/orders'],
  ['post', '/tmf-api/productCatalogManagement/v4/category'],
] as const;

let test: TestApp;
let bench: ForgersBench;

beforeAll(async () => {
  test = await createTestApp();
  await test.app.get(LoadDemoPeople, { strict: false }).load();
  const { kid, key } = await test.app.get(SigningKeys).current();
  const signIn = await test
    .http()
    .post('/api/v1/session')
    .send({ email: 'ada@example.com', password: 'demo-trunkline-2026' });
  const sessionToken = /=([\w-]{43});/.exec(String(signIn.headers['set-cookie']))?.[1] ?? '';
  const token = await test.tokenFor('companyClient', { customerSlug: 'brightwell' });
  bench = { token, kid, key, now: Math.floor(Date.now() / 1000), sessionToken };
});
afterAll(() => test.close());

const send = (method: 'get' | 'post', path: string, token: string) =>
  test.http()[method](path).set('authorization', `Bearer ${token}`);

/** The forgeries that any route takes for something, by name and route. */
async function believed(): Promise<string[]> {
  const found: string[] = [];
  for (const [what, token] of Object.entries(forgeries(bench))) {
    for (const [method, path] of ROUTES) {
      const { status } = await send(method, path, token);
      if (status !== 401) found.push(`${what}: ${method} ${path} ${status}`);
    }
  }
  return found;
}

describe('a forged token', () => {
  it('is made from one that is good', async () => {
    expect(bench.sessionToken).toHaveLength(43);
    await send('get', CUSTOMERS, bench.token).expect(200);
    expect(Object.keys(forgeries(bench)).length).toBeGreaterThan(60);
  });

  it('is believed nowhere, and answered as every other one', async () => {
    expect(await believed()).toEqual([]);
    const refusal = await send('get', CUSTOMERS, forgeries(bench)['alg none'] ?? '');
    expectRefusal(refusal, 401);
    expect([refusal.body.code, refusal.headers['www-authenticate']]).toEqual([
      'tokenNotAccepted',
      'Bearer realm="trunkline"',
    ]);
  });

  it.each([
    ['in the query', `${CUSTOMERS}?access_token=`],
    ['in the query under another name', `${CUSTOMERS}?token=`],
  ])('nor is a good one %s', async (_where, path) => {
    const answer = await test.http().get(path + bench.token);
    expect([401, 400]).toContain(answer.status);
  });

  it('nor is a good one as a cookie, as a password, or said twice', async () => {
    await test.http().get(CUSTOMERS).set('cookie', `__Host-trunkline_session=${bench.token}`).expect(401);
    await test.http().get(CUSTOMERS).auth('token', bench.token).expect(401);
    await test
      .http()
      .get(CUSTOMERS)
      .set('authorization', `Bearer ${bench.token}, Bearer ${bench.token}`)
      .expect(401);
  });

  it('would be found by this test if a check were left out', async () => {
    const tokens = test.app.get(AccessTokens);
    const verify = jest.spyOn(tokens, 'verify').mockImplementation((token) => {
      const { sub = '', roles, kind, tenant, customer } = decodeJwt<Record<string, string>>(token);
      const actor = { id: sub, name: 'x', kind, roles } as unknown as Actor;
      return { tenantId: tenant, customerId: customer, actor } as Scope; // believes what it reads
    });
    try {
      const found = await believed();
      for (const what of [
        'alg none',
        'a wrong key',
        'expired',
        'inflated roles',
        'another audience',
        'jku of the forger',
      ]) {
        expect(found.filter((one) => one.startsWith(`${what}:`))).not.toEqual([]);
      }
    } finally {
      verify.mockRestore();
    }
  });
});

describe('the holder of a token', () => {
  const scopeOf = (): Scope => test.scopeFor('companyClient', { customerSlug: 'brightwell' });

  it.each([
    ['a program that is suspended', "UPDATE base.api_client SET status = 'suspended' WHERE id = $1"],
    ['a program that is removed', 'DELETE FROM base.api_client WHERE id = $1'],
  ])('is refused within a second, in every process: %s', async (_what, sql) => {
    const token = await test.tokenFor('companyClient', { customerSlug: 'brightwell' });
    const other = await createTestApp({ serving: test.database.serving });
    try {
      const status = async (app: TestApp): Promise<number> =>
        (await app.http().get(CUSTOMERS).set('authorization', `Bearer ${token}`)).status;
      expect([await status(test), await status(other)]).toEqual([200, 200]);
      const owner = await connectTo(test.database.owner);
      await owner.query(sql, [scopeOf().actor.id]);
      const ended = performance.now();
      await until(async () => (await status(test)) === 401 && (await status(other)) === 401);
      expect(performance.now() - ended).toBeLessThan(1_000);
      await owner.query('DELETE FROM base.api_client WHERE id = $1', [scopeOf().actor.id]);
      await owner.end();
    } finally {
      await other.close();
    }
  });

  it('who is a person is refused once the account is deactivated', async () => {
    const token = await test.tokenFor('admin');
    const id = derivedId('user:admin');
    await send('get', CUSTOMERS, token).expect(200);
    const owner = await connectTo(test.database.owner);
    await owner.query(`UPDATE base.user_account SET status = 'deactivated' WHERE id = $1`, [id]);
    await until(async () => (await send('get', CUSTOMERS, token)).status === 401, Boolean, 1_000);
    await owner.query(`UPDATE base.user_account SET status = 'active' WHERE id = $1`, [id]);
    await owner.end();
  });

  it('costs a busy program at most a few statements', async () => {
    const token = await test.tokenFor('client');
    const owner = await connectTo(test.database.owner);
    const looked = jest.spyOn(Reflect.get(test.app.get(AccessTokens), 'holders').holders, 'isActive');
    for (let i = 0; i < 200; i++) await send('get', '/api/v1/session', token).expect(200);
    expect(looked.mock.calls.length).toBeLessThan(10);
    looked.mockRestore();
    await owner.end();
  });
});

describe('keys', () => {
  it('are rotated without refusing a token that lives, in every process', async () => {
    const other = await createTestApp({ serving: test.database.serving });
    try {
      const good = (app: TestApp, token: string) =>
        app.http().get(CUSTOMERS).set('authorization', `Bearer ${token}`).expect(200);
      const before = await test.tokenFor('client');
      await good(other, before);
      await test.app.get(SigningKeys).rotate();
      const after = await test.tokenFor('client');
      const kid = (token: string): unknown =>
        JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()).kid;
      expect(kid(after)).not.toBe(kid(before));
      for (const app of [test, other]) {
        await good(app, before);
        await until(
          async () =>
            (await app.http().get(CUSTOMERS).set('authorization', `Bearer ${after}`)).status === 200,
        );
      }
      await test.app.get(SigningKeys).rotate();
      const fresh = await createTestApp({ serving: test.database.serving });
      await fresh.http().get(CUSTOMERS).set('authorization', `Bearer ${after}`).expect(200);
      await fresh.http().get(CUSTOMERS).set('authorization', `Bearer ${before}`).expect(401);
      await fresh.close();
    } finally {
      await other.close();
    }
  });
});
