import { LoadDemoCatalogue } from '../../../src/business/demo-operator/catalogue/index.js';
import { LoadDemoPeople } from '../../../src/business/demo-operator/people/index.js';
import {
  Database,
  derivedId,
  type JsonObject,
  newId,
  systemScope,
} from '../../../src/domains/helpers/index.js';
import { createTestApp, type TestApp } from '../../support/app.js';
import type { Browser } from '../../support/shopper.js';
import { offering } from '../../support/shop.js';
import { until } from '../../support/until.js';
const OFFERING = offering('X-EXP');
const CATALOGUE = '/tmf-api/productCatalogManagement/v4';
const DRAFTS = '/api/v1/catalogue/drafts';
let test: TestApp;
let robin: Browser;
let other: Browser;

beforeAll(async () => {
  test = await createTestApp({ role: 'all' });
  await test.app.get(LoadDemoCatalogue).load();
  await test.app.get(LoadDemoPeople).load();
  robin = await test.signIn('robin@meridian.example');
  other = await test.signIn('admin@meridian.example');
});

afterAll(() => test.close());
const draft = async (name: string, by = robin): Promise<string> => {
  const { body } = await by.post(DRAFTS).send({ name }).expect(201);
  return String(body.id);
};
const read = async (kind: string, id: string): Promise<{ document: JsonObject; version: number }> =>
  (await robin.get(`/api/v1/catalogue/entries/${kind}/${id}`).expect(200)).body as never;
const live = async (id = OFFERING): Promise<JsonObject> =>
  (await test.http().get(`${CATALOGUE}/productOffering/${id}`).expect(200)).body as JsonObject;
const put = (id: string, kind: string, entry: string, body: object, by = robin) =>
  by.put(`${DRAFTS}/${id}/entries/${kind}/${entry}`).send(body);
const ended = (id: string) =>
  until(
    async () => (await robin.get(`${DRAFTS}/${id}`).expect(200)).body,
    ({ state }) => state === 'published' || state === 'failed',
  );
async function publish(
  id: string,
  by = robin,
): Promise<{ state: string; publication: number; failure: string }> {
  await by.post(`${DRAFTS}/${id}/publish`).send({ notes: 'For the test' }).expect(202);
  return (await ended(id)) as never;
}

/** A draft that describes the offering anew. */
async function describing(description: string, id = OFFERING, by = robin): Promise<string> {
  const { document, version } = await read('productOffering', id);
  const made = await draft(description, by);
  await put(
    made,
    'productOffering',
    id,
    { document: { ...document, description }, baseVersion: version },
    by,
  ).expect(200);
  return made;
}

it('publishes a draft with its difference, events, audit and history, and takes it back', async () => {
  const before = await live();
  const id = await describing('Known to more people');
  expect((await live()).description).toBe(before.description);

  const differences = (await robin.get(`${DRAFTS}/${id}/differences`).expect(200)).body;
  expect(differences).toMatchObject([
    {
      kind: 'productOffering',
      operation: 'change',
      differences: [
        { label: 'Description', change: 'change', before: before.description, after: 'Known to more people' },
      ],
    },
  ]);
  const checked = (await robin.post(`${DRAFTS}/${id}/check`).send({}).expect(200)).body;
  expect(checked).toMatchObject({ sound: true, conflicts: [], changeSet: { state: 'checked' } });

  const published = await publish(id);
  expect(published).toMatchObject({ state: 'published', failure: null });
  expect((await live()).description).toBe('Known to more people');
  const { publication } = published;

  const history = (
    await robin.get(`/api/v1/catalogue/entries/productOffering/${OFFERING}/history`).expect(200)
  ).body;
  expect(history[0]).toMatchObject({ publication, publisherName: expect.stringContaining('Robin') });
  const events = await test.app
    .get(Database)
    .query<{ name: string }>(
      systemScope('test'),
      `SELECT actor_name AS name FROM base.audit_entry WHERE subject_id = $1 AND operation = 'productOffering:change'`,
      [OFFERING],
    );
  expect(events).toContainEqual({ name: expect.stringContaining('Robin') });
  const back = (
    await robin.post(`/api/v1/catalogue/publications/${publication}/rollback`).send({}).expect(202)
  ).body;
  expect(await ended(back.id)).toMatchObject({ state: 'published', rollsBack: publication });
  expect((await live()).description).toBe(before.description);
  const asOf = `/api/v1/catalogue/entries/productOffering/${OFFERING}?asOf=${publication}`;
  expect((await robin.get(asOf).expect(200)).body.document.description).toBe('Known to more people');
  const list = (await robin.get('/api/v1/catalogue/publications').expect(200)).body;
  expect(list.find(({ number }: { number: number }) => number === publication).rolledBackBy).toBe(
    publication + 1,
  );
});

