import { AT, catalogue } from '../checking/sample-catalogue.js';
import type { JsonObject } from '../../helpers/index.js';
import { judgeSelection, readSelectionFacts, STRUCTURAL_RULES } from '../index.js';

const installed = [{ offering: 'ACCESS', product: 'p' }];

describe('the structure of a selection', () => {
  it('is judged by statements with names of their own', () => {
    expect(new Set(STRUCTURAL_RULES.map(({ ruleId }) => ruleId)).size).toBe(STRUCTURAL_RULES.length);
  });

  it.each<[string, JsonObject, string[]]>([
    ['nothing', { item: [] }, ['cartHasItems']],
    ['an offering that nobody knows', { item: [{ offering: 'NONE', site: 'a' }] }, ['offeringUnknown']],
    ['what is not sold', { item: [{ offering: 'OLD', site: 'a' }] }, ['offeringIsSold']],
    ['half of one', { item: [{ offering: 'ACCESS', site: 'a', quantity: 0.5 }] }, ['quantityIsInRange']],
    ['too many', { item: [{ offering: 'ACCESS', site: 'a', quantity: 10_001 }] }, ['quantityIsInRange']],
    [
      'another speed',
      { item: [{ offering: 'ACCESS', site: 'a', characteristic: { speed: '3G' } }] },
      ['valuesAreOffered'],
    ],
    ['no site', { item: [{ offering: 'ACCESS' }] }, ['siteHasAPlace']],
    ['an area', { item: [{ offering: 'ACCESS', site: 'a', place: { exact: false } }] }, ['placeIsAnAddress']],
    [
      'an unserved place',
      { item: [{ offering: 'ACCESS', site: 'a', place: { result: 'unavailable' } }] },
      ['placeCanBeServed'],
    ],
    [
      'another’s product',
      { item: [{ offering: 'ACCESS', action: 'delete', product: 'p' }] },
      ['productUnknown'],
    ],
    [
      'a product twice',
      {
        item: [
          { action: 'delete', product: 'p' },
          { action: 'modify', product: 'p' },
        ],
        installed,
      },
      ['productNamedOnce'],
    ],
    [
      'what another order changes',
      {
        item: [{ action: 'delete', product: 'p' }],
        installed,
        inFlight: [{ action: 'modify', product: 'p' }],
      },
      ['productHasNoOpenOrder'],
    ],
    ['a good one', { item: [{ offering: 'ACCESS', site: 'a' }] }, []],
  ])('refuses %s', (_what, selection, ids) => {
    const facts = readSelectionFacts(selection, catalogue, AT);
    expect(judgeSelection([], facts, 'order').map(({ ruleId }) => ruleId)).toEqual(ids);
  });

  it('weighs construction and an open question as something to know', () => {
    for (const result of ['construction', 'unknown']) {
      const selection = { item: [{ offering: 'ACCESS', site: 'a', place: { result } }] };
      const [verdict] = judgeSelection([], readSelectionFacts(selection, catalogue, AT), 'cart');
      expect(verdict).toMatchObject({ ruleId: 'placeCanBeServed', severity: 'warning' });
    }
  });
});
