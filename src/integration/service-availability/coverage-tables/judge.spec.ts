import type { CoverageRow, WireCentreRow } from './coverage-rows.js';
import { type AreaKind, judgeArea } from './judge-area.js';
import { judgeLocation } from './judge-location.js';

const NOW = new Date('2026-11-20T12:00:00.000Z');
const daysAgo = (days: number): Date => new Date(NOW.getTime() - days * 86_400_000);

const row = (rest: Partial<CoverageRow>): CoverageRow => ({
  technology: 'FTTP',
  sourceName: 'records',
  served: true,
  construction: false,
  constructionEstimate: null,
  maxDownMbps: 1_000,
  maxUpMbps: 1_000,
  asOf: daysAgo(10),
  ...rest,
});

const centre = (rest: Partial<WireCentreRow> = {}): WireCentreRow => ({
  id: '1',
  code: 'AAAAOHMA',
  name: 'A',
  timeZone: 'America/New_York',
  technologies: ['copper', 'DOCSIS', 'FWA', 'FTTP', 'onNetFibre'],
  maxDownMbps: 10_000,
  maxUpMbps: 10_000,
  intervalDays: 3,
  capacityLeft: 5,
  tenDigitDialling: false,
  sourceName: 'inventory',
  asOf: daysAgo(1),
  ...rest,
});

const fibre = (...rows: CoverageRow[]) =>
  judgeLocation(rows, NOW).find(({ technology }) => technology === 'FTTP');

const results = (centres: WireCentreRow[], kind: AreaKind) =>
  Object.fromEntries(judgeArea(centres, kind, NOW).map(({ technology, result }) => [technology, result]));

describe('what the sources say of a location', () => {
  it('is a plain yes when all agree, with the lowest speed that any of them claims', () => {
    const other = row({ sourceName: 'filing', maxDownMbps: 940, maxUpMbps: null });
    expect(fibre(row({}), other)).toMatchObject({
      result: 'served',
      confidence: 'high',
      doubts: [],
      maxDownMbps: 940,
      maxUpMbps: 1_000,
    });
  });

  it('is a plain no when nobody speaks of it', () => {
    expect(fibre(row({ technology: 'copper' }))).toMatchObject({ result: 'notServed', confidence: 'high' });
  });

  it('is unknown when they disagree', () => {
    const answer = fibre(row({}), row({ sourceName: 'filing', served: false }));
    expect(answer).toMatchObject({ result: 'unknown', confidence: 'low', doubts: ['sourcesDisagree'] });
    expect(answer?.statements).toHaveLength(2);
  });

  it('is doubtful when all of it is older than 180 days, and not before', () => {
    expect(fibre(row({ asOf: daysAgo(181) }))).toMatchObject({ confidence: 'low', doubts: ['staleData'] });
    expect(fibre(row({ asOf: daysAgo(180) }))).toMatchObject({ confidence: 'high', doubts: [] });
    expect(fibre(row({ asOf: daysAgo(300) }), row({ sourceName: 'filing' }))?.doubts).toEqual([]);
  });

  it('can be construction with an estimate', () => {
    expect(fibre(row({ construction: true, constructionEstimate: '48000' }))).toMatchObject({
      result: 'construction',
      confidence: 'medium',
      constructionEstimate: '48000',
    });
  });
});

describe('what wire centres say of an area', () => {
  it('is likely for shared lines, and never a promise of fibre for one building', () => {
    expect(results([centre()], 'wireCentre')).toEqual({
      copper: 'served',
      FWA: 'served',
      DOCSIS: 'served',
      FTTP: 'served',
      offNetFibre: 'notServed',
      onNetFibre: 'unknown',
    });
    expect(judgeArea([centre()], 'wireCentre', NOW)[0]).toMatchObject({ confidence: 'medium' });
    expect(judgeArea([centre()], 'zip', NOW)[0]).toMatchObject({ confidence: 'low' });
  });

  it('is certain on a border only of what both sides have', () => {
    const border = results([centre(), centre({ id: '2', technologies: ['copper'] })], 'border');
    expect(border).toMatchObject({
      copper: 'served',
      DOCSIS: 'unknown',
      FTTP: 'unknown',
      offNetFibre: 'notServed',
    });
  });

  it('is radio now and lines after construction for a new building', () => {
    expect(results([centre()], 'newBuild')).toMatchObject({
      FWA: 'served',
      copper: 'construction',
      FTTP: 'construction',
    });
  });

  it('is unknown where no port is left', () => {
    expect(results([centre({ capacityLeft: 0 })], 'wireCentre').copper).toBe('unknown');
  });

  it("keeps to the technology's ceiling and to the wire centre's", () => {
    const [copper, , , fttp] = judgeArea([centre({ maxDownMbps: 2_000 })], 'wireCentre', NOW);
    expect([copper?.maxDownMbps, copper?.maxUpMbps, fttp?.maxDownMbps]).toEqual([25, 3, 2_000]);
  });
});