it('refuses a rollback of what was changed since, unless it is forced', async () => {
  const first = await publish(await describing('First words'));
  await publish(await describing('Second words'));
  const path = `/api/v1/catalogue/publications/${first.publication}/rollback`;
  const refused = (await robin.post(path).send({}).expect(409)).body;
  expect(refused).toMatchObject({
    code: 'entriesChangedSince',
    reasons: [{ path: `productOffering/${OFFERING}` }],
  });
  const asked = await Promise.all([1, 2].map(() => robin.post(path).send({ force: true })));
  expect(asked.map(({ status }) => status).sort()).toEqual([202, 409]);
  const forced = asked.find(({ status }) => status === 202)?.body.id;
  expect(await ended(forced)).toMatchObject({ state: 'published' });
  expect((await live()).description).not.toMatch(/words/);
});

it('finds drafts that touch the same entry, says what moved on, and rebases', async () => {
  const { document, version } = await read('productOffering', OFFERING);
  const mine = await draft('Mine');
  const theirs = await draft('Theirs', other);
  await put(mine, 'productOffering', OFFERING, {
    document: { ...document, description: 'Mine', interval: 9 },
    baseVersion: version,
  }).expect(200);
  await put(
    theirs,
    'productOffering',
    OFFERING,
    { document: { ...document, description: 'Theirs' } },
    other,
  ).expect(200);
  const both = (await robin.post(`${DRAFTS}/${mine}/check`).send({}).expect(200)).body;
  expect(both.others).toMatchObject([{ changeSetName: 'Theirs', resourceId: OFFERING }]);

  await publish(theirs, other);
  const moved = (await robin.post(`${DRAFTS}/${mine}/check`).send({}).expect(200)).body;
  expect(moved).toMatchObject({
    sound: false,
    conflicts: [{ published: [{ path: 'description', after: 'Theirs' }], drafted: [{}, {}] }],
  });
  expect((await robin.post(`${DRAFTS}/${mine}/publish`).send({}).expect(422)).body.code).toBe(
    'changeSetNotSound',
  );

  const rebase = `${DRAFTS}/${mine}/entries/productOffering/${OFFERING}/rebase`;
  const clash = (await robin.post(rebase).send({ way: 'merge' }).expect(409)).body;
  expect(clash).toMatchObject({ code: 'rebaseClash', reasons: [{ path: 'description' }] });
  const rebased = (await robin.post(rebase).send({ way: 'mine' }).expect(200)).body;
  expect(rebased.document).toMatchObject({ description: 'Mine', interval: 9 });
  expect(await publish(mine)).toMatchObject({ state: 'published' });
});

it('lets two people edit one draft without losing either change', async () => {
  const id = await describing('Both of us');
  const { headers } = await robin.get(`${DRAFTS}/${id}`).expect(200);
  const tag = String(headers.etag);
  await robin.patch(`${DRAFTS}/${id}`).set('if-match', tag).send({ name: 'Robin was here' }).expect(200);
  await other.patch(`${DRAFTS}/${id}`).set('if-match', tag).send({ name: 'No, I was' }).expect(412);
  expect((await robin.get(`${DRAFTS}/${id}`)).body.name).toBe('Robin was here');
  const activity = (await robin.get(`${DRAFTS}/${id}/activity`).expect(200)).body;
  expect(activity.map(({ action }: { action: string }) => action)).toEqual(['edit', 'edit', 'create']);
  await robin.post(`${DRAFTS}/${id}/discard`).send({}).expect(200);
  await put(id, 'productOffering', OFFERING, { document: {} }).expect(409);
});

it('stops what the checks find, with kind, path and fix', async () => {
  const { document } = await read('productOffering', OFFERING);
  const id = await draft('Broken');
  await put(id, 'productOffering', OFFERING, {
    document: {
      ...document,
      lifecycleStatus: 'In study',
      isBundle: 'perhaps',
      productOfferingPrice: [{ id: newId(), name: 'Nowhere' }],
    },
  }).expect(400); // no column takes it
  await put(id, 'productOffering', OFFERING, {
    document: {
      ...document,
      lifecycleStatus: 'In study',
      productOfferingTerm: 'long',
      productOfferingPrice: [{ id: newId(), name: 'Nowhere' }],
    },
  }).expect(200);
  const { findings } = (await robin.post(`${DRAFTS}/${id}/check`).send({}).expect(200)).body;
  expect(findings).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ code: 'lifecycleMove', path: 'lifecycleStatus' }),
      expect.objectContaining({
        code: 'referenceMissing',
        path: 'productOfferingPrice[0]',
        severity: 'error',
      }),
      expect.objectContaining({ path: 'productOfferingTerm', id: OFFERING }),
    ]),
  );
  await robin.post(`${DRAFTS}/${id}/publish`).send({}).expect(422);
  await robin.post(`${DRAFTS}/${id}/discard`).send({}).expect(200);
});

