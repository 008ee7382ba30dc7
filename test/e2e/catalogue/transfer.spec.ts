import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { LoadDemoCatalogue } from '../../../src/business/demo-operator/catalogue/index.js';
import { LoadDemoPeople } from '../../../src/business/demo-operator/people/index.js';
import { derivedId, newId } from '../../../src/domains/helpers/index.js';
import { createTestApp, type TestApp } from '../../support/app.js';
import type { Browser } from '../../support/shopper.js';
import { offering } from '../../support/shop.js';
import { until } from '../../support/until.js';

const CATALOGUE = '/tmf-api/productCatalogManagement/v4';
const DRAFTS = '/api/v1/catalogue/drafts';

interface Job {
  readonly id: string;
  readonly status: string;
  readonly errorLog?: string;
  readonly url: string;
  readonly draftId?: string;
  readonly faultFileUrl?: string;
  readonly publication?: number;
  readonly progress?: { rows: number; good?: number; bad?: number; unchanged?: number };
}

let test: TestApp;
let robin: Browser;

beforeAll(async () => {
  test = await createTestApp({ role: 'all' });
  await test.app.get(LoadDemoCatalogue).load();
  await test.app.get(LoadDemoPeople).load();
  robin = await test.signIn('robin@meridian.example');
});

afterAll(() => test.close());

const upload = async (content: string | Buffer, name = 'catalogue.csv'): Promise<string> => {
  const type = name.endsWith('.json') ? 'application/octet-stream' : 'text/csv';
  const { body } = await robin
    .post(`/api/v1/catalogue/files?name=${name}`)
    .set('content-type', type)
    .send(content)
    .expect(201);
  return String(body.url);
};
async function done(kind: string, body: object): Promise<Job> {
  const { body: made } = await robin.post(`${CATALOGUE}/${kind}`).send(body).expect(201);
  return until(
    async () => (await robin.get(`${CATALOGUE}/${kind}/${String(made.id)}`).expect(200)).body as Job,
    ({ status }) => status === 'Succeeded' || status === 'Failed',
    60_000,
  );
}
const fetched = async (url: string): Promise<string> => {
  const { text, body } = await robin.get(url).buffer(true).expect(200);
  return text ?? Buffer.from(body as Uint8Array).toString();
};
const imported = async (content: string | Buffer, rest: object = {}, name?: string): Promise<Job> =>
  done('importJob', { url: await upload(content, name), mode: 'draft', ...rest });
const table = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true });

it.each(['text/csv', 'application/json'])(
  'exports the catalogue as %s, and takes it back without a change',
  async (contentType) => {
    const job = await done('exportJob', { url: '', contentType });
    expect(job).toMatchObject({ status: 'Succeeded' });
    const again = await imported(await fetched(job.url), {}, contentType === 'text/csv' ? 'a.csv' : 'a.json');
    expect(again).toMatchObject({
      status: 'Succeeded',
      progress: { good: 0, bad: 0, unchanged: job.progress?.rows },
    });
    expect(again.draftId).toBeUndefined();
  },
);

it('exports what a query chooses', async () => {
  const job = await done('exportJob', {
    url: '',
    contentType: 'text/csv',
    query: 'productOffering?code=D-DIA',
  });
  expect(table(await fetched(job.url))).toMatchObject([
    { kind: 'productOffering', id: offering('D-DIA'), code: 'D-DIA' },
  ]);
  const wrong = await done('exportJob', { url: '', query: 'productOffering?colour=red' });
  expect(wrong).toMatchObject({ status: 'Failed', errorLog: expect.stringContaining('colour') });
});

it('changes the columns that a file has, of either separator and line end', async () => {
  const id = offering('D-DIA');
  const file = `\uFEFFkind;id;description\r\nproductOffering;${id};"Bought; with ""care"""\r\n`;
  const job = await imported(file, { draftName: 'Words' });
  expect(job).toMatchObject({ status: 'Succeeded', progress: { rows: 1, good: 1, bad: 0 } });
  const { body } = await robin.get(`${DRAFTS}/${job.draftId}/differences`).expect(200);
  expect(body).toMatchObject([
    { id, operation: 'change', differences: [{ path: 'description', after: 'Bought; with "care"' }] },
  ]);
  expect((await robin.get(`${CATALOGUE}/productOffering/${id}`)).body.description).not.toContain('care');
});

