import type { JsonObject } from '../../../src/domains/helpers/index.js';
import { CATALOGUE, expectError, OFFERING, UNKNOWN_ID, withTmfApi } from '../../support/tmf-api.js';

describe('a TM Forum API', () => {
  const { create, get, patch, post, raw, remove, sql, test } = withTmfApi();

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
      const program = { authorization: `Bearer ${await test().tokenFor('client')}` };
      const { body: order } = await post(
        '/tmf-api/productOrderingManagement/v4/productOrder',
        {
          relatedParty: [{ id: '1', '@referredType': 'Individual' }],
          productOrderItem: [{ id: '1', action: 'add' }],
        },
        program,
      ).expect(201);
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
      [{ callback: 'http://0xa9fea9fe/latest' }],
      [{ callback: 'http://[::ffff:169.254.169.254]/latest' }],
      [{ callback: 'http://[fe80::1]/' }],
      [{ callback: 'https://example.com', query: 'nonsense' }],
      [{ callback: 'https://example.com', query: 5 }],
    ])('refuses %j', async (input) => {
      expectError(await post(`${CATALOGUE}/hub`, input), 400);
    });
  });

  it('says honestly that import jobs open no foreign address', async () => {
    const made = await create(`${CATALOGUE}/importJob`, { url: 'https://example.com/catalogue.json' });
    expect(made).toMatchObject({
      status: 'Failed',
      errorLog: expect.stringContaining('opens no network address'),
    });
  });
});
