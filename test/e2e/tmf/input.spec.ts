import { servedResources } from '../../../src/presentation/tmf/kernel/index.js';
import { CATALOGUE, expectError, OFFERING, PRICE, UNKNOWN_ID, withTmfApi } from '../../support/tmf-api.js';

describe('a TM Forum API', () => {
  const { admin, create, get, patch, post, raw, remove, test } = withTmfApi();

  it('can check the bodies of every resource that it serves', () => {
    const served = servedResources();
    expect(served.length).toBeGreaterThan(25);
    const unchecked = served
      .filter(({ definition, schemas }) => typeof schemas.bodyValidator(definition)() !== 'function')
      .map(({ definition }) => definition.name);
    expect(unchecked).toEqual(['rule']); // the language of rules has a schema of its own: shop/rules.spec.ts
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
      const made = await create(PRICE, {
        name: 'Tiers',
        tierMode: 'kernel',
        tier: [{ from: 1, price: { unit: 'USD', value: 1 } }],
      });
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
      expectError(await test().http().put(made.href).set('authorization', admin()).send({}), 405);
      expectError(await remove(OFFERING), 405);
    });
  });
});
