import type { TestingModule } from '@nestjs/testing';
import { LoadDemoPlaces, SuggestAddresses } from '../../src/business/service-availability/index.js';
import { Database, FixedClock } from '../../src/domains/helpers/index.js';
import { startAvailability, visitorScope } from '../support/availability.js';

const scope = visitorScope();

describe('places', () => {
  let module: TestingModule;
  let stop: () => Promise<void>;
  let database: Database;
  const clock = new FixedClock(new Date('2026-11-20T15:00:00.000Z'));

  beforeAll(async () => {
    ({ module, stop } = await startAvailability(clock));
    database = module.get(Database);
  });
  afterAll(() => stop());

  const load = (): Promise<void> => module.get(LoadDemoPlaces).load();
  const count = async (from: string): Promise<number> =>
    (await database.query<{ n: number }>(scope, `SELECT count(*)::int AS n FROM ${from}`))[0]?.n ?? -1;
  const texts = async (text: string): Promise<string[]> =>
    (await module.get(SuggestAddresses).suggest(scope, text)).map((one) => one.text);

  describe('demo places', () => {
    it('are 12 wire centres in 6 states and 400 locations with ids of 13 digits, loaded twice or once', async () => {
      await load();
      expect(await count('telecom.wire_centre')).toBe(12);
      expect(await count('(SELECT DISTINCT state_or_province FROM telecom.wire_centre) s')).toBe(6);
      expect(await count('telecom.service_location')).toBe(400);
      expect(await count(`telecom.service_location WHERE location_id !~ '^\\d{13}$'`)).toBe(0);
      expect(await count(`telecom.service_location WHERE location_id LIKE '0%'`)).toBeGreaterThan(10);
    });

    it('are written again when they have grown old, and stay the same places', async () => {
      const before = await count('telecom.service_coverage');
      clock.advance(20 * 86_400_000);
      await load();
      clock.advance(-20 * 86_400_000);
      await database.query(scope, `UPDATE telecom.wire_centre SET updated_at = '2020-01-01'`);
      await load();
      expect(await count('telecom.service_coverage')).toBe(before);
      expect(await count(`telecom.wire_centre WHERE data_as_of > '2026-11-20T15:00:00Z'`)).toBe(0);
    });
  });

  describe('suggestions while typing', () => {
    it.each([
      ['200 har', '200 Harbor Street, Harborview, OH 44101'],
      ['200 HARBOR ST, ha', '200 Harbor Street, Harborview, OH 44101'],
      ['18 mill la', '18 Mill Lane, Harborview, OH 44101'],
      ['9 st a', '9 Saint Alma Way, Harborview, OH 44102'],
      ['75 depto rd', '75 Depot Road, Kestrel Falls, PA 15201'],
      ['kestrel', 'Kestrel Falls area, PA'],
      ['4410', '44101 Harborview, OH'],
    ])('offer for %j %j', async (typed, expected) => {
      expect(await texts(typed)).toContain(expected);
    });

    it('list the units of the one building that is left', async () => {
      expect(await texts('12 cannery row harborview oh 44101')).toEqual(
        ['100', '110', '200', '210', '300', '3B'].map(
          (unit) => `12 Cannery Row, Suite ${unit}, Harborview, OH 44101`,
        ),
      );
    });

    it('are never a post office box, at most eight, and nothing for nothing', async () => {
      expect((await texts('117')).join()).not.toContain('PO Box');
      expect((await texts('1')).length).toBeLessThanOrEqual(8);
      expect(await texts('')).toEqual([]);
      expect(await texts('%_')).toEqual([]);
    });

    it('come within 50 ms', async () => {
      await texts('200 har');
      const times: number[] = [];
      for (const typed of [
        '2',
        '20',
        '200',
        '200 ',
        '200 h',
        '200 ha',
        '200 har',
        '200 harbr stret',
        'kest',
        '441',
      ]) {
        const start = performance.now();
        await texts(typed);
        times.push(performance.now() - start);
      }
      times.sort((a, b) => a - b);
      expect(times[5]).toBeLessThan(50);
    });
  });
});
