import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DeclaredRoutes } from '../../src/presentation/http/index.js';
import { SECURITY_HEADERS } from '../../src/presentation/http/security/headers.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { rawRequest } from '../support/refusals.js';

let test: TestApp;
let folder: string;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'trunkline-portals-'));
  fs.mkdirSync(path.join(folder, 'assets'));
  fs.writeFileSync(path.join(folder, 'assets/app.js'), '"use strict";');
  const page = '<!doctype html><title>x</title>';
  test = await createTestApp({}, { portals: { folder, customer: page, backOffice: page } });
});
afterAll(async () => {
  await test.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** All that has to be on an answer; a page has a policy of its own. */
function expectHeaders(what: string, headers: Record<string, unknown>): void {
  const { 'content-security-policy': policy, ...rest } = SECURITY_HEADERS;
  const found = Object.fromEntries(Object.keys(rest).map((name) => [name, headers[name]]));
  expect([what, found]).toEqual([what, rest]);
  const own = String(headers['content-security-policy']);
  expect([what, own]).toEqual([what, expect.stringContaining("default-src 'none'")]);
  expect([what, own]).toEqual([what, expect.stringContaining("frame-ancestors 'none'")]);
  expect([what, own]).toEqual([what, expect.not.stringMatching(/unsafe|\*|https?:/)]);
  if (!String(headers['content-type']).startsWith('text/html')) expect([what, own]).toEqual([what, policy]);
}

describe('the headers of an answer', () => {
  it('are complete', () => {
    expect(SECURITY_HEADERS).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': expect.stringMatching(/^max-age=31536000/),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'permissions-policy': expect.stringContaining('geolocation=()'),
    });
  });

  it('are on every route, whatever it answers', async () => {
    const routes = test.app.get(DeclaredRoutes).all();
    expect(routes.length).toBeGreaterThan(80);
    const admin = await test.tokenFor('admin');
    for (const { method, path: pattern } of routes) {
      const address = pattern.replaceAll(/:\w+/g, 'x');
      for (const authorization of [undefined, `Bearer ${admin}`]) {
        const request = test.http()[method.toLowerCase() as 'get'](address);
        if (authorization) void request.set('authorization', authorization);
        const answer = await request;
        expect(answer.status).toBeLessThan(500);
        expectHeaders(`${method} ${address} ${answer.status}`, answer.headers);
      }
    }
  });

  it.each([
    ['the portal', '/', 200],
    ['a page of the portal', '/shop/data', 200],
    ['the back office', '/back-office', 200],
    ['a file', '/assets/app.js', 200],
    ['a file that is not there', '/assets/none.js', 404],
    ['a way out of the folder', '/assets/..%2f..%2fpackage.json', 404],
    ['the reference', '/docs', 200],
    ['its script', '/docs/swagger-ui-init.js', 200],
    ['a file of it that is not there', '/docs/none.js', 404],
    ['the document', '/openapi.json', 200],
    ['an address of no program', '/api/v1/none', 404],
    ['a socket without its parameters', '/socket.io/', 400],
    ['a socket’s handshake', '/socket.io/?EIO=4&transport=polling', 200],
    ['a socket that is not known', '/socket.io/?EIO=4&transport=polling&sid=nobody', 400],
  ])('are on %s', async (what, address, status) => {
    const answer = await test.http().get(address);
    expect([address, answer.status]).toEqual([address, status]);
    expectHeaders(what, answer.headers);
  });

  it.each([
    ['a wrong method', 'TRACE / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', [404, 405]],
    ['a method that is none', 'BREW / HTTP/1.1\r\nhost: x\r\n\r\n', [400]],
    ['a broken request', 'GET\r\n\r\n', [400]],
    ['a broken escape', 'GET /%ff HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', [400]],
    ['no host', 'GET / HTTP/1.1\r\nconnection: close\r\n\r\n', [400]],
    [
      'an address too long',
      `GET /${'a'.repeat(9_000)} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`,
      [414],
    ],
    ['headers too large', `GET / HTTP/1.1\r\nhost: x\r\nx-a: ${'a'.repeat(20_000)}\r\n\r\n`, [431]],
    ['two lengths', 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab', [400]],
    [
      'a length and chunks',
      'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      [400],
    ],
    [
      'a body too large',
      'POST /api/v1/session HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99999999\r\nconnection: close\r\n\r\n',
      [413],
    ],
    [
      'a type of no use',
      'POST /api/v1/session HTTP/1.1\r\nhost: x\r\ncontent-type: text/xml\r\ncontent-length: 1\r\nconnection: close\r\n\r\nx',
      [415],
    ],
    ['an expectation', 'GET / HTTP/1.1\r\nhost: x\r\nexpect: a-miracle\r\nconnection: close\r\n\r\n', [400]],
    [
      'an upgrade of a page',
      'GET / HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n',
      [404],
    ],
    [
      'an upgrade to something else',
      'GET /api/v1/session HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n',
      [404],
    ],
    [
      'a socket’s upgrade that is refused',
      'GET /socket.io/?EIO=4&transport=websocket&sid=nobody HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\nsec-websocket-version: 13\r\n\r\n',
      [400],
    ],
    [
      'a socket’s upgrade without a key',
      'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\n\r\n',
      [400],
    ],
  ])('are on what the framework refuses: %s', async (what, request, statuses) => {
    const answer = await rawRequest(test.url, request);
    expect(statuses).toContain(answer.status);
    const headers = Object.fromEntries(
      Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), value]),
    );
    expectHeaders(what, headers);
    expect(answer.text).not.toMatch(/\bat .*(\.ts|\.js):\d+/);
  });

  it('of the reference name its styles by their hashes', async () => {
    const { headers, text } = await test.http().get('/docs');
    const styles = [...text.matchAll(/<style>([\s\S]*?)<\/style>/g)];
    expect(styles.length).toBeGreaterThan(0);
    for (const [, style = ''] of styles) {
      expect(headers['content-security-policy']).toContain(
        createHash('sha256').update(style).digest('base64'),
      );
    }
    expect(text).not.toMatch(/ style=|<script>[^<]/);
  });

  it('say nothing of what is behind them', async () => {
    const { headers } = await test.http().get('/');
    for (const name of ['server', 'x-powered-by', 'via']) expect(headers[name]).toBeUndefined();
  });
});