it('keeps formulas out of spreadsheets, and gives the text back', async () => {
  const evil = '=HYPERLINK("https://evil.example")';
  const id = newId();
  const document = { id, name: evil, description: "'=1", lifecycleStatus: 'Active', '@type': 'Category' };
  expect(
    await imported(JSON.stringify({ category: [document] }), { mode: 'direct' }, 'a.json'),
  ).toMatchObject({ status: 'Succeeded' });
  const job = await done('exportJob', {
    url: '',
    contentType: 'text/csv',
    query: `category?name=${encodeURIComponent(evil)}`,
  });
  const text = await fetched(job.url);
  expect(table(text)).toMatchObject([{ name: `'${evil}`, description: "''=1" }]);
  expect(text.split(/[\r\n,]/).filter((cell) => /^"?[=+@-]/.test(cell))).toEqual([]);
  expect(await imported(text)).toMatchObject({ progress: { good: 0, bad: 0, unchanged: 1 } });
});

it('takes 10,000 rows, leaves 300 bad ones out with place and fix, and publishes none of it by itself', async () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => [
    'productOfferingPrice',
    derivedId(`bulk:${index}`),
    `Bulk ${index}`,
    'Active',
    'recurring',
    'month',
    index % 100 < 2 ? 'cheap' : String(index / 100),
    'USD',
  ]);
  for (let index = 50; index < 10_000; index += 100) rows[index]?.splice(1, 1, 'no-id'); // and 200 without a number
  const heading = [
    'kind',
    'id',
    'name',
    'lifecycleStatus',
    'priceType',
    'recurringChargePeriodType',
    'price.value (number)',
    'price.unit',
  ];
  const started = performance.now();
  const job = await imported(stringify([heading, ...rows]));
  expect(job).toMatchObject({ status: 'Succeeded', progress: { rows: 10_000, good: 9_700, bad: 300 } });
  expect(performance.now() - started).toBeLessThan(60_000);

  const { body, headers } = await robin.get(`/api/v1/catalogue/imports/${job.id}/faults?limit=2`).expect(200);
  expect(headers['x-total-count']).toBe('300');
  expect(body).toMatchObject([
    {
      row: 2,
      column: 'price.value (number)',
      message: expect.stringContaining('"cheap" is no number'),
      fix: expect.any(String),
    },
    { row: 3 },
  ]);
  const left = table(await fetched(String(job.faultFileUrl)));
  expect(left).toHaveLength(300);
  expect(left[2]).toMatchObject({
    id: 'no-id',
    name: 'Bulk 50',
    reason: expect.stringContaining('no id'),
    place: 'row 52, id',
  });

  const draft = (await robin.get(`${DRAFTS}/${job.draftId}`).expect(200)).body;
  expect(draft).toMatchObject({ state: 'draft', origin: 'import', entryCount: 9_700 });
  await robin.get(`${CATALOGUE}/productOfferingPrice/${derivedId('bulk:5')}`).expect(404);
  await robin.post(`${DRAFTS}/${job.draftId}/publish`).send({}).expect(202);
  const end = await until(
    async () => (await robin.get(`${DRAFTS}/${job.draftId}`)).body as { state: string },
    ({ state }) => state !== 'publishing',
    60_000,
  );
  expect(end.state).toBe('published');
  await robin.get(`${CATALOGUE}/productOfferingPrice/${derivedId('bulk:5')}`).expect(200);
}, 180_000);

