import type { Response } from 'supertest';
import type { JsonObject } from '../../../src/domains/helpers/index.js';
import { EventListener } from '../../../src/integration/events/index.js';
import { CATALOGUE, expectError, OFFERING, PRICE, withTmfApi } from '../../support/tmf-api.js';
import { until } from '../../support/until.js';

const INDIVIDUAL = '/tmf-api/party/v4/individual';

describe('a TM Forum API', () => {
  const { create, get, patch, sql, test } = withTmfApi();

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

  describe('a customer', () => {
    it('sees own resources only, and somebody else’s are unknown', async () => {
      const ada = `Bearer ${await test().tokenFor('customer', { customerSlug: 'ada' })}`;
      const { customerId } = test().scopeFor('customer', { customerSlug: 'ada' });
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
      expectError(await patch(other.href, { givenName: 'x' }, as), 404);
      const buyer = `Bearer ${await test().tokenFor('buyer', { customerSlug: 'ada' })}`;
      expectError(await patch(own.href, { givenName: 'x' }, { authorization: buyer }), 403);
    });
  });

  describe('the catalogue in memory', () => {
    it('is dropped by writes here, and by what the database announces of writes elsewhere', async () => {
      const made = await create(OFFERING, { name: 'Fresh', code: 'K-FRESH' });
      const url = `${OFFERING}?code=K-FRESH`;
      expect((await get(url)).body).toEqual([made]);
      const heard: string[] = [];
      const deafen = test()
        .app.get(EventListener)
        .subscribe({ onEvent: (event) => event.aggregateId === made.id && heard.push(event.eventType) });
      await patch(made.href, { name: 'Fresher' });
      expect((await get(url)).body[0].name).toBe('Fresher');
      await until(() => heard.includes('ProductOfferingAttributeValueChangeEvent')); // it empties the memory again
      deafen();
      expect((await get(url)).body[0].name).toBe('Fresher');
      await sql(`UPDATE base.product_offering SET name = 'Elsewhere' WHERE id = $1`, [made.id]);
      const name: unknown = await until(
        async () => (await get(url)).body[0].name,
        (seen) => seen !== 'Fresher',
      );
      expect(name).toBe('Elsewhere');
    });
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
