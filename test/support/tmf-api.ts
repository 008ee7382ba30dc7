import http from 'node:http';
import type pg from 'pg';
import type { Response } from 'supertest';
import type { JsonObject } from '../../src/domains/helpers/index.js';
import { createTestApp, type TestApp } from './app.js';
import { connectTo } from './database.js';

export const CATALOGUE = '/tmf-api/productCatalogManagement/v4';
export const OFFERING = `${CATALOGUE}/productOffering`;
export const PRICE = `${CATALOGUE}/productOfferingPrice`;
export const UNKNOWN_ID = '00000000-0000-7000-8000-0000000000ff';

type Headers = Record<string, string>;
type Created = JsonObject & { id: string; href: string };

/** The answer is the error body of TM Forum with this status, and this code if one is given. */
export function expectError(response: Response, status: number, code?: string): void {
  expect([response.status, response.body]).toEqual([
    status,
    expect.objectContaining({
      code: code ?? expect.any(String),
      reason: expect.any(String),
      message: expect.stringMatching(/\w+ \w+/),
      status: String(status),
      '@type': 'Error',
    }),
  ]);
}

/** For all tests of a describe: the application on an empty database, asked by an administrator. */
export function withTmfApi() {
  let app: TestApp;
  let admin: string;
  let owner: pg.Client;

  beforeAll(async () => {
    app = await createTestApp();
    admin = `Bearer ${await app.tokenFor('admin')}`;
    owner = await connectTo(app.database.owner);
  });

  afterAll(async () => {
    await owner.end();
    await app.close();
  });

  const call = (method: 'get' | 'post' | 'patch' | 'delete', url: string, headers: Headers = {}) => {
    const client = app.http();
    return client[method](url).set({ authorization: admin, ...headers });
  };
  const post = (url: string, body: object, headers?: Headers) => call('post', url, headers).send(body);

  return {
    test: () => app,
    admin: () => admin,
    get: (url: string, headers?: Headers) => call('get', url, headers),
    post,
    patch: (url: string, body: object, headers?: Headers) => call('patch', url, headers).send(body),
    remove: (url: string, headers?: Headers) => call('delete', url, headers),

    create: async (url: string, body: object): Promise<Created> => {
      const response = await post(url, body);
      expect([response.status, response.body]).toEqual([201, expect.anything()]);
      return response.body as Created;
    },

    /** Sends bytes that no client library would. */
    raw: (path: string, body: string | Buffer, headers: Headers, method = 'POST') =>
      send(`${app.url}${path}`, body, { method, headers: { authorization: admin, ...headers } }),

    /** Past the application, as the database's owner. */
    sql: async <R>(text: string, values: unknown[]): Promise<R[]> =>
      (await owner.query(text, values)).rows as R[],
  };
}

function send(url: string, body: string | Buffer, options: http.RequestOptions) {
  return new Promise<{ status: number; body: JsonObject }>((resolve, reject) => {
    const request = http.request(url, options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, body: (text ? JSON.parse(text) : {}) as JsonObject });
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}
