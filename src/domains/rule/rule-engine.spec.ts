import fc from 'fast-check';
import type { JsonObject } from '../helpers/index.js';
import { AT, catalogue, CODES } from './checking/sample-catalogue.js';
import {
  describeRule,
  faultsOfRule,
  judgeSelection,
  readRule,
  readSelectionFacts,
  type Rule,
  type Verdict,
} from './index.js';

const document = (rest: JsonObject): JsonObject => ({
  id: 'r1',
  code: 'R-TST-01',
  name: 'A test',
  family: 'requires',
  stage: ['cart', 'order'],
  severity: 'error',
  condition: {
    each: { offering: ['VOICE'] },
    must: { exists: { of: { offering: ['ACCESS'] }, at: 'sameSite' } },
  },
  message: '{line} needs {quantity} at {site}.',
  fix: { words: 'Add it.', change: [{ op: 'add', offering: 'ACCESS' }] },
  example: [
    { name: 'a', expected: 'pass', selection: {} },
    { name: 'b', expected: 'fail', selection: {} },
  ],
  lifecycleStatus: 'Active',
  ...rest,
});
const rule = (rest: JsonObject = {}): Rule => {
  expect(faultsOfRule(document(rest))).toEqual([]);
  return readRule(document(rest));
};
const judge = (rules: readonly Rule[], selection: JsonObject, stage: 'cart' | 'order' = 'order'): Verdict[] =>
  judgeSelection(rules, readSelectionFacts(selection, catalogue, AT), stage).filter(({ ruleId }) =>
    ruleId.startsWith('R-'),
  );
const must = (test: JsonObject, each: JsonObject = { offering: ['VOICE'] }): JsonObject => ({
  condition: { each, must: test },
});

describe('a rule', () => {
  it('says what is missing, where, and how to mend it', () => {
    const [verdict, ...others] = judge([rule()], {
      item: [{ id: '7', offering: 'VOICE', site: 'a', quantity: 3, term: 24 }],
    });
    expect(others).toEqual([]);
    expect(verdict).toEqual({
      ruleId: 'R-TST-01',
      severity: 'error',
      message: 'The voice needs 3 at a.',
      itemIds: ['7'],
      fix: {
        words: 'Add it.',
        change: [{ op: 'add', offeringId: 'id-ACCESS', quantity: 1, termMonths: 24, placeId: 'a' }],
        label: 'Add The access',
      },
      explains: 'The voice needs The access at the same site.',
    });
  });

  it('looks at the same site, and lets what has no site yet count for any', () => {
    const voice = { offering: 'VOICE', site: 'a' };
    expect(judge([rule()], { item: [voice, { offering: 'ACCESS', site: 'a' }] })).toEqual([]);
    expect(judge([rule()], { item: [voice, { offering: 'ACCESS', site: 'b' }] })).toHaveLength(1);
    expect(judge([rule()], { item: [voice, { offering: 'ACCESS' }] })).toEqual([]);
  });

  it('never lets what has no site stand in another’s way', () => {
    const alone = rule(must({ absent: { of: { offering: ['ACCESS'] }, at: 'sameSite' } }));
    const voice = { offering: 'VOICE', site: 'a' };
    expect(judge([alone], { item: [voice, { offering: 'ACCESS' }] })).toEqual([]);
    expect(judge([alone], { item: [voice, { offering: 'ACCESS', site: 'a' }] })[0]?.itemIds).toEqual([
      'item-1',
      'item-2',
    ]);
  });

  it.each<[string, JsonObject, string]>([
    ['a missing fact', { value: { fact: 'place.usage' }, is: 'equal', to: 'both' }, 'unknown'],
    [
      'and with a false part',
      {
        all: [
          { value: { fact: 'place.usage' }, is: 'equal', to: 'both' },
          { value: 1, is: 'equal', to: 2 },
        ],
      },
      'false',
    ],
    [
      'or with a true part',
      {
        any: [
          { value: { fact: 'place.usage' }, is: 'equal', to: 'both' },
          { value: 1, is: 'equal', to: 1 },
        ],
      },
      'true',
    ],
    ['not', { not: { value: { fact: 'place.usage' }, is: 'equal', to: 'both' } }, 'unknown'],
    ['known', { value: { fact: 'place.usage' }, is: 'known' }, 'false'],
    ['none', { value: { fact: 'term' }, is: 'none' }, 'true'],
    [
      'the largest of nothing',
      { value: { take: 'max', fact: 'term', of: { offering: ['ACCESS'] } }, is: 'none' },
      'true',
    ],
    ['a comparison with nothing', { value: { fact: 'term' }, is: 'atLeast', to: 1 }, 'false'],
  ])('knows %s as what it is', (_what, test, truth) => {
    const [verdict] = judge([rule(must(test))], { item: [{ offering: 'VOICE', site: 'a' }] });
    expect(verdict === undefined ? 'true' : verdict.unknown ? 'unknown' : 'false').toBe(truth);
  });

  it('says what it says of the unknown, and weighs less where it is told to', () => {
    const asked = rule({
      ...must({ value: { fact: 'entry.note' }, is: 'equal', to: 'x' }),
      severityAt: { cart: 'warning' },
      unknown: { severity: 'warning', message: 'Tell us.' },
    });
    expect(judge([asked], { item: [{ offering: 'VOICE' }] })[0]).toMatchObject({
      severity: 'warning',
      message: 'Tell us.',
      unknown: true,
    });
    const answered = { item: [{ offering: 'VOICE', entry: { note: 'y' } }] };
    expect(judge([asked], answered, 'order')[0]?.severity).toBe('error');
    expect(judge([asked], answered, 'cart')[0]?.severity).toBe('warning');
  });

  it('offers no change that could not be made', () => {
    const gone = rule({ fix: { words: 'Add.', change: [{ op: 'remove' }, { op: 'add', offering: 'OLD' }] } });
    expect(judge([gone], { item: [{ offering: 'VOICE' }] })[0]?.fix).toEqual({ words: 'Add.', change: [] });
  });

  it.each<[string, JsonObject, string]>([
    ['no condition', { condition: {} }, 'ruleNotReadable'],
    ['an unknown comparison', must({ value: 1, is: 'near', to: 2 }), 'ruleNotReadable'],
    ['a comparison with nothing to compare', must({ value: 1, is: 'equal' }), 'ruleNotReadable'],
    ['a loop', must({ forEach: [] }), 'ruleNotReadable'],
    ['an unknown fact', must({ value: { fact: 'moon.phase' }, is: 'known' }), 'ruleFactUnknown'],
    ['an unknown placeholder', { message: '{moon} is full.' }, 'rulePlaceholderUnknown'],
    ['groups within groups', must({ exists: { of: { where: { exists: { of: {} } } } } }), 'ruleNestedGroup'],
    ['only one example', { example: [] }, 'ruleNotReadable'],
    ['a review by nobody', { severity: 'review' }, 'ruleNotReadable'],
    [
      'a condition without end',
      must(
        Array.from({ length: 30 }).reduce<JsonObject>((test) => ({ not: test }), { value: 1, is: 'known' }),
      ),
      'ruleTooLarge',
    ],
  ])('is refused with %s', (_what, rest, code) => {
    expect(faultsOfRule(document(rest)).map((fault) => fault.code)).toContain(code);
  });

  it('is one sentence', () => {
    const words = describeRule(
      rule(must({ value: { fact: 'quantity' }, is: 'atLeast', to: { fact: 'term', times: 2 } })),
      catalogue,
    );
    expect(words).toBe('The voice needs: quantity is at least 2 × term in months.');
  });
});

