import http from 'node:http';
import pg from 'pg';
import type { Response } from 'supertest';
import type { JsonObject } from '../../src/domains/helpers/index.js';
import { createTestApp, type TestApp } from '../support/app.js';

const CATALOGUE = '/tmf-api/productCatalogManagement/v4';
const OFFERING = `${CATALOGUE}/productOffering`;
const PRICE = `${CATALOGUE}/productOfferingPrice`;
const INDIVIDUAL = '/tmf-api/party/v4/individual';
const UNKNOWN_ID = '00000000-0000-7000-8000-0000000000ff';

describe('a TM Forum API', () => {
  let test: TestApp;
  let admin: string;
  let owner: pg.Client;

  beforeAll(async () => {
    test = await createTestApp();
    admin = `Bearer ${await test.tokenFor('admin')}`;
    owner = new pg.Client({ ...test.database.owner });
    await owner.connect();
  });

  afterAll(async () => {
    await owner.end();
    await test.close();
  });

  /** Past the application, as the database's owner. */
  const sql = async <R>(text: string, values: unknown[]): Promise<R[]> =>
    (await owner.query(text, values)).rows as R[];

  const get = (url: string, headers: Record<string, string> = {}) =>
    test
      .http()
      .get(url)
      .set({ authorization: admin, ...headers });
  const post = (url: string, body: object, headers: Record<string, string> = {}) =>
    test
      .http()
      .post(url)
      .set({ authorization: admin, ...headers })
      .send(body);
  const patch = (url: string, body: object, headers: Record<string, string> = {}) =>
    test
      .http()
      .patch(url)
      .set({ authorization: admin, ...headers })
      .send(body);
  const remove = (url: string, headers: Record<string, string> = {}) =>
    test
      .http()
      .delete(url)
      .set({ authorization: admin, ...headers });
  const create = async (url: string, body: object): Promise<JsonObject & { id: string; href: string }> => {
    const response = await post(url, body);
    expect([response.status, response.body]).toEqual([201, expect.anything()]);
    return response.body as JsonObject & { id: string; href: string };
  };
  const expectError = (response: Response, status: number, code?: string): void => {
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
  };
  /** Sends bytes that no client library would. */
  const raw = (path: string, body: string | Buffer, headers: Record<string, string>, method = 'POST') =>
    new Promise<{ status: number; body: JsonObject }>((resolve, reject) => {
      const request = http.request(
        `${test.url}${path}`,
        { method, headers: { authorization: admin, ...headers } },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            const text = Buffer.concat(chunks).toString();
            resolve({ status: response.statusCode ?? 0, body: (text ? JSON.parse(text) : {}) as JsonObject });
          });
        },
      );
      request.on('error', reject);
      request.end(body);
    });

  describe('POST', () => {
    it('answers 201 with the whole resource, Location equal to href, and an entity tag', async () => {
      const response = await post(OFFERING, {
        name: 'Line',
        validFor: { startDateTime: '2026-01-01T01:00:00+01:00' },
        code: 'K-POST',
        offeringClass: ['data', 'voice'],
        madeUp: { kept: [1, { two: 2 }] },
        '@baseType': 'Offering',
        '@schemaLocation': 'https://example.com/line.json',
        productSpecification: { id: '9', '@referredType': 'LineSpecification', name: 'n' },
      });
      expect(response.status).toBe(201);
      expect(response.headers.location).toBe(response.body.href);
      expect(response.headers['content-type']).toBe('application/json; charset=utf-8');
      expect(response.headers.etag).toBe('"1"');
      expect(response.body).toEqual({
        id: expect.any(String),
        href: `${OFFERING}/${response.body.id}`,
        name: 'Line',
        lifecycleStatus: 'In study',
        isBundle: false,
        lastUpdate: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        validFor: { startDateTime: '2026-01-01T00:00:00.000Z' },
        code: 'K-POST',
        offeringClass: ['data', 'voice'],
        madeUp: { kept: [1, { two: 2 }] },
        '@type': 'ProductOffering',
        '@baseType': 'Offering',
        '@schemaLocation': 'https://example.com/line.json',
        productSpecification: { id: '9', '@referredType': 'LineSpecification', name: 'n' },
      });
      expect((await get(response.headers.location ?? '')).body).toEqual(response.body);
    });

    it('ignores what only the server sets', async () => {
      const made = await create(OFFERING, {
        name: 'x',
        id: 'mine',
        href: '/mine',
        lastUpdate: '2000-01-01T00:00:00Z',
      });
      expect(made.id).not.toBe('mine');
      expect(made.href).toBe(`${OFFERING}/${made.id}`);
      expect(made.lastUpdate).not.toBe('2000-01-01T00:00:00.000Z');
    });

    it.each<[string, object, string]>([
      ['a missing mandatory attribute', {}, 'name'],
      ['a wrong type', { name: 5 }, 'name'],
      ['a wrong type inside an array', { name: 'x', category: [{ id: 1 }] }, 'category[0].id'],
      [
        'a date that is none',
        { name: 'x', validFor: { startDateTime: 'yesterday' } },
        'validFor.startDateTime',
      ],
      [
        'a date without a zone',
        { name: 'x', validFor: { endDateTime: '2026-01-01T00:00:00' } },
        'validFor.endDateTime',
      ],
      ['a wrong type in an extension', { name: 'x', offeringClass: 'data' }, 'offeringClass'],
      ['null for a text', { name: null }, 'name'],
      ['an unknown life cycle status', { name: 'x', lifecycleStatus: 'Asleep' }, 'lifecycleStatus'],
    ])('refuses %s and says where', async (_what, body, path) => {
      const response = await post(OFFERING, body);
      expectError(response, 400);
      expect(response.body.reasons).toEqual([expect.objectContaining({ path })]);
    });

    it('checks and filters the extension attributes that a definition names', async () => {
      expectError(await post(PRICE, { name: 'x', tierMode: 5 }), 400);
      const made = await create(PRICE, { name: 'Tiers', tierMode: 'kernel', tier: [{ from: 1 }] });
      expect((await get(`${PRICE}?tierMode=kernel&tier.from=1`)).body).toEqual([made]);
    });

    it('refuses a second resource with the same unique attribute', async () => {
      await create(OFFERING, { name: 'x', code: 'K-TWICE' });
      expectError(await post(OFFERING, { name: 'y', code: 'K-TWICE' }), 409);
    });
  });

  describe('bad input', () => {
    const json = { 'content-type': 'application/json' };
    it.each<[string, string | Buffer, Record<string, string>, number]>([
      ['a NUL character', '{"name":"a\\u0000b"}', json, 400],
      ['half a surrogate pair', '{"name":"\\ud800"}', json, 400],
      ['a NUL in a key', '{"name":"x","\\u0000":1}', json, 400],
      ['a prototype', '{"name":"x","__proto__":{"a":1}}', json, 400],
      ['deep JSON', `{"name":"x","a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, json, 400],
      ['broken JSON', '{"name":', json, 400],
      ['no body', '', json, 400],
      ['an array', '[]', json, 400],
      ['a text', '"name"', json, 400],
      ['null', 'null', json, 400],
      ['a number that is none', '{"name":"x","minimumDownloadSpeed":1e999}', json, 400],
      ['XML', '<name/>', { 'content-type': 'application/xml' }, 415],
      ['a form', 'name=x', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
      ['a merge patch', '{"name":"x"}', { 'content-type': 'application/merge-patch+json' }, 415],
      ['no content type', '{"name":"x"}', {}, 415],
      ['2 MB', `{"name":"${'x'.repeat(2_000_000)}"}`, json, 413],
    ])('%s in a POST is a 4xx with the error body', async (_what, body, headers, status) => {
      const response = await raw(OFFERING, body, headers);
      expect(response).toEqual({
        status,
        body: expect.objectContaining({ status: String(status), '@type': 'Error', code: expect.any(String) }),
      });
    });

    it.each([
      'limit=abc',
      'limit=0',
      'limit=-1',
      'limit=1001',
      'limit=1e2',
      'limit=',
      'offset=-1',
      'offset=99999999999',
      'sort=nonsense',
      'sort=-',
      'sort=category.id',
      'nonsense=1',
      'name.nonsense=1',
      'name.like=1',
      'isBundle=perhaps',
      'validFor.startDateTime.gt=soon',
      'minimumDownloadSpeed.gt=fast',
      'name*=(',
      'name*=(a)\\1',
      `name*=${'a'.repeat(101)}`,
      'name=%00',
      'name=%ED%A0%80',
      'name=%E0%A4%A',
      'constructor=1',
      '__proto__.x=1',
      Array.from({ length: 41 }, (_, i) => `name=${i}`).join('&'),
      `name=${Array.from({ length: 201 }, (_, i) => i).join(',')}`,
    ])('the query %p is refused with 400', async (query) => {
      expectError(await get(`${OFFERING}?${query}`), 400);
    });

    it.each(['nonsense', '1', UNKNOWN_ID, '%00', 'a'.repeat(300), "'; DROP TABLE base.product_offering; --"])(
      'the id %p is unknown',
      async (id) => {
        const url = `${OFFERING}/${id.startsWith('%') ? id : encodeURIComponent(id)}`;
        for (const response of [await get(url), await patch(url, { name: 'x' }), await remove(url)]) {
          expect(response.body).toMatchObject({ '@type': 'Error' });
          expect([400, 404, 405, 414]).toContain(response.status);
        }
      },
    );

    it('an Accept header without JSON is refused with 406', async () => {
      expectError(await get(OFFERING, { accept: 'application/xml' }), 406);
      expectError(await get(`${OFFERING}/${UNKNOWN_ID}`, { accept: 'text/html' }), 406);
      expect((await get(OFFERING, { accept: 'application/json;q=0.9' })).status).toBe(200);
    });

    it('a method that a resource does not have is refused with 405 and Allow', async () => {
      const made = await create(`${CATALOGUE}/importJob`, { url: 'https://example.com/a.json' });
      const response = await patch(made.href, { url: 'https://example.com/b.json' });
      expectError(response, 405);
      expect(response.headers.allow?.split(', ')).toEqual(expect.arrayContaining(['GET', 'DELETE']));
      expect(response.headers.allow).not.toContain('PATCH');
      expectError(await test.http().put(made.href).set('authorization', admin).send({}), 405);
      expectError(await remove(OFFERING), 405);
    });
  });

  describe('GET', () => {
    it('shows first-level attributes on demand, always with id, href and @type', async () => {
      const made = await create(OFFERING, { name: 'Projected', description: 'd', code: 'K-FIELDS' });
      const base = { id: made.id, href: made.href, '@type': 'ProductOffering' };
      expect((await get(`${made.href}?fields=name,code`)).body).toEqual({
        ...base,
        name: 'Projected',
        code: 'K-FIELDS',
      });
      expect((await get(`${made.href}?fields=none`)).body).toEqual(base);
      expect((await get(`${made.href}?fields=nothing,constructor`)).body).toEqual(base);
      expect((await get(`${OFFERING}?code=K-FIELDS&fields=description`)).body).toEqual([
        { ...base, description: 'd' },
      ]);
    });

    it('answers 304 to a client that has the version', async () => {
      const made = await create(OFFERING, { name: 'Cached' });
      const first = await get(made.href);
      expect(first.headers['last-modified']).toBe(new Date(String(made.lastUpdate)).toUTCString());
      const { etag = '' } = first.headers;
      expect((await get(made.href, { 'if-none-match': etag })).status).toBe(304);
      expect((await get(made.href, { 'if-none-match': `"9", W/${etag}` })).status).toBe(304);
      expect((await get(`${made.href}?fields=name`, { 'if-none-match': etag })).status).toBe(200);
      await patch(made.href, { name: 'Changed' });
      expect((await get(made.href, { 'if-none-match': etag })).body.name).toBe('Changed');
    });
  });

  describe('lists', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];

    beforeAll(async () => {
      for (const [index, name] of names.entries())
        await create(PRICE, {
          name: `list ${name}`,
          priceType: 'kernelList',
          price: { unit: 'USD', value: index * 1.5 },
        });
    });

    const shown = async (query: string): Promise<string[]> =>
      ((await get(`${PRICE}?priceType=kernelList&${query}`)).body as { name: string }[]).map(({ name }) =>
        name.slice(5),
      );

    it('count, link and page by TMF630', async () => {
      const page = await get(`${PRICE}?priceType=kernelList&offset=2&limit=2`);
      expect(page.status).toBe(206);
      expect(page.headers).toMatchObject({ 'x-total-count': '5', 'x-result-count': '2' });
      const link = (offset: number, rel: string): string =>
        `<${PRICE}?priceType=kernelList&offset=${offset}&limit=2>; rel="${rel}"`;
      expect(page.headers.link?.split(', ')).toEqual([
        link(2, 'self'),
        link(0, 'first'),
        link(0, 'prev'),
        link(4, 'next'),
        link(4, 'last'),
      ]);
      const last = await get(`${PRICE}?priceType=kernelList&offset=4&limit=2`);
      expect([last.status, last.body.length, last.headers.link?.includes('next')]).toEqual([200, 1, false]);
      const all = await get(`${PRICE}?priceType=kernelList`);
      expect([all.status, all.headers['x-total-count'], all.headers['x-result-count']]).toEqual([
        200,
        '5',
        '5',
      ]);
      const none = await get(`${PRICE}?priceType=kernelNothing`);
      expect([none.status, none.body, none.headers['x-total-count']]).toEqual([200, [], '0']);
    });

    it('walk through every resource once by the next links', async () => {
      const seen: string[] = [];
      let url: string | undefined = `${PRICE}?priceType=kernelList&limit=2`;
      while (url) {
        const page: Response = await get(url);
        seen.push(...(page.body as { name: string }[]).map(({ name }) => name.slice(5)));
        url = /<([^>]+)>; rel="next"/.exec(page.headers.link ?? '')?.[1];
      }
      expect(seen).toEqual([...names].reverse());
    });

    it.each<[string, string[]]>([
      ['sort=name', ['a', 'b', 'c', 'd', 'e']],
      ['sort=-price.value', ['e', 'd', 'c', 'b', 'a']],
      ['sort=priceType,-name', ['e', 'd', 'c', 'b', 'a']],
      ['name=list a', ['a']],
      ['sort=name&name=list a,list b', ['a', 'b']],
      ['sort=name&name=list%20a%2Clist%20b', ['a', 'b']],
      ['sort=name&name=list a&name=list c', ['a', 'c']],
      ['sort=name&name=list a;list d', ['a', 'd']],
      ['sort=name&name=list a;price.value=6', ['a', 'e']],
      ['sort=name&price.value.gt=1.5&price.value.lte=4.5', ['c', 'd']],
      ['sort=name&price.value>=4.5', ['d', 'e']],
      ['sort=name&price.value<1.5', ['a']],
      ['sort=name&price.value%3E%3D4.5', ['d', 'e']],
      ['price.value.eq=3', ['c']],
      ['sort=name&name.ne=list b', ['a', 'c', 'd', 'e']],
      ['sort=name&name*=[ab]$', ['a', 'b']],
      ['price.unit=EUR', []],
    ])('answer %s', async (query, expected) => {
      expect(await shown(encodeURI(query).replaceAll('%25', '%'))).toEqual(expected);
    });

    it('find a resource by each of its first-level values', async () => {
      const made = await create(OFFERING, {
        name: 'Odd, "name"; with & = + % signs',
        description: 'ü 漢字 😀',
        isSellable: true,
        statusReason: 'because',
        version: '1.0',
        code: 'K-PROP',
        minimumDownloadSpeed: 100.25,
        interval: 15,
        requiresSite: true,
        '@baseType': 'Base',
        '@schemaLocation': 'https://example.com/s?x=1,2;3',
      });
      const { body } = await get(made.href);
      const scalars = Object.entries(body as JsonObject).filter(([, value]) => typeof value !== 'object');
      expect(scalars.length).toBeGreaterThan(12);
      for (const [name, value] of scalars) {
        const query = `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`;
        const found = await get(`${OFFERING}?${query}&limit=1000`);
        expect([
          name,
          found.status,
          (found.body as { id: string }[]).some(({ id }) => id === made.id),
        ]).toEqual([name, 200, true]);
      }
    });
  });

  describe('PATCH', () => {
    it('merges by RFC 7396 under both media types: null removes, objects merge, arrays are replaced', async () => {
      const made = await create(OFFERING, {
        name: 'Before',
        description: 'gone soon',
        isSellable: true,
        validFor: { startDateTime: '2026-01-01T00:00:00Z' },
        category: [{ id: '1' }, { id: '2' }],
        own: { a: 1, b: { c: 2 } },
      });
      const first = await patch(made.href, {
        name: 'After',
        description: null,
        isSellable: null,
        validFor: { endDateTime: '2027-01-01T00:00:00Z' },
        own: { b: { c: null, d: 3 } },
      });
      expect(first.status).toBe(200);
      expect(first.headers.etag).toBe('"2"');
      const { description: _gone, isSellable: _too, ...kept } = made;
      expect(first.body).toEqual({
        ...kept,
        name: 'After',
        validFor: { startDateTime: '2026-01-01T00:00:00.000Z', endDateTime: '2027-01-01T00:00:00.000Z' },
        own: { a: 1, b: { d: 3 } },
        lastUpdate: expect.any(String),
      });
      const second = await patch(
        made.href,
        { category: [{ id: '3' }] },
        { 'content-type': 'application/merge-patch+json' },
      );
      expect(second.body.category).toEqual([{ id: '3' }]);
      expect((await get(made.href)).body).toEqual(second.body);
    });

    it('applies operations of RFC 6902, all or none', async () => {
      const made = await create(OFFERING, { name: 'Ops', category: [{ id: '1' }], description: 'd' });
      const type = { 'content-type': 'application/json-patch+json' };
      const done = await patch(
        made.href,
        [
          { op: 'test', path: '/name', value: 'Ops' },
          { op: 'replace', path: '/name', value: 'Ops 2' },
          { op: 'add', path: '/category/-', value: { id: '2' } },
          { op: 'copy', from: '/category/0', path: '/category/2' },
          { op: 'remove', path: '/description' },
        ],
        type,
      );
      expect(done.body).toMatchObject({ name: 'Ops 2', category: [{ id: '1' }, { id: '2' }, { id: '1' }] });
      expect(done.body).not.toHaveProperty('description');
      const replace = { op: 'replace', path: '/name', value: 'never' };
      for (const bad of [
        { op: 'test', path: '/name', value: 'other' },
        { op: 'remove', path: '/nothing/here' },
        { op: 'jump', path: '/name' },
        { op: 'add', path: '/__proto__/polluted', value: 1 },
        { op: 'add', path: '/constructor/prototype/polluted', value: 1 },
        { op: 'replace', path: '', value: 'text' },
        { op: 'remove', path: '/name' },
        'nonsense',
      ]) {
        expectError(await patch(made.href, [replace, bad] as object, type), 400);
      }
      expectError(await patch(made.href, { name: 'x' }, type), 400);
      expect((await get(made.href)).body).toEqual(done.body);
      expect(({} as { polluted?: number }).polluted).toBeUndefined();
    });

    it('keeps the resource valid', async () => {
      const made = await create(OFFERING, { name: 'Valid' });
      for (const body of [
        { name: null },
        { name: 5 },
        { isBundle: 'yes' },
        { validFor: { startDateTime: 'x' } },
      ])
        expectError(await patch(made.href, body), 400);
      expectError(await patch(made.href, [] as object), 400);
      expect((await get(made.href)).body).toEqual(made);
    });

    it('refuses to change what is read-only, and allows to repeat it', async () => {
      const made = await create(OFFERING, { name: 'Fixed' });
      for (const body of [
        { id: UNKNOWN_ID },
        { href: '/x' },
        { id: null },
        { lastUpdate: '2000-01-01T00:00:00Z' },
      ])
        expectError(await patch(made.href, body), 400, 'readOnlyAttribute');
      expect((await patch(made.href, { ...made, name: 'Free' })).body.name).toBe('Free');
    });

    it('that changes nothing makes no new version', async () => {
      const made = await create(OFFERING, { name: 'Same' });
      expect((await patch(made.href, { name: 'Same' })).headers.etag).toBe('"1"');
    });

    it('refuses other media types', async () => {
      const made = await create(OFFERING, { name: 'Typed' });
      for (const type of ['application/xml', 'text/plain', 'application/x-www-form-urlencoded'])
        expect((await raw(made.href, 'name=x', { 'content-type': type }, 'PATCH')).status).toBe(415);
    });

    it('of an order needs no items, though the specification demands them', async () => {
      const order = await create('/tmf-api/productOrderingManagement/v4/productOrder', {
        relatedParty: [{ id: '1', '@referredType': 'Individual' }],
        productOrderItem: [{ id: '1', action: 'add' }],
      });
      const changed = await patch(order.href, { description: 'Ring twice' });
      expect([changed.status, changed.body.description]).toEqual([200, 'Ring twice']);
      expect(changed.body.productOrderItem).toEqual([expect.objectContaining({ id: '1', action: 'add' })]);
    });

    it('moves the life cycle only along its edges', async () => {
      const made = await create(OFFERING, { name: 'Alive' });
      expectError(await patch(made.href, { lifecycleStatus: 'Launched' }), 422, 'lifecycleMove');
      expect((await patch(made.href, { lifecycleStatus: 'In design' })).status).toBe(200);
      expectError(await patch(made.href, { lifecycleStatus: 'asleep' }), 400, 'lifecycleStatus');
    });
  });

  describe('If-Match', () => {
    it('refuses a lost update and a lost delete with 412', async () => {
      const made = await create(OFFERING, { name: 'v1' });
      expect((await patch(made.href, { name: 'v2' }, { 'if-match': '"1"' })).status).toBe(200);
      expectError(await patch(made.href, { name: 'v3' }, { 'if-match': '"1"' }), 412);
      expectError(await remove(made.href, { 'if-match': '"1"' }), 412);
      expectError(await remove(made.href, { 'if-match': 'nonsense' }), 412);
      expect((await patch(made.href, { name: 'v3' }, { 'if-match': '*' })).headers.etag).toBe('"3"');
      expect((await remove(made.href, { 'if-match': '"3"' })).status).toBe(204);
      expectError(await get(made.href), 404);
      expectError(await remove(made.href), 404);
    });
  });

  describe('events', () => {
    it('are written with the fact, whole and in order', async () => {
      const made = await create(OFFERING, { name: 'Told' });
      await patch(made.href, { name: 'Told again', lifecycleStatus: 'In design' });
      await remove(made.href);
      const rows = await sql<{ event_type: string; body: { productOffering: JsonObject } }>(
        'SELECT event_type, body FROM base.outbox_event WHERE aggregate_id = $1 ORDER BY position',
        [made.id],
      );
      expect(rows.map(({ event_type }) => event_type)).toEqual([
        'ProductOfferingCreateEvent',
        'ProductOfferingAttributeValueChangeEvent',
        'ProductOfferingStateChangeEvent',
        'ProductOfferingDeleteEvent',
      ]);
      expect(rows[0]?.body.productOffering).toEqual(made);
    });
  });

  describe('the hub', () => {
    it('registers, shows and removes a listener', async () => {
      const input = {
        callback: 'https://listener.example.com/hear',
        query: 'eventType=ProductOfferingCreateEvent',
      };
      const made = await post(`${CATALOGUE}/hub`, input);
      expect(made.status).toBe(201);
      expect(made.headers.location).toBe(`${CATALOGUE}/hub/${made.body.id}`);
      expect(made.body).toEqual({ id: expect.any(String), ...input });
      expect((await get(made.headers.location ?? '')).body).toEqual(made.body);
      expectError(await get(`/tmf-api/party/v4/hub/${made.body.id}`), 404);
      expect((await remove(made.headers.location ?? '')).status).toBe(204);
      expectError(await remove(made.headers.location ?? ''), 404);
      expectError(await remove(`${CATALOGUE}/hub/nonsense`), 404);
    });

    it.each<[object]>([
      [{}],
      [{ callback: 5 }],
      [{ callback: 'nonsense' }],
      [{ callback: 'ftp://example.com' }],
      [{ callback: 'file:///etc/passwd' }],
      [{ callback: 'https://user:secret@example.com' }],
      [{ callback: 'http://169.254.169.254/latest' }],
      [{ callback: 'https://example.com', query: 'nonsense' }],
      [{ callback: 'https://example.com', query: 5 }],
    ])('refuses %j', async (input) => {
      expectError(await post(`${CATALOGUE}/hub`, input), 400);
    });
  });

  describe('a customer', () => {
    it('sees own resources only, and somebody else’s are unknown', async () => {
      const ada = `Bearer ${await test.tokenFor('customer', { customerSlug: 'ada' })}`;
      const { customerId } = test.scopeFor('customer', { customerSlug: 'ada' });
      const own = await create(INDIVIDUAL, {
        givenName: 'Own',
        familyName: 'Kernel',
        relatedParty: [{ id: customerId, role: 'customer', '@referredType': 'Customer' }],
      });
      const other = await create(INDIVIDUAL, { givenName: 'Other', familyName: 'Kernel' });
      const as = { authorization: ada };
      const read = await get(own.href, as);
      expect(read.body).toEqual(own);
      expect(read.headers['cache-control']).toBe('private, no-cache');
      expectError(await get(other.href, as), 404);
      const list = await get(`${INDIVIDUAL}?familyName=Kernel`, as);
      expect((list.body as { id: string }[]).map(({ id }) => id)).toEqual([own.id]);
      expect(list.headers['x-total-count']).toBe('1');
      expectError(await patch(own.href, { givenName: 'x' }, as), 403);
    });
  });

  describe('the catalogue in memory', () => {
    it('is dropped by writes here and by announcements from elsewhere', async () => {
      const made = await create(OFFERING, { name: 'Fresh', code: 'K-FRESH' });
      const url = `${OFFERING}?code=K-FRESH`;
      expect((await get(url)).body).toEqual([made]);
      await patch(made.href, { name: 'Fresher' });
      expect((await get(url)).body[0].name).toBe('Fresher');
      await sql(`UPDATE base.product_offering SET name = 'Elsewhere' WHERE id = $1`, [made.id]);
      expect((await get(url)).body[0].name).toBe('Fresher'); // from memory: nobody announced it
      await sql(
        `INSERT INTO base.outbox_event (id, tenant_id, aggregate_type, aggregate_id, event_type, api, body, occurred_at)
         VALUES (gen_random_uuid(), gen_random_uuid(), 'productOffering', $1, 'E', 'a', '{}', now())`,
        [made.id],
      );
      let name: unknown = 'Fresher';
      for (let tries = 0; name === 'Fresher' && tries < 200; tries++) name = (await get(url)).body[0].name;
      expect(name).toBe('Elsewhere');
    });
  });

  it('says honestly that import jobs do not run', async () => {
    const made = await create(`${CATALOGUE}/importJob`, { url: 'https://example.com/catalogue.json' });
    expect(made).toMatchObject({ status: 'Failed', errorLog: expect.stringContaining('does not transfer') });
  });

  it('is described whole: every reference of the API document leads somewhere', async () => {
    const { body } = await get('/openapi.json');
    const text = JSON.stringify(body);
    const references = new Set([...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path ?? ''));
    expect(references.size).toBeGreaterThan(100);
    const missing = [...references].filter(
      (path) =>
        path.split('/').reduce<unknown>((at, key) => (at as JsonObject | undefined)?.[key], body) ===
        undefined,
    );
    expect(missing).toEqual([]);
    const operations = Object.values(
      body.paths as Record<string, Record<string, { operationId?: string }>>,
    ).flatMap((path) => Object.values(path).map(({ operationId }) => operationId));
    expect(new Set(operations).size).toBe(operations.length);
    expect(Object.keys(body.paths[`${OFFERING}/{id}`])).toEqual(['get', 'patch', 'delete']);
    expect(body.paths[`${CATALOGUE}/hub`]).toBeDefined();
  });
});
