import { parse } from 'csv-parse/sync';
import type { TestApp } from '../../support/app.js';
import { addressWhere, createShop, isServed, offering } from '../../support/shop.js';

const BASE = '/api/v1/catalogue';

interface Offer {
  readonly code: string;
  readonly mayBuy: boolean;
  readonly saleState: string;
  readonly reasons: { code: string; message: string; fix: string }[];
  readonly price: {
    isFrom: boolean;
    words: string;
    termMonths: number | null;
    monthly: { amount: string };
  } | null;
  readonly availability: { result: string; technology?: string; reason?: string } | null;
}
interface Page {
  readonly items: Offer[];
  readonly total: number;
  readonly facets: { name: string; values: { value: string; label: string; count: number }[] }[];
  readonly suggestions: string[];
  readonly isLoose: boolean;
}

describe('browsing the catalogue', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await createShop();
  });
  afterAll(() => test.close());

  const get = async <T>(path: string, status = 200, role?: 'customer'): Promise<T> => {
    const request = test.http().get(`${BASE}${path}`);
    if (role) request.set('authorization', `Bearer ${await test.tokenFor(role)}`);
    return (await request.expect(status)).body as T;
  };
  const list = (query: string) => get<Page>(`/offerings${query}`);
  const codes = ({ items }: Page) => items.map(({ code }) => code);
  const counts = ({ facets }: Page, name: string) =>
    Object.fromEntries(
      (facets.find((one) => one.name === name)?.values ?? []).map(({ value, count }) => [value, count]),
    );

  it('shows a visitor what is on sale, with prices and the counts of each filter', async () => {
    const page = await list('?limit=100');
    expect(page.total).toBe(page.items.length);
    expect(page.items.every(({ saleState }) => saleState === 'sellable')).toBe(true);
    expect(page.items.find(({ code }) => code === 'D-CAB')?.price).toMatchObject({
      monthly: { amount: '95.00', currency: 'USD' },
    });
    expect(page.items.filter(({ price }) => price === null)).toEqual([]);
    expect(counts(page, 'class').data).toBe((await list('?class=data&limit=1')).total);
    expect(counts(page, 'saleState').grandfathered).toBeGreaterThan(0); // counted, so that nothing is hidden
    expect(counts(page, 'saleState').sellable).toBe(page.total);
  });

  it('pages and filters', async () => {
    const all = codes(await list('?limit=100'));
    expect([...codes(await list('?limit=7')), ...codes(await list('?limit=7&offset=7'))]).toEqual(
      all.slice(0, 14),
    );
    const both = await list('?class=voice,data&limit=100');
    expect(both.total).toBe((await list('?class=voice&class=data&limit=100')).total);
    const narrow = await list('?class=data&segment=consumer&technology=FTTP&limit=100');
    expect(codes(narrow)).toContain('D-FTTH');
    expect(counts(narrow, 'class').data).toBe(narrow.total);
    for (const bad of [
      '?limit=101',
      '?offset=-1',
      '?saleState=draft',
      '?currency=usd',
      '?color=red',
      '?qualificationId=1',
    ])
      await get(`/offerings${bad}`, 400);
  });

  it('finds by what people call things, and says what is not sold any more', async () => {
    expect(codes(await list('?q=DIA'))[0]).toBe('D-DIA');
    expect(codes(await list('?q=freephone'))[0]).toBe('V-TF');
    expect(codes(await list('?q=dedicatd%20internet'))).toContain('D-DIA');
    const old = (await list('?q=D-T1')).items[0];
    expect(old).toMatchObject({ code: 'D-T1', saleState: 'grandfathered', mayBuy: false });
    expect(old?.reasons[0]).toMatchObject({ code: 'grandfathered', fix: expect.stringContaining('instead') });
    const nothing = await list('?q=internett%20zzqx');
    expect(nothing.isLoose).toBe(true);
    expect(nothing.suggestions).toContain('internet');
  });

  it('says what the place gets, and why it does not get the rest', async () => {
    const placeId = await addressWhere(test, isServed);
    const page = await list(`?placeId=${placeId}&class=data&limit=100`);
    const dia = page.items.find(({ code }) => code === 'D-DIA');
    expect(dia?.availability?.result).toBe('available');
    const judged = page.items.filter(({ availability }) => availability?.result === 'unavailable');
    expect(judged.length).toBeGreaterThan(0);
    for (const { availability, mayBuy, reasons } of judged) {
      expect(mayBuy).toBe(false);
      expect(reasons.map(({ message }) => message)).toContain(availability?.reason);
    }
    expect(page.total).toBe((await list('?class=data&limit=100')).total);
    const check = await test.http().post('/api/v1/availability').send({ addressId: placeId });
    const again = check.headers['set-cookie'] ?? [];
    const byCheck = await test
      .http()
      .get(`${BASE}/offerings?qualificationId=${check.body.qualificationId}&class=data&limit=100`)
      .set(
        'cookie',
        ([] as string[])
          .concat(again)
          .map((one) => one.split(';')[0])
          .join('; '),
      );
    expect((byCheck.body as Page).items).toEqual(page.items);
    await get('/offerings?placeId=00000000-0000-4000-8000-000000000000', 422);
  });

  it('prices by term, from the cheapest, and says what has no such term', async () => {
    const cheapest = (await list('?q=D-DIA')).items[0]?.price;
    expect(cheapest).toMatchObject({ isFrom: true, words: expect.stringMatching(/^From \$/) });
    const year = (await list('?q=D-DIA&termMonths=12')).items[0]?.price;
    expect(year?.termMonths).toBe(12);
    expect(Number(year?.monthly.amount)).toBeGreaterThan(Number(cheapest?.monthly.amount));
    const odd = (await list('?q=D-DIA&termMonths=7')).items[0];
    expect(odd?.reasons.map(({ code }) => code)).toContain('termNotOffered');
    const euros = (await list('?q=D-DIA&currency=EUR')).items[0];
    expect(euros?.reasons.map(({ code }) => code)).toContain('currencyNotOffered');
  });

  it('compares up to four, differences marked', async () => {
    const { offerings, facts } = await get<{
      offerings: Offer[];
      facts: { name: string; values: (string | null)[]; differs: boolean }[];
    }>('/compare?offering=D-DIA,D-BB,D-DIA');
    expect(offerings.map(({ code }) => code)).toEqual(['D-DIA', 'D-BB']);
    expect(facts.every(({ values }) => values.length === 2)).toBe(true);
    expect(facts.find(({ name }) => name === 'class')).toMatchObject({
      values: ['Data', 'Data'],
      differs: false,
    });
    expect(facts.find(({ name }) => name === 'monthly')?.differs).toBe(true);
    const monthly = await get<{ facts: { name: string; values: (string | null)[] }[] }>(
      '/compare?offering=D-DIA,V-CARD,B-CALL',
    );
    const row = (name: string) => monthly.facts.find((fact) => fact.name === name)?.values ?? [];
    const termless = row('termMonths').map((months) => months === null);
    expect(termless).toContain(true);
    expect(row('overTerm').map((sum) => sum === null)).toEqual(termless);
    expect(row('site')).toEqual(['Yes', 'No', 'As its parts need']);
    await get('/compare?offering=D-DIA,D-BB,D-CAB,D-FWA,D-DSL', 400);
    expect(JSON.stringify(await get('/compare', 400))).toContain('?offering=D-DIA,D-BB');
    await get('/compare?offering=D-NONE', 404);
  });

  it('shows one offering with its choices, its terms and the parts of a bundle', async () => {
    const dia = await get<{
      termMonths: number[];
      pricesByTerm: { termMonths: number }[];
      characteristics: object[];
    }>('/offerings/D-DIA');
    expect(dia.pricesByTerm.map(({ termMonths }) => termMonths)).toEqual(dia.termMonths);
    expect(dia.characteristics.length).toBeGreaterThan(0);
    expect(await get(`/offerings/${offering('D-DIA')}`)).toEqual(dia);
    const bundle = await get<{ choiceGroups: { members: { code: string }[] }[]; price: object | null }>(
      '/offerings/B-OFFICE',
    );
    const members = bundle.choiceGroups.flatMap(({ members: all }) => all.map(({ code }) => code));
    expect(bundle.price).not.toBeNull();
    const part = await get<{ partOf: { code: string }[] }>(`/offerings/${members[0]}`);
    expect(part.partOf.map(({ code }) => code)).toContain('B-OFFICE');
    await get('/offerings/nothing', 404);
  });

  it('shows the tree of categories with what is on sale in each', async () => {
    const { items } = await get<{ items: { id: string; name: string; count: number }[] }>('/categories');
    expect(items.length).toBeGreaterThan(3);
    const first = items.find(({ count }) => count > 0);
    expect((await list(`?category=${first?.id}&limit=1`)).total).toBe(first?.count);
  });

  it('labels every plan of Internet access, on its page and in the file for programs', async () => {
    const { items } = await get<{ items: Record<string, unknown>[] }>('/offerings/D-FTTH/labels');
    expect(items.map(({ uniquePlanId }) => uniquePlanId)).toEqual([
      'F0099000017FTTH300',
      'F0099000017FTTH1G',
      'F0099000017FTTH2G',
    ]);
    expect(items[0]).toMatchObject({
      monthlyPrice: '45.00',
      isIntroductory: true,
      introductoryMonths: 12,
      regularMonthlyPrice: '55.00',
      contractMonths: null,
      typicalDownloadMbps: 315,
    });
    const dia = await get<{ items: { contractMonths: number; earlyTermination: string }[] }>(
      '/offerings/D-DIA/labels',
    );
    expect(new Set(dia.items.map(({ contractMonths }) => contractMonths)).size).toBeGreaterThan(2);
    expect(dia.items[0]?.earlyTermination).toContain('%');
    expect((await get<{ items: unknown[] }>('/offerings/V-TF/labels')).items).toEqual([]);
    await get('/offerings/nothing/labels', 404);

    const file = await test.http().get(`${BASE}/broadband-labels.csv`).expect(200);
    expect(file.headers['content-type']).toBe('text/csv; charset=utf-8');
    const rows: Record<string, string>[] = parse(file.text, { columns: true, bom: true });
    expect(new Set(rows.map((row) => row.unique_plan_id)).size).toBe(rows.length);
    expect([...new Set(rows.map((row) => row.offering_code))]).toEqual(
      expect.arrayContaining(['D-BB', 'D-CAB', 'D-DIA', 'D-DSL', 'D-FTTH', 'D-FWA', 'M-POST', 'M-PRE']),
    );
    expect(rows.find((row) => row.unique_plan_id === 'F0099000017FTTH300')?.monthly_price).toBe('45.00');
    await test
      .http()
      .get(`${BASE}/broadband-labels.csv`)
      .set('if-none-match', String(file.headers.etag))
      .expect(304);
  });

  it('writes no formula into the file, whatever a name begins with', async () => {
    const admin = `Bearer ${await test.tokenFor('admin')}`;
    const path = `/tmf-api/productCatalogManagement/v4/productOffering/${offering('D-FWA')}`;
    const { body } = await test.http().get(path).expect(200);
    const [plan] = body.broadbandLabel as object[];
    const broadbandLabel = [{ ...plan, name: '=HYPERLINK("http://evil.example")' }];
    await test.http().patch(path).set('authorization', admin).send({ broadbandLabel }).expect(200);
    const file = await test.http().get(`${BASE}/broadband-labels.csv`).expect(200);
    const rows: Record<string, string>[] = parse(file.text, { columns: true, bom: true });
    expect(rows.find((row) => row.offering_code === 'D-FWA')?.plan_name).toMatch(/^'=/);
  });

  it('refuses a bundle that contains itself, directly or through others, and a category beneath itself', async () => {
    const admin = `Bearer ${await test.tokenFor('admin')}`;
    const api = '/tmf-api/productCatalogManagement/v4';
    const write = (method: 'post' | 'patch', path: string, body: object) =>
      test.http()[method](`${api}/${path}`).set('authorization', admin).send(body);
    const inner = await write('post', 'productOffering', { name: 'Inner', isBundle: true }).expect(201);
    const bundledProductOffering = [{ id: inner.body.id, name: 'Inner' }];
    const outer = await write('post', 'productOffering', {
      name: 'Outer',
      isBundle: true,
      bundledProductOffering,
    }).expect(201);
    const circle = { bundledProductOffering: [{ id: outer.body.id, name: 'Outer' }] };
    for (const id of [inner.body.id, outer.body.id]) {
      const refused = await write('patch', `productOffering/${id}`, circle).expect(422);
      expect(refused.body.message).toContain('would contain itself');
    }
    const unknown = {
      bundledProductOffering: [{ id: '00000000-0000-4000-8000-000000000000', name: 'Nothing' }],
    };
    await write('patch', `productOffering/${outer.body.id}`, unknown).expect(422);
    const parent = await write('post', 'category', { name: 'Above' }).expect(201);
    const child = await write('post', 'category', { name: 'Below', parentId: parent.body.id }).expect(201);
    await write('patch', `category/${parent.body.id}`, { parentId: child.body.id }).expect(422);
  });

  it('answers 304 to who has it, never one caller with another’s answer, and anew after a publication', async () => {
    const path = `${BASE}/offerings?q=cable`;
    const first = await test.http().get(path).expect(200);
    const etag = String(first.headers.etag);
    expect(etag).toMatch(/^"[0-9a-f]{8}-\d+\.[\w-]+"$/);
    expect(first.headers['cache-control']).toBe('private, no-cache');
    const again = await test.http().get(path).set('if-none-match', etag).expect(304);
    expect(again.text).toBe('');
    const other = await test.http().get(`${BASE}/offerings?q=fibre`).set('if-none-match', etag).expect(200);
    expect(other.headers.etag).not.toBe(etag);
    await test
      .http()
      .patch(`/tmf-api/productCatalogManagement/v4/productOffering/${offering('D-CAB')}`)
      .set('authorization', `Bearer ${await test.tokenFor('admin')}`)
      .send({ description: 'Said anew.' })
      .expect(200);
    const after = await test.http().get(path).set('if-none-match', etag).expect(200);
    expect(JSON.stringify(after.body)).toContain('Said anew.');
  });
});