describe('judging', () => {
  const line = fc.record({
    offering: fc.constantFrom(...CODES),
    site: fc.constantFrom('a', 'b', 'c'),
    quantity: fc.integer({ min: 1, max: 5 }),
    term: fc.constantFrom(12, 24),
  });
  const selection = fc.array(line, { minLength: 1, maxLength: 8 });
  const rules = [
    rule(),
    rule({ code: 'R-TST-02', ...must({ absent: { of: { offering: ['BACKUP'] }, at: 'sameSite' } }) }),
    rule({
      code: 'R-TST-03',
      condition: {
        each: { offering: ['ACCESS'] },
        per: 'site',
        must: {
          value: { take: 'sum', of: { offering: ['ACCESS'] }, at: 'sameSite', withSelf: true },
          is: 'atMost',
          to: 4,
        },
      },
    }),
    rule({
      code: 'R-TST-04',
      ...must({
        value: { fact: 'term' },
        is: 'atMost',
        to: { take: 'max', fact: 'term', of: { offering: ['ACCESS'] }, at: 'sameSite' },
      }),
    }),
  ];
  const named = (items: readonly object[]): JsonObject[] =>
    items.map((item, index) => ({ ...item, id: String(index).padStart(3, '0') }));
  const sorted = (verdicts: readonly Verdict[]): string[] =>
    verdicts.map((verdict) => JSON.stringify({ ...verdict, itemIds: [...verdict.itemIds].sort() })).sort();

  it('does not depend on the order of lines or rules', () => {
    fc.assert(
      fc.property(selection, fc.infiniteStream(fc.nat(1_000)), (items, chance) => {
        const given = named(items);
        const shuffled = given
          .map((item) => ({ item, at: chance.next().value ?? 0 }))
          .sort((x, y) => x.at - y.at)
          .map(({ item }) => item);
        const before = sorted(judge(rules, { item: given }));
        expect(sorted(judge([...rules].reverse(), { item: shuffled }))).toEqual(before);
      }),
    );
  });

  it('keeps every error when something unrelated is added', () => {
    fc.assert(
      fc.property(selection, (items) => {
        const given = named(items);
        const more = [...given, { id: '999', offering: 'OTHER', site: 'z', quantity: 1 }];
        const keys = (verdicts: readonly Verdict[]): string[] =>
          verdicts.map(({ ruleId, itemIds }) => `${ruleId} ${itemIds.join()}`);
        expect(keys(judge(rules, { item: more }))).toEqual(keys(judge(rules, { item: given })));
      }),
    );
  });
});
