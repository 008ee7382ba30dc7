import { jest } from '@jest/globals';
import {
  EditEntries,
  ManageChangeSets,
  PublishChangeSet,
  PublishJob,
  ReadHistory,
} from '../../src/business/catalog-publishing/index.js';
import { PublicationRepository } from '../../src/domains/catalog-publication/index.js';
import { Database, type JsonObject, newId, systemScope } from '../../src/domains/helpers/index.js';
import { createTestApp, type TestApp } from '../support/app.js';

const SYSTEM = systemScope('test');

let test: TestApp;

beforeAll(async () => {
  test = await createTestApp(); // no worker: the test runs the job itself
});

afterEach(() => {
  jest.restoreAllMocks();
});

afterAll(() => test.close());

const scope = () => test.scopeFor('catalogueManager');
const count = async (sql: string, ...parameters: unknown[]): Promise<number> => {
  const [row] = await test.app.get(Database).query<{ n: number }>(SYSTEM, sql, parameters);
  return row?.n ?? 0;
};
const categories = (ids: readonly string[]) =>
  count('SELECT count(*)::integer AS n FROM base.category WHERE id = ANY ($1::uuid[])', ids);
const eventsOf = (ids: readonly string[]) =>
  count('SELECT count(*)::integer AS n FROM base.outbox_event WHERE aggregate_id = ANY ($1::uuid[])', ids);

/** A draft that adds categories and is on its way, with nobody to publish it but the test. */
async function underWay(documents: readonly JsonObject[]): Promise<{ id: string; ids: string[] }> {
  const { id } = await test.app.get(ManageChangeSets).create(scope(), 'Under way', null);
  const ids: string[] = [];
  for (const document of documents) {
    const made = await test.app.get(EditEntries).put(scope(), id, { kind: 'category', document });
    ids.push(made.resourceId);
  }
  await test.app.get(PublishChangeSet).execute(scope(), id);
  return { id, ids };
}

const THREE = ['One', 'Two', 'Three'].map((name) => ({ name, lifecycleStatus: 'Active' }));

it('leaves nothing when a publication breaks in the middle, and says so', async () => {
  const { id, ids } = await underWay(THREE);
  jest.spyOn(test.app.get(PublicationRepository), 'add').mockImplementation(async (tx) => {
    await tx.query('SELECT 1 / (SELECT count(*) FROM base.category WHERE false)'); // rows and events are written by now
    return 0;
  });
  await test.app.get(PublishJob).run(id);
  expect(await categories(ids)).toBe(0);
  expect(await eventsOf(ids)).toBe(0);
  const draft = await test.app.get(ManageChangeSets).get(scope(), id);
  expect(draft).toMatchObject({ state: 'failed', publication: null });
  jest.restoreAllMocks();

  await test.app.get(ManageChangeSets).reopen(scope(), id);
  await test.app.get(PublishChangeSet).execute(scope(), id);
  await test.app.get(PublishJob).run(id);
  expect(await categories(ids)).toBe(3);
  expect(await eventsOf(ids)).toBe(3);
});

it('goes on after a restart, and leaves a draft to be tried again while the database is away', async () => {
  const { id, ids } = await underWay(THREE);
  const away = Object.assign(new Error('terminating connection'), { code: '57P01' });
  jest.spyOn(test.app.get(PublicationRepository), 'add').mockRejectedValue(away);
  await expect(test.app.get(PublishJob).run(id)).rejects.toBe(away); // the queue keeps the job
  expect(await categories(ids)).toBe(0);
  expect((await test.app.get(ManageChangeSets).get(scope(), id)).state).toBe('publishing');
  jest.restoreAllMocks();
  await test.app.get(PublishJob).run(id);
  expect(await categories(ids)).toBe(3);
});

it('is done once by two workers', async () => {
  const { id, ids } = await underWay(THREE);
  const job = test.app.get(PublishJob);
  await Promise.all([job.run(id), job.run(id)]);
  await job.run(id);
  expect(await eventsOf(ids)).toBe(3);
  expect(
    await count('SELECT count(*)::integer AS n FROM base.catalogue_publication WHERE change_set_id = $1', id),
  ).toBe(1);
  const { items } = await test.app.get(ReadHistory).list(scope(), { offset: 0, limit: 50 });
  expect(items.map(({ number }) => number)).toEqual(items.map((_, index) => items.length - index));
});

it('does nothing for a draft that was taken off the schedule', async () => {
  const { id } = await test.app.get(ManageChangeSets).create(scope(), 'Later', null);
  const entry = newId();
  await test.app
    .get(EditEntries)
    .put(scope(), id, { kind: 'category', id: entry, document: { name: 'Later' } });
  await test.app.get(PublishChangeSet).execute(scope(), id, { publishAt: new Date(Date.now() + 60_000) });
  await test.app.get(PublishJob).run(id); // too early
  expect((await test.app.get(ManageChangeSets).get(scope(), id)).state).toBe('scheduled');
  await test.app.get(PublishChangeSet).unschedule(scope(), id);
  await test.app.get(PublishJob).run(id);
  expect(await categories([entry])).toBe(0);
});
