import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findPortals } from '../../src/presentation/http/index.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { connectTo } from '../support/database.js';

const FILES = {
  'index.html': '<!doctype html><title>customer portal</title>',
  'back-office/index.html': '<!doctype html><title>back office</title>',
  'assets/app-12345678.js': 'export {};',
};

let test: TestApp;
let root: string;

beforeAll(async () => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'trunkline-portals-'));
  for (const [name, text] of Object.entries(FILES)) {
    const file = path.join(root, 'web/dist', name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
  const portals = findPortals(root);
  test = await createTestApp({}, portals ? { portals } : {});
});
afterAll(async () => {
  await test.close();
  fs.rmSync(root, { recursive: true });
});

describe('health', () => {
  it('is live and ready', async () => {
    for (const address of ['/health/live', '/health/ready']) {
      const answer = await test.http().get(address);
      expect([answer.status, answer.body, answer.headers['cache-control']]).toEqual([
        200,
        { status: 'pass' },
        'no-store',
      ]);
    }
  });

  it('is not ready while a migration is missing, and still live', async () => {
    const owner = await connectTo(test.database.owner);
    const { rows } = await owner.query(
      'DELETE FROM schema_migration WHERE id = (SELECT max(id) FROM schema_migration) RETURNING *',
    );
    const answer = await test.http().get('/health/ready');
    expect([answer.status, answer.body.code, answer.headers['retry-after']]).toEqual([
      503,
      'migrationsMissing',
      '1',
    ]);
    await test.http().get('/health/live').expect(200);
    await owner.query(
      'INSERT INTO schema_migration SELECT * FROM json_populate_record(NULL::schema_migration, $1)',
      [JSON.stringify(rows[0])],
    );
    await owner.end();
    await test.http().get('/health/ready').expect(200);
  });
});

describe('a database that is away', () => {
  it('makes the process not ready, and it comes back by itself', async () => {
    const { name, owner } = test.database;
    const admin = await connectTo({ ...owner, database: 'postgres' });
    const away = async (from: string, to: string): Promise<void> => {
      await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [from]);
      await admin.query(`ALTER DATABASE ${from} RENAME TO ${to}`);
    };
    await admin.query(`ALTER DATABASE ${name} CONNECTION LIMIT 0`); // the serving role cannot slip in between
    await away(name, `${name}_away`);
    const answer = await test.http().get('/health/ready');
    expect([answer.status, answer.body.code]).toEqual([503, 'databaseUnavailable']);
    const list = await test
      .http()
      .get('/tmf-api/serviceQualificationManagement/v4/checkServiceQualification');
    expect([list.status, list.body.code, list.headers['retry-after']]).toEqual([
      503,
      'databaseUnavailable',
      '1',
    ]);
    await test.http().get('/health/live').expect(200);
    await away(`${name}_away`, name);
    await admin.query(`ALTER DATABASE ${name} CONNECTION LIMIT -1`);
    await admin.end();
    await test.http().get('/health/ready').expect(200);
  });
});

describe('metrics', () => {
  it('are shown to this machine only, or to who shows the token that opens nothing else', async () => {
    const get = (headers: Record<string, string> = {}) => test.http().get('/metrics').set(headers);
    expect((await get()).status).toBe(200);
    const strangers: Record<string, string>[] = [
      { 'x-forwarded-for': '203.0.113.7' },
      { forwarded: 'for=203.0.113.7' },
      { via: '1.1 proxy' },
    ];
    for (const headers of strangers) {
      const answer = await get(headers);
      expect([answer.status, answer.body.code]).toEqual([403, 'metricsClosed']);
    }
    process.env.METRICS_TOKEN = 'a-token-for-the-figures';
    try {
      expect((await get()).status).toBe(403);
      expect((await get({ authorization: 'Bearer another-token-for-it' })).status).toBe(401);
      const shown = { authorization: 'Bearer a-token-for-the-figures' };
      expect((await get({ ...shown, 'x-forwarded-for': '203.0.113.7' })).status).toBe(200);
      expect((await test.http().get('/tmf-api/customerManagement/v4/customer').set(shown)).status).toBe(401);
    } finally {
      delete process.env.METRICS_TOKEN;
    }
  });

  it('count requests by the pattern of their route', async () => {
    await test.http().get('/health/live');
    await test.http().get('/tmf-api/customerManagement/v4/customer/some-id');
    const { text, headers } = await test.http().get('/metrics');
    expect(headers['content-type']).toContain('text/plain');
    expect(text).toMatch(
      /^http_request_duration_seconds_count\{method="GET",route="\/health\/live",status="200"\} \d+$/m,
    );
    expect(text).not.toContain('some-id');
    expect(text).toContain('process_cpu_seconds_total');
  });
});

describe('the API reference', () => {
  it('describes every route that is served', async () => {
    const { body, headers } = await test.http().get('/openapi.json');
    expect(headers['content-type']).toContain('application/json');
    expect(body.openapi).toBe('3.1.0');
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining([
        '/api/v1/session',
        '/tmf-api/productCatalogManagement/v4/productOffering',
        '/health/ready',
      ]),
    );
  });

  it('can be browsed, with scripts and styles from this site only', async () => {
    const page = await test.http().get('/docs');
    expect([page.status, page.type]).toEqual([200, 'text/html']);
    const scripts = [...page.text.matchAll(/<script(?<attributes>[^>]*)>(?<inline>[^<]*)/g)];
    expect(scripts.length).toBeGreaterThan(0);
    for (const { groups } of scripts) {
      expect(groups?.inline?.trim()).toBe('');
      const source = /src="\.([^"]+)"/.exec(groups?.attributes ?? '')?.[1];
      await test
        .http()
        .get(source ?? '')
        .expect(200);
    }
    expect(page.headers['content-security-policy']).toContain("script-src 'self';");
    expect(page.headers['content-security-policy']).not.toContain('unsafe-eval');
  });
});

describe('the portals', () => {
  it.each([
    ['/', 'customer portal'],
    ['/orders/01a200f7', 'customer portal'],
    ['/back-officer', 'customer portal'],
    ['/back-office', 'back office'],
    ['/back-office/orders?search=TL-1', 'back office'],
  ])('%s is a page of the %s', async (address, title) => {
    const answer = await test.http().get(address);
    expect(answer.text).toContain(`<title>${title}</title>`);
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
  });

  it('keep hashed files for ever', async () => {
    const answer = await test.http().get('/assets/app-12345678.js').expect(200);
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  it.each([
    ['/api/v1/nothing', 404],
    ['/tmf-api/nothing', 404],
    ['/assets/none.js', 404],
    ['/favicon.ico', 404],
    ['/assets/../index.html', 403],
    ['/assets/%2e%2e/index.html', 403],
  ])('%s is no page', async (address, status) => {
    const answer = await test.http().get(address);
    expect([answer.status, answer.body['@type']]).toEqual([status, 'Error']);
  });
});