it('reports what the catalogue refuses, and rows that stand there twice', async () => {
  const id = offering('D-DIA');
  const missing = JSON.stringify([{ id: newId(), name: 'Gone' }]);
  const file = stringify([
    ['kind', 'id', 'operation', 'name', 'productOfferingPrice (json)'],
    ['productOffering', id, '', 'Dedicated', missing],
    ['productOffering', id, '', 'Again', missing],
    ['spaceship', newId(), '', 'X', ''],
    ['productOffering', newId(), 'remove', '', ''],
    ['productOffering', newId(), 'destroy', '', ''],
    ['productOffering', newId(), '', 'Half', '[{'],
    ['category', '', '', 'Good one', ''],
  ]);
  const job = await imported(file);
  expect(job.progress).toMatchObject({ rows: 7, good: 1, bad: 6 });
  const { body } = await robin.get(`/api/v1/catalogue/imports/${job.id}/faults`).expect(200);
  expect(body).toMatchObject([
    {
      row: 2,
      resourceId: id,
      column: 'productOfferingPrice (json)',
      message: expect.stringContaining('not in the catalogue'),
    },
    { row: 3, message: expect.stringContaining('row 2 already') },
    { row: 4, column: 'kind' },
    { row: 5, column: 'operation' },
    { row: 6, column: 'operation' },
    { row: 7, column: 'productOfferingPrice (json)' },
  ]);
});

it('publishes a direct import as one publication, or nothing of it', async () => {
  const [good, bad] = [newId(), newId()];
  const file = (broken: string): string =>
    stringify([
      ['kind', 'id', 'name', 'isRoot (boolean)'],
      ['category', good, 'Direct', 'TRUE'],
      ['category', bad, 'Direct too', broken],
    ]);
  const failed = await imported(file('perhaps'), { mode: 'direct' });
  expect(failed).toMatchObject({ status: 'Failed', errorLog: expect.stringContaining('row 3') });
  await robin.get(`${CATALOGUE}/category/${good}`).expect(404);
  const data = `data:text/csv;base64,${Buffer.from(file('false')).toString('base64')}`;
  const job = await done('importJob', { url: data });
  expect(job).toMatchObject({ status: 'Succeeded', publication: expect.any(Number) });
  const { body } = await robin.get(`/api/v1/catalogue/publications/${job.publication}`).expect(200);
  expect(body).toMatchObject({ entryCount: 2, origin: 'import' });
  await robin.get(`${CATALOGUE}/category/${bad}`).expect(200);
});

it('opens no foreign address, and says how to do it', async () => {
  const job = await done('importJob', { url: 'https://example.com/catalogue.json' });
  expect(job).toMatchObject({
    status: 'Failed',
    errorLog: expect.stringContaining('/api/v1/catalogue/files'),
  });
});

it.each([
  ['no heading', 'one,two\n1,2', 'kind'],
  ['a broken quote', `kind,id,name\ncategory,${newId()},"open`, 'quotes'],
  ['another encoding', Buffer.from([0x6b, 0x69, 0x6e, 0x64, 0x2c, 0x69, 0x64, 0x0a, 0xe9, 0xe8]), 'UTF-8'],
])('refuses a file with %s as a whole', async (_, content, words) => {
  expect(await imported(content)).toMatchObject({
    status: 'Failed',
    errorLog: expect.stringContaining(words),
  });
});

it('refuses empty and oversized files, other types, and strangers', async () => {
  const post = (browser: Browser) => browser.post('/api/v1/catalogue/files');
  await post(robin).set('content-type', 'text/csv').send('').expect(400);
  await post(robin).set('content-type', 'text/html').send('<p>').expect(415);
  await post(robin).send({ a: 1 }).expect(415);
  await robin.post(DRAFTS).set('content-type', 'text/csv').send('a,b').expect(415);
  expect([401, 403]).toContain((await post(test.http()).set('content-type', 'text/csv').send('a')).status);
  await robin.get(`/api/v1/catalogue/files/${newId()}/content`).expect(404);
});

it('refuses to cancel a job that has ended', async () => {
  const job = await done('importJob', { url: 'https://example.com/a.csv' });
  const refused = await robin.post(`/api/v1/catalogue/imports/${job.id}/cancel`).send({}).expect(409);
  expect(refused.body.code).toBe('jobEnded');
});
