import type { Test } from 'supertest';
import { LoadDemoPeople } from '../../src/business/demo-operator/people/index.js';
import { createTestApp, type TestApp } from '../support/app.js';

const DANA = { email: 'dana@brightwell.example', password: 'demo-trunkline-2026' };
const SESSION = '/api/v1/session';

/** `proxied` believes 127.0.0.1, `direct` nobody, `strict` is no demo. */
let proxied: TestApp;
let direct: TestApp;
let strict: TestApp;

beforeAll(async () => {
  direct = await createTestApp();
  await direct.app.get(LoadDemoPeople, { strict: false }).load();
  const { serving } = direct.database;
  proxied = await createTestApp({ serving }, { trustedProxies: '127.0.0.0/8' });
  strict = await createTestApp({ serving, demo: false });
});
afterAll(async () => {
  for (const app of [strict, proxied, direct]) await app.close();
});

const cookieOf = (answer: { headers: Record<string, unknown> }): string =>
  (answer.headers['set-cookie'] as string[] | undefined)?.[0] ?? 'none';
const signIn = (app: TestApp, host: string, headers: Record<string, string> = {}): Test =>
  app.http().post(SESSION).set('host', host).set(headers).send(DANA);

const HOST_COOKIE =
  /^__Host-trunkline_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+; Secure$/;
const PLAIN_COOKIE = /^trunkline_demo_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/;
const HTTPS = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.7' };

describe('a session’s cookie', () => {
  it.each<[string, () => Promise<{ headers: Record<string, unknown> }>, RegExp]>([
    ['on localhost', () => signIn(direct, 'localhost:4680'), HOST_COOKIE],
    ['below localhost', () => signIn(direct, 'shop.localhost'), HOST_COOKIE],
    ['on 127.0.0.1', () => signIn(direct, '127.0.0.1:4680'), HOST_COOKIE],
    ['on IPv6 loopback', () => signIn(direct, '[::1]:4680'), HOST_COOKIE],
    ['over https, said by the proxy', () => signIn(proxied, 'shop.example', HTTPS), HOST_COOKIE],
    ['over plain http in a demo', () => signIn(direct, 'shop.example'), PLAIN_COOKIE],
    ['over https, said by nobody we know', () => signIn(direct, 'shop.example', HTTPS), PLAIN_COOKIE],
    [
      'on a name that only begins like loopback',
      () => signIn(direct, '127.0.0.1.shop.example'),
      PLAIN_COOKIE,
    ],
    ['on a name that only ends like loopback', () => signIn(direct, 'notlocalhost'), PLAIN_COOKIE],
  ])('%s is as safe as it can be', async (_where, send, form) => {
    expect(cookieOf(await send())).toMatch(form);
  });

  it('is not given over plain http outside a demo: signing in says how to go on, before it looks at the password', async () => {
    for (const headers of [{}, HTTPS]) {
      const answer = await signIn(strict, 'shop.example', headers);
      expect([answer.status, answer.body.code]).toEqual([403, 'httpsRequired']);
      expect(answer.body.message).toMatch(/TLS proxy.*TRUST_PROXY/);
      expect(cookieOf(answer)).toBe('none');
    }
    const visitor = await strict.http().get(SESSION).set('host', 'shop.example');
    expect([visitor.status, cookieOf(visitor)]).toEqual([200, 'none']);
  });

  it('is known by its own name only', async () => {
    const token = /=([\w-]{43});/.exec(cookieOf(await signIn(direct, 'localhost')))?.[1] ?? '';
    const userAt = async (app: TestApp, host: string, cookie: string): Promise<unknown> =>
      (await app.http().get(SESSION).set('host', host).set('cookie', cookie)).body.user?.email ?? null;
    expect(await userAt(direct, 'localhost', `__Host-trunkline_session=${token}`)).toBe(DANA.email);
    expect(await userAt(direct, 'localhost', `trunkline_session=${token}`)).toBeNull(); // the name of old
    expect(await userAt(direct, 'localhost', `trunkline_demo_session=${token}`)).toBeNull();
    expect(await userAt(direct, 'shop.example', `trunkline_demo_session=${token}`)).toBe(DANA.email);
    expect(await userAt(strict, 'shop.example', `trunkline_demo_session=${token}`)).toBeNull();
    expect(await userAt(strict, 'shop.example', `__Host-trunkline_session=${token}`)).toBe(DANA.email);
  });

  it('is taken away at sign-out, under the name it was given', async () => {
    const away = await direct.http().delete(SESSION).set('host', 'shop.example');
    expect(cookieOf(away)).toMatch(/^trunkline_demo_session=; .*Max-Age=0$/);
    const safe = await direct.http().delete(SESSION).set('host', 'localhost');
    expect(cookieOf(safe)).toMatch(/^__Host-trunkline_session=; .*Max-Age=0; Secure$/);
  });
});
