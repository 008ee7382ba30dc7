import { Refusal } from '../../../domains/helpers/index.js';
import { sumLines } from '../../../domains/pricing/index.js';
import { type CatalogueOffering, readOffering } from '../../catalog/index.js';
import type { PricedItem } from '../../pricing/index.js';
import { checkSelections, type PlaceFinding, SELECTION_RULES } from './index.js';

const at = new Date('2026-11-22T10:00:00.000Z');

const offering = (rest: Partial<CatalogueOffering> = {}): CatalogueOffering => ({
  ...readOffering(
    { id: 'o1', code: 'D-TEST', name: 'Test Internet', requiresSite: true },
    new Map(),
    undefined,
  ),
  characteristics: [
    { name: 'speed', label: 'Speed', values: ['1G', '2G'], standard: '1G', byTechnology: null },
    { name: 'remark', label: 'Remark', values: [], standard: null, byTechnology: null },
  ],
  ...rest,
});

const priced = (
  selection: Partial<PricedItem['selection']> = {},
  rest: Partial<PricedItem> = {},
): PricedItem => ({
  selection: {
    itemId: '01',
    action: 'add',
    offeringId: 'o1',
    quantity: 1,
    termMonths: null,
    characteristics: { speed: '2G', remark: 'anything' },
    place: { id: 'a1', text: '1 Test Street' },
    qualificationId: null,
    technology: null,
    bundleItemId: null,
    ...selection,
  },
  offering: offering(),
  characteristics: {},
  termMonths: null,
  lines: [],
  totals: sumLines([]),
  fault: null,
  ...rest,
});

const check = (
  item: PricedItem | null,
  place: PlaceFinding | null = { result: 'available', reason: null, exact: true },
) =>
  checkSelections({ items: item ? [{ priced: item, place }] : [], at }).map(
    ({ code, severity }) => `${severity} ${code}`,
  );

const found = (result: PlaceFinding['result']): PlaceFinding => ({ result, reason: 'Because.', exact: true });

describe('the rules of a selection', () => {
  it('let a good one pass', () => {
    expect(check(priced())).toEqual([]);
    expect(check(priced({ place: null }, { offering: offering({ requiresSite: false }) }), null)).toEqual([]);
    expect(check(priced({ quantity: 10_000 }))).toEqual([]);
  });

  it.each([
    ['an empty cart', null, null, 'error cartHasItems'],
    [
      'what is not sellable',
      priced({}, { offering: offering({ isSellable: false }) }),
      null,
      'error offeringIsSold',
    ],
    [
      'what is not sold yet',
      priced({}, { offering: offering({ validFrom: at.getTime() + 1 }) }),
      null,
      'error offeringIsSold',
    ],
    [
      'what is not sold from this moment on',
      priced({}, { offering: offering({ validUntil: at.getTime() }) }),
      null,
      'error offeringIsSold',
    ],
    ['quantity 0', priced({ quantity: 0 }), null, 'error quantityIsInRange'],
    ['quantity 1.5', priced({ quantity: 1.5 }), null, 'error quantityIsInRange'],
    ['quantity 10,001', priced({ quantity: 10_001 }), null, 'error quantityIsInRange'],
    ['a value not offered', priced({ characteristics: { speed: '3G' } }), null, 'error valuesAreOffered'],
    [
      'an item without a price',
      priced({}, { fault: new Refusal('unprocessable', 'termUnknown', 'No such term.') }),
      null,
      'error itemHasAPrice',
    ],
    ['no place where one is needed', priced({ place: null }), null, 'error siteHasAPlace'],
    [
      'an area where an address is needed',
      priced(),
      { result: 'available', reason: null, exact: false },
      'error placeIsAnAddress',
    ],
    ['a place that cannot be served', priced(), found('unavailable'), 'error placeCanBeServed'],
    ['a place that needs construction', priced(), found('construction'), 'warning placeCanBeServed'],
    ['a place that nobody knows', priced(), found('unknown'), 'warning placeCanBeServed'],
  ] as const)('say no to %s', (_what, item, place, finding) => {
    expect(check(item, place)).toEqual([finding]);
  });

  it('judge what is kept differently from what is added', () => {
    const kept = priced({ action: 'modify' }, { offering: offering({ isSellable: false }) });
    expect(check(kept)).toEqual([]);
  });

  it('have codes of their own', () => {
    expect(new Set(SELECTION_RULES.map(({ code }) => code)).size).toBe(SELECTION_RULES.length);
  });
});
