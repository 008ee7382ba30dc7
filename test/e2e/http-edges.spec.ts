import type { Test } from 'supertest';
import { newId } from '../../src/domains/helpers/index.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { expectRefusal, rawRequest } from '../support/refusals.js';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

const SESSION = '/api/v1/session';
const OFFERINGS = '/tmf-api/productCatalogManagement/v4/productOffering';
const json = (body: string, path = SESSION): Test =>
  test.http().post(path).set('content-type', 'application/json').send(body);

describe('a body', () => {
  const valid = { email: 'a@example.com', password: 'x' };
  it.each<[string, number, string]>([
    ['that is no JSON', 400, '{"email":'],
    ['that is empty', 400, ''],
    ['that is a bare value', 400, '"text"'],
    ['that is null', 400, 'null'],
    ['that is an array', 400, '[]'],
    ['with an unknown field', 400, JSON.stringify({ ...valid, extra: 1 })],
    ['with a wrong type', 400, JSON.stringify({ ...valid, password: { $gt: '' } })],
    ['with a NUL character', 400, '{"email":"a@example.com","password":"\\u0000"}'],
    ['with half of a surrogate pair', 400, '{"email":"a@example.com","password":"\\ud800"}'],
    ['with a NUL character in a key', 400, '{"email":"a@example.com","password":"x","\\u0000":1}'],
    [
      'that poisons the prototype',
      400,
      '{"email":"a@example.com","password":"x","__proto__":{"role":"admin"}}',
    ],
    ['that poisons the constructor', 400, '{"constructor":{"prototype":{"role":"admin"}}}'],
    ['20,000 levels deep', 400, `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['20,000 objects deep', 400, `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
  ])('%s is refused', async (_what, status, body) => {
    expectRefusal(await json(body), status);
  });

  it.each([
    ['with its length', (text: string) => `content-length: ${text.length}\r\n\r\n${text}`],
    [
      'in chunks',
      (text: string) =>
        `transfer-encoding: chunked\r\n\r\n${text.length.toString(16)}\r\n${text}\r\n0\r\n\r\n`,
    ],
  ])(
    'of 20 MB sent %s is refused, and a client that sends all before it reads learns it',
    async (_how, sent) => {
      const head = `POST ${SESSION} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n`;
      const request = head + sent(JSON.stringify({ ...valid, password: 'x'.repeat(20_000_000) }));
      for (let i = 0; i < 10; i++) expectRefusal(await rawRequest(test.url, request), 413);
    },
  );

  it.each([
    'text/plain',
    'application/xml',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    'nonsense',
  ])('of type %s is refused', async (type) => {
    const answer = await test.http().post(SESSION).set('content-type', type).send('email=a');
    expectRefusal(answer, 415);
  });

  it('with text beyond the basic plane is fine', async () => {
    const answer = await json('{"email":"a@example.com","password":"\\ud83d\\ude00 😀"}');
    expect(answer.body.code).toBe('wrongCredentials');
  });
});

describe('an address', () => {
  it.each<[string, number, string]>([
    ['that nobody serves', 404, '/api/v1/nothing'],
    ['that nobody serves at TM Forum', 404, '/tmf-api/nothing/v4/thing'],
    ['with a broken escape', 400, '/api/v1/%E0%A4%A'],
    ['with a NUL character', 400, '/api/v1/session?x=%00'],
    ['with a NUL character in its path', 400, '/api/v1/%00'],
    ['with half of a surrogate pair', 400, '/api/v1/session?x=%ED%A0%80'],
    ['with an id of 500 characters', 404, `${OFFERINGS}/${'x'.repeat(500)}`],
    ['with an id of 8,000 characters', 404, `${OFFERINGS}/${'x'.repeat(8_000)}`],
    ['longer than 8,192 characters', 414, `${OFFERINGS}?name=${'x'.repeat(8_192)}`],
    ['longer than 8,192 characters that nobody serves', 414, `/${'x'.repeat(8_192)}`],
  ])('%s is refused', async (_what, status, path) => {
    expectRefusal(await test.http().get(path), status);
  });

  it('of a long query is not repeated until clients refuse the answer', async () => {
    const ids = Array.from({ length: 120 }, () => newId()).join(',');
    for (const query of [`id=${ids}`, `name=${'x'.repeat(7_000)}`]) {
      const answer = await test.http().get(`${OFFERINGS}?${query}`);
      expect(answer.status).toBe(200);
      expect(JSON.stringify(answer.headers).length).toBeLessThan(8_192);
    }
  });

  it('answers 405 with the methods that it knows', async () => {
    const answer = await test.http().put(SESSION);
    expectRefusal(answer, 405);
    expect(answer.headers.allow).toBe('DELETE, GET, HEAD, POST');
  });

  it.each([
    ['that is no HTTP', 'NONSENSE\r\n\r\n', 400],
    ['with headers of 40 kB', `GET / HTTP/1.1\r\nhost: x\r\nx-large: ${'x'.repeat(40_000)}\r\n\r\n`, 431],
    [
      'with two lengths',
      'POST /api/v1/session HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n{}',
      400,
    ],
    ['without a host', 'GET /health/live HTTP/1.1\r\nconnection: close\r\n\r\n', 400],
  ])('%s is refused', async (_what, request, status) => {
    expectRefusal(await rawRequest(test.url, request), status);
  });
});

describe('a correlation id', () => {
  it('of the caller is kept when it is sane', async () => {
    const answer = await test.http().get('/api/v1/nothing').set('x-correlation-id', 'order-4711');
    expect([answer.headers['x-correlation-id'], answer.body.correlationId]).toEqual([
      'order-4711',
      'order-4711',
    ]);
  });

  it.each(['x', 'a b c d', '<script>', 'x'.repeat(200)])('%p is replaced', async (given) => {
    const answer = await test.http().get('/api/v1/nothing').set('x-correlation-id', given);
    expect(answer.body.correlationId).toMatch(/^[\da-f-]{36}$/);
  });
});

describe('a bearer token', () => {
  it('is asked for where it is missing, and other schemes are refused', async () => {
    const answer = await test.http().get(SESSION).set('authorization', 'Digest x');
    expectRefusal(answer, 401);
    expect(answer.headers['www-authenticate']).toBe('Bearer realm="trunkline"');
  });
});

describe('cookies', () => {
  it.each([
    '__Host-trunkline_session=nonsense',
    `__Host-trunkline_session=${'x'.repeat(43)}`,
    "__Host-trunkline_session=' OR 1=1 --",
    '__Host-trunkline_visitor=not-a-uuid; __Host-trunkline_session=',
    '=;;==; a',
  ])('%p make a visitor', async (cookie) => {
    const answer = await test.http().get(SESSION).set('cookie', cookie);
    expect([answer.status, answer.body.visitor]).toEqual([200, true]);
  });
});

describe('a request that never ends', () => {
  it('is dropped seconds after its headers should have been there', async () => {
    const start = performance.now();
    expectRefusal(await rawRequest(test.url, 'GET /health/live HTTP/1.1\r\nhost: x\r\nx-drip: '), 408);
    const seconds = (performance.now() - start) / 1000;
    expect(seconds).toBeGreaterThan(5);
    expect(seconds).toBeLessThan(12);
  });
});

describe('too many sign-ins', () => {
  it('from one address are refused for a while', async () => {
    const once = await createTestApp();
    const statuses: number[] = [];
    let last;
    for (let i = 0; i < 61; i++) {
      last = await once.http().post(SESSION).send({});
      statuses.push(last.status);
    }
    expect(new Set(statuses.slice(0, 60))).toEqual(new Set([400]));
    if (last) expectRefusal(last, 429);
    expect(Number(last?.headers['retry-after'])).toBeGreaterThan(0);
    await once.close();
  });
});
