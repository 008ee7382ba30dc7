import type { JsonObject } from '../../../../domains/helpers/index.js';
import { catalogueFrom } from '../../../catalog/index.js';
import { buildDemoCatalogue } from '../../../demo-operator/catalogue/index.js';
import { checkValues } from './entry-values.check.js';

const offering = (more: JsonObject): JsonObject => ({ id: 'a', name: 'A', isSellable: false, ...more });
const price = (more: JsonObject): JsonObject => ({ id: 'p', name: 'P', priceType: 'recurring', ...more });
const money = (value: number, unit = 'USD'): JsonObject => price({ price: { unit, value } });
const group = (more: JsonObject): JsonObject =>
  offering({
    isBundle: true,
    bundledProductOffering: [{ id: 'x' }, { id: 'y' }],
    choiceGroup: [{ name: 'g', offering: [{ id: 'x' }, 'y'], ...more }],
  });
const NIGHT = { startDateTime: '2026-12-02T00:00:00Z', endDateTime: '2026-12-01T00:00:00Z' };

const judged = (kind: 'productOffering' | 'productOfferingPrice' | 'category', document: JsonObject) =>
  checkValues(catalogueFrom({ [kind]: [document, { id: 'other', name: 'Other', code: 'X-EXP' }] }), [
    { kind, id: String(document.id) },
  ]).map(({ severity, code, path }) => `${severity} ${code} ${path}`);

describe('checks of values', () => {
  it.each<[string, JsonObject, string[]]>([
    ['a sound one', offering({ code: 'A-A', offeringClass: ['voice'], segment: ['consumer'] }), []],
    ['a taken code', offering({ code: 'X-EXP' }), ['error codeTaken code']],
    ['a blank code', offering({ code: '' }), ['error codeBlank code']],
    ['a blank name', offering({ name: '  ' }), ['error nameBlank name']],
    ['a long name', offering({ name: 'a'.repeat(5000) }), ['error nameTooLong name']],
    ['an unknown class', offering({ offeringClass: ['cheese'] }), ['error valueUnknown offeringClass[0]']],
    ['no class', offering({ offeringClass: [] }), ['warning classMissing offeringClass']],
    ['an unknown segment', offering({ segment: ['cheese'] }), ['error valueUnknown segment[0]']],
    ['a number that is not storable', offering({ interval: 1e30 }), ['error numberOutOfRange interval']],
    ['validity backwards', offering({ validFor: NIGHT }), ['error validityBackwards validFor']],
    [
      'one that is given away',
      offering({ isSellable: true, lifecycleStatus: 'Active' }),
      ['warning offeringWithoutPrice productOfferingPrice'],
    ],
    ['a bundle of nothing', offering({ isBundle: true }), ['error bundleEmpty bundledProductOffering']],
    ['a choice', group({ min: 1, max: 2 }), []],
    ['a choice of three from one', group({ min: 3, max: 1 }), ['error choiceImpossible choiceGroup[0].min']],
    ['a choice of three from two', group({ min: 3 }), ['error choiceImpossible choiceGroup[0].min']],
    [
      'a choice of what is not in it',
      group({ offering: ['x', 'z'] }),
      ['error choiceNotInBundle choiceGroup[0].offering[1]'],
    ],
  ])('judge an offering: %s', (_what, document, expected) => {
    expect(judged('productOffering', document)).toEqual(expected);
  });

  it.each<[string, JsonObject, string[]]>([
    ['a sound one', money(250.12), []],
    ['too large', money(1e30), ['error amountTooLarge price.value']],
    ['too fine', money(250.12345678), ['error amountTooFine price.value']],
    ['finer than is charged', money(0.125), ['warning amountRounded price.value']],
    ['a fine rate', { ...money(0.0125), priceType: 'usage' }, []],
    ['no currency of ISO 4217', money(1, 'XXX'), ['error currencyUnknown price.unit']],
    ['another currency', money(1, 'EUR'), []],
    [
      'a tier in no currency',
      price({ tier: [{ from: 1, price: { unit: 'QQQ', value: 1 } }] }),
      ['error currencyUnknown tier[0].price.unit'],
    ],
    ['more than everything', price({ percentage: 1e30 }), ['error percentageTooLarge percentage']],
    ['a blank name', price({ name: '' }), ['error nameBlank name']],
    ['validity backwards', price({ validFor: NIGHT }), ['error validityBackwards validFor']],
  ])('judge a price: %s', (_what, document, expected) => {
    expect(judged('productOfferingPrice', document)).toEqual(expected);
  });

  it('judge names of every kind', () => {
    expect(judged('category', { id: 'c', name: '' })).toEqual(['error nameBlank name']);
  });

  it('find nothing in the demo catalogue', () => {
    const demo = buildDemoCatalogue();
    const changed = (['productOffering', 'productOfferingPrice'] as const).flatMap((kind) =>
      demo[kind].map(({ id }) => ({ kind, id: String(id) })),
    );
    const found = checkValues(catalogueFrom({ ...demo }), changed);
    expect(found.map(({ code, path, message }) => `${code} ${path} ${message}`)).toEqual([]);
  });
});