it('shows the effect of a price, tries carts, and holds examples that fail against it', async () => {
  const tried = { lines: [{ offering: 'D-DIA', termMonths: 36 }] };
  const empty = await draft('Nothing');
  const now = (await robin.post(`${DRAFTS}/${empty}/try`).send(tried).expect(200)).body;
  expect(now.draft).toEqual(now.live);
  const monthly = String(now.live.totals.monthly);

  const id = await draft('Dearer');
  const prices = (await live(offering('D-DIA'))).productOfferingPrice as { id: string }[];
  for (const { id: each } of prices) {
    const { document } = await read('productOfferingPrice', each);
    if (document.priceType !== 'recurring' || !document.price) continue;
    const price = document.price as { unit: string; value: number };
    await put(id, 'productOfferingPrice', each, {
      document: { ...document, price: { ...price, value: price.value + 10 } },
    }).expect(200);
  }
  const effect = (await robin.get(`${DRAFTS}/${id}/effect`).expect(200)).body;
  expect(effect.offerings).toContainEqual(expect.objectContaining({ id: offering('D-DIA'), carts: 0 }));
  expect(effect.samples.length).toBeGreaterThan(0);
  const trial = (await robin.post(`${DRAFTS}/${id}/try`).send(tried).expect(200)).body;
  expect(Number(trial.draft.totals.monthly)).toBe(Number(monthly) + 10);
  const differences = (await robin.get(`${DRAFTS}/${id}/differences`).expect(200)).body;
  expect(differences[0].differences).toMatchObject([{ label: 'Amount', valueKind: 'money', path: 'price' }]);

  const example = { name: 'Dedicated Internet', request: tried, expected: { monthly } };
  const kept = (await robin.post('/api/v1/catalogue/examples').send(example).expect(201)).body;
  const report = (await robin.post(`${DRAFTS}/${id}/check`).send({}).expect(200)).body;
  expect(report).toMatchObject({ sound: false, examples: [{ passed: false, everywhere: true }] });
  expect(report.findings).toContainEqual(expect.objectContaining({ code: 'exampleFailed', kind: 'example' }));
  await robin.delete(`/api/v1/catalogue/examples/${kept.id}`).expect(204);
  expect((await robin.post(`${DRAFTS}/${id}/check`).send({}).expect(200)).body.sound).toBe(true);
  await robin.post(`${DRAFTS}/${id}/discard`).send({}).expect(200);
});

it('publishes at the hour, and mails the author when the check fails then', async () => {
  const good = await describing('At its hour', offering('V-TF'));
  const publishAt = new Date(Date.now() + 1_500).toISOString();
  const body = (await robin.post(`${DRAFTS}/${good}/schedule`).send({ publishAt }).expect(200)).body;
  expect(body).toMatchObject({ state: 'scheduled', publishAt });
  await robin.post(`${DRAFTS}/${good}/schedule`).send({ publishAt: '2020-01-01T00:00:00Z' }).expect(409);
  const late = await describing('Overtaken', OFFERING);
  const soon = new Date(Date.now() + 2_500).toISOString();
  await robin.post(`${DRAFTS}/${late}/schedule`).send({ publishAt: soon }).expect(200);
  await publish(await describing('Quicker', OFFERING, other), other);
  expect(await ended(good)).toMatchObject({ state: 'published' });
  expect((await live(offering('V-TF'))).description).toBe('At its hour');

  expect(await ended(late)).toMatchObject({
    state: 'failed',
    failure: expect.stringContaining('published anew'),
  });
  expect((await live()).description).toBe('Quicker');
  const mails = await test.app
    .get(Database)
    .query<{ subject: string }>(
      systemScope('test'),
      `SELECT subject FROM base.mail WHERE subject LIKE '%not published'`,
    );
  expect(mails.length).toBeGreaterThan(0);
  await robin.post(`${DRAFTS}/${late}/reopen`).send({}).expect(200);
});

it('adds and removes entries, and lists what is drafted', async () => {
  const id = await draft('A category');
  const made = (
    await robin
      .post(`${DRAFTS}/${id}/entries`)
      .send({ kind: 'category', document: { name: 'Satellite', lifecycleStatus: 'Active', isRoot: true } })
      .expect(201)
  ).body;
  const found = (await robin.get('/api/v1/catalogue/entries?text=satell').expect(200)).body;
  expect(found).toMatchObject([
    { id: made.id, published: false, drafts: [{ changeSetId: id, operation: 'add' }] },
  ]);
  await publish(id);
  await test.http().get(`${CATALOGUE}/category/${made.id}`).expect(200);
  const removal = await draft('No satellites');
  await put(removal, 'category', made.id, { document: null }).expect(200);
  const used = await draft('Not what is used');
  await put(used, 'category', derivedId('category:voice'), { document: null }).expect(200);
  const { findings } = (await robin.post(`${DRAFTS}/${used}/check`).send({}).expect(200)).body;
  expect(findings[0]).toMatchObject({ code: 'referenceMissing' });
  await publish(removal);
  await test.http().get(`${CATALOGUE}/category/${made.id}`).expect(404);
});
