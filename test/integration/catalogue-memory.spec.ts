import fc from 'fast-check';
import {
  candidateOf,
  CATALOGUE_KINDS,
  catalogueFrom,
  CatalogueLoader,
  CatalogueSnapshot,
  type CatalogueVersion,
  type LoadedCatalogue,
} from '../../src/business/catalog/index.js';
import {
  productOfferingDefinition,
  productOfferingPriceDefinition,
} from '../../src/domains/catalog/index.js';
import {
  Clock,
  Database,
  FixedClock,
  inOneWork,
  type JsonObject,
  newId,
  repositoryOf,
  type ResourceDefinition,
  ResourceRepository,
  systemScope,
} from '../../src/domains/helpers/index.js';
import { EventListener } from '../../src/integration/events/index.js';
import type { TestApp } from '../support/app.js';
import { createShop, offering } from '../support/shop.js';
import { until } from '../support/until.js';

const SYSTEM = systemScope('test');
const OWNER = { tenantId: null, customerId: null };

describe('the catalogue in memory', () => {
  let test: TestApp;
  let database: Database;
  let offerings: ResourceRepository;
  let prices: ResourceRepository;

  beforeAll(async () => {
    test = await createShop();
    database = test.app.get(Database);
    const of = (definition: ResourceDefinition) =>
      test.app.get<ResourceRepository>(repositoryOf(definition), { strict: false });
    offerings = of(productOfferingDefinition);
    prices = of(productOfferingPriceDefinition);
  });

  afterAll(() => test.close());

  const rename = (id: string, name: string, repository = offerings) =>
    database.transaction(SYSTEM, async (tx) => {
      const current = await repository.claim(tx, id);
      await repository.replace(tx, current, { ...current.document, name }, new Date());
    });

  /** As another process would hold it; deaf: its connection for announcements is lost. */
  function snapshotOf(listener: EventListener, clock: Clock) {
    return new CatalogueSnapshot(new CatalogueLoader(database), clock, listener);
  }
  const standing = () => new FixedClock(new Date('2026-11-22T10:00:00.000Z'));
  const nameIn = (version: CatalogueVersion, code: string) => version.offerings.get(offering(code))?.name;

  it('shows a publication in every process within a second, though no second passes on its clock', async () => {
    const snapshots = Array.from({ length: 3 }, () => snapshotOf(test.app.get(EventListener), standing()));
    for (const snapshot of snapshots) await snapshot.current();
    const began = performance.now();
    await rename(offering('D-CAB'), 'Cable Internet renamed');
    await until(async () => {
      const versions = await Promise.all(snapshots.map((snapshot) => snapshot.current()));
      return versions.every((version) => nameIn(version, 'D-CAB') === 'Cable Internet renamed');
    });
    expect(performance.now() - began).toBeLessThan(1_000);
    for (const snapshot of snapshots) snapshot.onModuleDestroy();
  });

  it('reads what changed, and no more', async () => {
    const clock = standing();
    const snapshot = snapshotOf(new EventListener({}), clock);
    const before = await snapshot.current();
    await rename(offering('D-FTTH'), 'Fibre renamed');
    clock.advance(1_000);
    // the application's own snapshot shares the database object: let it finish first
    const own = test.app.get(CatalogueSnapshot);
    await until(async () => nameIn(await own.newest(), 'D-FTTH') === 'Fibre renamed');
    const sent = jest.spyOn(database, 'query');
    const after = await snapshot.current();
    expect(sent.mock.calls.map(([, sql]) => sql.includes('ANY ($1::uuid[])'))).toEqual([
      false, // the revision
      false, // what was noted
      true, // one offering
      false, // whether anything was committed meanwhile
    ]);
    sent.mockRestore();
    expect(nameIn(after, 'D-FTTH')).toBe('Fibre renamed');
    expect(nameIn(before, 'D-FTTH')).not.toBe('Fibre renamed');
    expect(after.stamp).not.toBe(before.stamp);
    expect(after.offerings.get(offering('D-CAB'))).toBe(before.offerings.get(offering('D-CAB')));
    expect(after.byCode.get('D-FTTH')).toBe(after.offerings.get(offering('D-FTTH')));
  });

  it('reads everything again when the notes do not reach back', async () => {
    const loader = new CatalogueLoader(database);
    const loaded = await loader.load(undefined);
    const old: LoadedCatalogue = { revision: -5, version: catalogueFrom({}, 'ancient') };
    expect((await loader.load(old)).version.stamp).toBe(loaded.version.stamp);
    expect((await loader.load(old)).version.offerings.size).toBe(loaded.version.offerings.size);
  });

  it('keeps the notes of the last thousand commits', async () => {
    const [{ most, all } = { most: 0, all: 0 }] = await database.query<{ most: number; all: number }>(
      SYSTEM,
      `SELECT count(DISTINCT revision)::int AS most, (SELECT revision::int FROM base.catalogue_revision) AS all FROM base.catalogue_change`,
    );
    expect(most).toBe(Math.min(all, 1_000));
  });

  it('watches the table of every kind that is held', async () => {
    const rows = await database.query<{ kind: string }>(
      SYSTEM,
      `SELECT DISTINCT convert_from(substring(tgargs FROM 1 FOR position('\\000'::bytea IN tgargs) - 1), 'UTF8') AS kind
         FROM pg_trigger WHERE tgname = 'note_catalogue_change'`,
    );
    expect(rows.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(CATALOGUE_KINDS.map(([kind]) => kind)),
    );
  });

  it('cannot be renumbered by the serving role', async () => {
    await expect(
      database.query(SYSTEM, 'UPDATE base.catalogue_revision SET revision = 1'),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('stays the same for a request until its end', async () => {
    const snapshot = test.app.get(CatalogueSnapshot);
    await inOneWork(async () => {
      const first = await snapshot.current();
      await rename(offering('D-FWA'), 'Radio renamed');
      await until(async () => nameIn(await snapshot.newest(), 'D-FWA') === 'Radio renamed');
      expect(await snapshot.current()).toBe(first);
      expect(nameIn(await snapshot.current(), 'D-FWA')).not.toBe('Radio renamed');
    });
    expect(nameIn(await snapshot.current(), 'D-FWA')).toBe('Radio renamed');
  });

  it('is the same, read bit by bit or as a whole', async () => {
    const codes = ['D-DIA', 'D-CAB', 'V-POTS', 'M-POST'];
    const loader = new CatalogueLoader(database);
    let held = await loader.load(undefined);
    const made: string[] = [];
    const steps: Record<string, (text: string) => Promise<unknown>> = {
      rename: (text) => rename(offering(codes[text.length % codes.length] ?? 'D-DIA'), text),
      reprice: (text) => {
        const price = [...held.version.documents('productOfferingPrice').keys()][text.length % 5];
        return rename(String(price), text, prices);
      },
      create: (text) =>
        database.transaction(SYSTEM, async (tx) => {
          const { id } = await offerings.insert(tx, { name: text }, { owner: OWNER, now: new Date() });
          made.push(id);
        }),
      remove: async () => {
        const id = made.pop();
        if (!id) return;
        await database.transaction(SYSTEM, async (tx) => offerings.remove(tx, await offerings.claim(tx, id)));
      },
      fail: (text) =>
        database
          .transaction(SYSTEM, async (tx) => {
            await offerings.insert(tx, { name: text }, { owner: OWNER, now: new Date() });
            throw new Error('rolled back');
          })
          .catch(() => undefined),
    };
    const step = fc.tuple(
      fc.constantFrom(...Object.keys(steps)),
      fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme-ascii' }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (run) => {
        for (const [name, text] of run) await steps[name]?.(text);
        held = await loader.load(held);
        const whole = await loader.load(undefined);
        expect(held.version.stamp).toBe(whole.version.stamp);
        for (const [kind] of CATALOGUE_KINDS)
          expect(new Map(held.version.documents(kind))).toEqual(new Map(whole.version.documents(kind)));
        expect(JSON.stringify([...sorted(held.version)])).toBe(JSON.stringify([...sorted(whole.version)]));
      }),
      { numRuns: 12 },
    );
  });

  it('has candidates that share what did not change and leave the version alone', async () => {
    const version = await test.app.get(CatalogueSnapshot).newest();
    const document = version.documents('productOffering').get(offering('D-CAB')) as JsonObject;
    const id = newId();
    const candidate = candidateOf(version, [
      { kind: 'productOffering', id: offering('D-CAB'), document: { ...document, name: 'Proposed' } },
      { kind: 'productOffering', id: offering('D-DIA'), document: null },
      { kind: 'category', id, document: { id, name: 'New' } },
    ]);
    expect(nameIn(candidate, 'D-CAB')).toBe('Proposed');
    expect(candidate.offerings.has(offering('D-DIA'))).toBe(false);
    expect(candidate.documents('category').size).toBe(version.documents('category').size + 1);
    expect(candidate.documents('catalog')).toBe(version.documents('catalog'));
    expect(nameIn(version, 'D-CAB')).not.toBe('Proposed');
    expect(candidate.stamp).not.toBe(version.stamp);
    const key = Symbol('test');
    const build = jest.fn(({ offerings: all }: CatalogueVersion) => all.size);
    expect([candidate.derived(key, build), candidate.derived(key, build)]).toEqual([
      candidate.offerings.size,
      candidate.offerings.size,
    ]);
    expect(build).toHaveBeenCalledTimes(1);
  });
});

/** With what is read only when somebody looks at it. */
const sorted = ({ offerings }: CatalogueVersion) =>
  Array.from(offerings.values(), (offering) => {
    const { priced, characteristics, orderEntryFields, bundledOfferings, relationships } = offering;
    return { ...offering, priced, characteristics, orderEntryFields, bundledOfferings, relationships };
  }).sort((a, b) => (a.id < b.id ? -1 : 1));
